import type { CounterView } from '../../../shared/contract/views.ts';

/** The one next step of a visit, for the strip's one button. */
export function stripAction({
  current,
  status,
}: Pick<CounterView, 'current' | 'status'>): 'call' | 'start' | 'finish' | 'open' {
  if (current) return current.status === 'called' ? 'start' : 'finish';
  return status === 'open' ? 'call' : 'open';
}

import type { CounterView } from '../../../shared/contract/views.ts';
import { elapsed, type Instant, seconds } from '../../../shared/domain/time.ts';

type Called = Pick<CounterView, 'current' | 'rules'>;

/** Whole seconds until the person called may be marked absent; 0 from then on, and when nobody is called. */
export function secondsToAbsent({ current, rules }: Called, now: Instant): number {
  if (current?.status !== 'called') return 0;
  return Math.max(0, Math.ceil((seconds(rules.absentAfterSeconds) - elapsed(current.calledAt, now)) / 1_000));
}

/** True when the hub will take the next recall as an absence ("gọi lại" often enough, and everybody's time is over). */
export function recallMarksAbsent({ current, rules }: Called, now: Instant): boolean {
  if (current?.status !== 'called' || rules.recallsToAbsent === 0) return false;
  return current.recalls >= rules.recallsToAbsent && secondsToAbsent({ current, rules }, now) === 0;
}

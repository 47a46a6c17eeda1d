import type { BoardCounter } from '../../../shared/contract/views.ts';

/**
 * The counters of the table. Those that nobody has opened leave their room to those at work as soon as the table would have
 * to turn pages for them; in an office that is closed all are shown.
 */
export function countersInTable(counters: readonly BoardCounter[], room: number): readonly BoardCounter[] {
  if (counters.length <= room) return counters;
  const atWork = counters.filter(({ status, label }) => status !== 'closed' || label !== null);
  return atWork.length === 0 ? counters : atWork;
}

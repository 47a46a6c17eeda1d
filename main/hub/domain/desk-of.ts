import type { Desk, Line } from './queue-order.ts';
import type { CallState } from './state.ts';

/** The counter that asks; null while it is not open. */
export function deskOf({ counter }: Pick<CallState, 'counter'>): Desk | null {
  const { id, services, backups, state } = counter;
  return state.status === 'open' ? { counterId: id, officerId: state.officerId, services, backups } : null;
}

/** What the choice of the next ticket looks at, from the slice of a call. */
export const lineOf = ({ waiting, counters, atCounters, office, run }: CallState, now: Line['now']): Line => ({
  now,
  rules: office.rules,
  waiting,
  counters,
  busyVisits: new Set(atCounters.map((ticket) => ticket.visitId)),
  run,
});

import type { OfficerId } from '../../../shared/domain/ids.ts';
import type { Counter } from '../../../shared/domain/office.ts';
import type { Desk, Line } from './queue-order.ts';
import type { CallState } from './state-slices.ts';

/** A counter at which somebody sits and calls. */
export interface OpenDesk extends Desk {
  officerId: OfficerId;
}

/** The counter that asks; null while it is not open. */
export const deskOf = ({ counter }: Pick<CallState, 'counter'>): OpenDesk | null =>
  counter.state.status === 'open' ? { ...deskIfOpen(counter), officerId: counter.state.officerId } : null;

/** The counter as it would ask when it opens. */
export const deskIfOpen = ({ id, services, backups, state }: Counter): Desk => ({
  counterId: id,
  officerId: state.officerId,
  services,
  backups,
});

/** What the choice of the next ticket looks at, from the slice of a call. */
export const lineOf = ({ waiting, counters, atCounters, office, run }: CallState, now: Line['now']): Line => ({
  now,
  rules: office.rules,
  waiting,
  counters,
  busyVisits: new Set(atCounters.map((ticket) => ticket.visitId)),
  run,
});

import type { Counter } from '../../../shared/domain/office.ts';
import { elapsed, minutes } from '../../../shared/domain/time.ts';
import { accept, type Decision, refuse } from './decision.ts';
import type { DomainEvent } from './events.ts';
import type { Facts } from './facts.ts';
import { leave } from './staff-counter.ts';
import type { DayState, OpenTicket } from './state.ts';

/** After so long at a counter a ticket of an earlier day was forgotten, not served past midnight. */
const FORGOTTEN_MS = minutes(180);

/** The administrator ends the day: who waits expires, counters close. Nobody in service may be cut off. */
export function closeDay(state: DayState, facts: Facts): Decision {
  const serving = state.open.find((ticket) => ticket.status === 'serving');
  if (serving) return refuse({ code: 'day-still-open', label: serving.label });
  return accept(...state.open.map(expire), ...state.counters.flatMap(signOutOf), {
    type: 'day-closed',
    day: facts.local.day,
  });
}

/**
 * A new business day has come: what is left of earlier days expires, none is carried over (domain brief §4 "Closing").
 * Whoever is at a counter at midnight is served to the end.
 */
export function rollDay(state: DayState, facts: Facts): Decision {
  const old = state.open.filter((ticket) => ticket.day < facts.local.day && isOver(ticket, facts));
  if (old.length === 0) return accept();
  const busy = new Set(
    state.open.flatMap((ticket) => (ticket.status === 'waiting' || old.includes(ticket) ? [] : [ticket.counterId])),
  );
  const left = state.counters.filter((counter) => !busy.has(counter.id));
  return accept(...old.map(expire), ...left.flatMap(signOutOf));
}

const isOver = (ticket: OpenTicket, facts: Facts): boolean =>
  ticket.status === 'waiting' || elapsed(ticket.calledAt, facts.now) > FORGOTTEN_MS;

const expire = (ticket: OpenTicket): DomainEvent => ({ type: 'ticket-expired', ticketId: ticket.id });

function signOutOf(counter: Counter): DomainEvent[] {
  const { officerId, status } = counter.state;
  return officerId ? leave(counter.id, officerId, status !== 'closed') : [];
}

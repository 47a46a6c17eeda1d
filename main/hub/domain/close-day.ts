import type { TicketId } from '../../../shared/domain/ids.ts';
import type { Counter } from '../../../shared/domain/office.ts';
import { elapsed, minutes } from '../../../shared/domain/time.ts';
import { accept, type Decision, refuse } from './decision.ts';
import type { DomainEvent } from './events.ts';
import type { Facts } from './facts.ts';
import { leave } from './staff-counter.ts';
import type { AtCounterTicket, ClosingState, DayState, OpenTicket } from './state-slices.ts';

/** After so long at a counter a ticket of an earlier day was forgotten, not served past midnight; milliseconds. */
export const FORGOTTEN_MS = minutes(180);

/**
 * What tells a night that passed from a clock that was set. Ids rise with each ticket, whatever the clock says.
 */
export interface Nights {
  /** Tickets with a larger id are spared: the clock was set, and who holds them is still in the room. Null: none is. */
  sparedAfter: TicketId | null;
  /** The last ticket, not spared, that carries an earlier date than today's; null when there is none. */
  lastOfPast: TicketId | null;
}

/**
 * The administrator ends the day: who waits or is away for papers expires, counters close. Nobody in service is cut off.
 * A second time on a closed day is the same closing: `reopenDay` takes both back.
 */
export function closeDay(state: DayState, facts: Facts): Decision {
  const serving = state.open.find((ticket) => ticket.status === 'serving');
  if (serving) return refuse({ code: 'day-still-open', label: serving.label });
  const ended: DomainEvent[] = [...state.open.map(expire), ...state.counters.flatMap(signOutOf)];
  return state.dayClosed ? accept(...ended) : accept(...ended, { type: 'day-closed', day: facts.local.day });
}

/**
 * The closing was a mistake: who waited stands at their old place, who was away for papers still is. Who was called goes in
 * the next-call slot: their turn had come, and the counter that called them may not open again. Officers sign in anew.
 */
export function reopenDay({ dayClosed, expired }: ClosingState, facts: Facts): Decision {
  const events = expired.map(
    ({ ticketId, was }): DomainEvent => ({
      type: 'expiry-undone',
      ticketId,
      to: was === 'parked' ? 'parked' : 'waiting',
      goesNext: was === 'called',
    }),
  );
  if (!dayClosed && events.length === 0) return accept();
  return accept(...events, { type: 'day-reopened', day: facts.local.day });
}

/**
 * A new business day has come: what is left of earlier days expires, none is carried over (domain brief §4 "Closing").
 * Whoever is at a counter at midnight is served to the end.
 */
export function rollDay(nights: Nights, state: DayState, facts: Facts): Decision {
  const old = state.open.filter((ticket) => isOver(ticket, nights, facts) && !isInHand(ticket, facts));
  if (old.length === 0) return accept();
  const busy = new Set(
    state.open.flatMap((ticket) => (isAtCounter(ticket) && !old.includes(ticket) ? [ticket.counterId] : [])),
  );
  const left = state.counters.filter((counter) => !busy.has(counter.id));
  return accept(...old.map(expire), ...left.flatMap(signOutOf));
}

/**
 * Its day is over: it carries an earlier date and is not spared; or a later one, from a clock that stood ahead, and a
 * day has begun and ended since.
 */
function isOver({ id, day }: OpenTicket, { sparedAfter, lastOfPast }: Nights, { local }: Facts): boolean {
  if (day < local.day) return sparedAfter === null || id <= sparedAfter;
  return day > local.day && lastOfPast !== null && id < lastOfPast;
}

const isInHand = (ticket: OpenTicket, { now }: Facts): boolean =>
  isAtCounter(ticket) && elapsed(ticket.calledAt, now) <= FORGOTTEN_MS;

const isAtCounter = (ticket: OpenTicket): ticket is AtCounterTicket =>
  ticket.status === 'called' || ticket.status === 'serving';

const expire = (ticket: OpenTicket): DomainEvent => ({ type: 'ticket-expired', ticketId: ticket.id });

function signOutOf(counter: Counter): DomainEvent[] {
  const { officerId, status } = counter.state;
  return officerId ? leave(counter.id, officerId, status !== 'closed') : [];
}

import type { TicketId } from '../../../shared/domain/ids.ts';
import type { CommandOf } from './commands.ts';
import { answer, type Decision, refuse } from './decision.ts';
import { deskOf, lineOf } from './desk-of.ts';
import type { EventOf } from './events.ts';
import type { Facts } from './facts.ts';
import { chooseNext, chosenByHand, hindrance } from './queue-order.ts';
import type { CallState } from './state-slices.ts';

/** Calls who is next for this counter. One ticket at a time: a second press while somebody is called calls nobody. */
export function callNext(state: CallState, { now }: Facts): Decision {
  const desk = deskOf(state);
  if (!desk) return refuse({ code: 'counter-not-open' });
  if (state.current) return refuse({ code: 'ticket-at-counter', label: state.current.label });
  const next = chooseNext(desk, lineOf(state, now));
  if (!next) return refuse({ code: 'nobody-waiting' });
  const { ticket, why } = next;
  return called(state, ticket, { why, counterId: desk.counterId, officerId: desk.officerId });
}

/**
 * Calls one chosen number out of turn, with a reason that is kept (peers' users ask for it, and abuse it). Any number
 * that waits, for whatever service, unless its holder is at another counter.
 */
export function callTicket(command: CommandOf<'call-ticket'>, state: CallState, facts: Facts): Decision {
  const desk = deskOf(state);
  if (!desk) return refuse({ code: 'counter-not-open' });
  if (state.current) return refuse({ code: 'ticket-at-counter', label: state.current.label });
  const ticket = state.waiting.find((one) => one.id === command.ticketId);
  if (!ticket) return refuse({ code: 'unknown-ticket' });
  const line = lineOf(state, facts.now);
  if (hindrance(desk, line, ticket) === 'visit-busy') {
    const other = state.atCounters.find((one) => one.visitId === ticket.visitId);
    return refuse({ code: 'visit-busy', label: ticket.label, other: other?.label ?? '' });
  }
  const { counterId, officerId } = desk;
  const reasonHash = facts.reasonHash ?? '';
  return called(state, ticket, { why: chosenByHand(ticket, desk, line), reasonHash, counterId, officerId });
}

type CalledFacts = Omit<EventOf<'ticket-called'>, 'type' | 'ticketId' | 'callId'>;

const called = ({ nextCallId }: CallState, ticket: { id: TicketId; label: string }, facts: CalledFacts): Decision =>
  answer(
    { kind: 'called', ticketId: ticket.id, label: ticket.label },
    { type: 'ticket-called', ticketId: ticket.id, callId: nextCallId, ...facts },
  );

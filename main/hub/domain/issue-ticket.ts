import type { Channel } from '../../../shared/domain/ticket.ts';
import type { CommandOf } from './commands.ts';
import { isOver } from './day-of-ticket.ts';
import { answer, type Decision, refuse } from './decision.ts';
import type { Facts } from './facts.ts';
import { mayIssue } from './may-issue.ts';
import { newTicket, type Wish } from './new-ticket.ts';
import type { IssueState, WalkInState } from './state-slices.ts';

/** Gives the next number of a service, with its place in the queue and its paper. */
export function issueTicket(command: CommandOf<'issue-ticket'>, state: IssueState, facts: Facts): Decision {
  const { role } = facts.actor;
  const refusal = whyNot(state, facts, { acceptLater: command.acceptLater, byStaff: role !== 'kiosk' });
  if (refusal) return refusal;
  if (command.priority === 'urgent' && role === 'kiosk') return refuse({ code: 'priority-by-staff-only' });
  const visit = state.visitOf;
  if (visit && isOver(visit, facts)) return refuse({ code: 'ticket-of-another-day' });
  const channel: Channel = role === 'kiosk' ? 'kiosk' : 'guide';
  const { event, ticket } = newTicket({ ...command, channel }, state, facts);
  return answer({ kind: 'issued', ticket }, visit ? { ...event, visitId: visit.visitId } : event);
}

/**
 * A number on a citizen's own phone: as at a kiosk, without paper. Who goes first asks for it where somebody sees them, and
 * who has no phone loses nothing: the line is one.
 */
export function joinQueue(command: CommandOf<'join-queue'>, state: IssueState, facts: Facts): Decision {
  const { join, ticketPage } = state.office.phones;
  // Without its page nobody would know the number again.
  if (!join || !ticketPage) return refuse({ code: 'phones-off' });
  const refusal = whyNot(state, facts, { acceptLater: command.acceptLater, byStaff: false });
  if (refusal) return refusal;
  const wish: Wish = { priority: null, large: false, channel: 'phone' };
  const { event, ticket } = newTicket(wish, state, { ...facts, hasPrinter: false });
  return answer({ kind: 'issued', ticket }, event);
}

/**
 * Serves somebody who came without a number. They get the next one, so that the day's list has no hole, but no paper and
 * no call; it begins to be served at once.
 */
export function serveWalkIn(command: CommandOf<'serve-walk-in'>, state: WalkInState, facts: Facts): Decision {
  const { counter, current } = state;
  if (counter.state.status !== 'open') return refuse({ code: 'counter-not-open' });
  if (current) return refuse({ code: 'ticket-at-counter', label: current.label });
  const refusal = whyNot(state.issue, facts, { acceptLater: false, byStaff: true });
  if (refusal) return refusal;
  if (!counter.services.includes(command.serviceId)) return refuse({ code: 'service-not-here' });
  const wish: Wish = { priority: command.priority, large: false, channel: 'counter' };
  const { event, ticket } = newTicket(wish, state.issue, { ...facts, hasPrinter: false });
  const at = { counterId: counter.id, officerId: counter.state.officerId };
  return answer({ kind: 'issued', ticket }, event, { type: 'ticket-seated', ticketId: event.ticketId, ...at });
}

/** Why no number is given now; null when one is. */
export function whyNot(
  state: IssueState,
  facts: Facts,
  { acceptLater, byStaff }: { acceptLater: boolean; byStaff: boolean },
): Decision | null {
  const { service, office, dayClosed, given, estimate } = state;
  if (!service) return refuse({ code: 'unknown-service' });
  // A number that no counter calls would wait for ever.
  if (state.counters.length === 0) return refuse({ code: 'service-off' });
  const { local, now } = facts;
  const estimatedStart = estimate?.minutes ?? null;
  const asked = mayIssue({
    office,
    service,
    local,
    now,
    dayClosed,
    issued: given,
    estimatedStart,
    acceptLater,
    byStaff,
  });
  return asked.ok ? null : refuse(asked.error);
}

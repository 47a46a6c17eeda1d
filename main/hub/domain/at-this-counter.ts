import { err, ok, type Result } from '../../../shared/basics/result.ts';
import type { Refusal } from '../../../shared/contract/refusals.ts';
import type { Ticket, TicketAt } from '../../../shared/domain/ticket.ts';
import type { Facts } from './facts.ts';
import type { TicketState } from './state-slices.ts';

type HeldStatus = 'called' | 'serving' | 'done';

/**
 * The command's ticket, if it has one of these statuses and is held by the actor's own counter; else why not.
 * A screen may be a moment behind: what it shows is no proof.
 */
export function atThisCounter<Status extends HeldStatus>(
  state: TicketState,
  facts: Facts,
  ...statuses: readonly Status[]
): Result<TicketAt<Status>, Refusal> {
  const { ticket } = state;
  if (!ticket) return err({ code: 'unknown-ticket' });
  const { label, status } = ticket;
  const heldBy = 'counterId' in ticket ? ticket.counterId : null;
  if (!hasStatus(ticket, statuses)) return err({ code: 'wrong-status', label, status });
  return heldBy === facts.actor.counterId ? ok(ticket) : err({ code: 'not-at-this-counter', label });
}

function hasStatus<Status extends HeldStatus>(
  ticket: Ticket,
  statuses: readonly Status[],
): ticket is Extract<Ticket, { status: Status }> {
  return statuses.some((status) => status === ticket.status);
}

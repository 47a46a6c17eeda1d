import type { OfficerId } from '../../../shared/domain/ids.ts';
import type { ReturnTo, Ticket } from '../../../shared/domain/ticket.ts';
import { passedSince, seconds } from '../../../shared/domain/time.ts';
import { atThisCounter } from './at-this-counter.ts';
import type { CommandOf } from './commands.ts';
import { accept, type Decision, refuse } from './decision.ts';
import type { Facts } from './facts.ts';
import { proceduresNamed } from './procedures-named.ts';
import type { FinishState, TicketState } from './state-slices.ts';

/**
 * This counter is through. The visit is over and the rating panel wakes, unless another counter sent the person here and
 * wants them back: then they go there in the next-call slot.
 * `dossiers`: how many files were received, if the officer counted; `result`: what came of it, `procedureId`: what it was
 * about, if the officer says. Whoever goes back to another counter is not through: that one names the procedure.
 */
export function finishTicket(command: CommandOf<'finish-ticket'>, state: FinishState, facts: Facts): Decision {
  const held = atThisCounter(state, facts, 'serving');
  if (!held.ok) return refuse(held.error);
  const { id: ticketId, serviceId, counterId, officerId } = held.value;
  const { dossiers, result, procedureId } = command;
  if (procedureId !== null && !proceduresNamed(state.office, serviceId).some(({ id }) => id === procedureId))
    return refuse({ code: 'unknown-procedure' });
  const queuePosition = state.nextQueuePosition;
  const to = handsBackTo(held.value, officerId);
  if (to)
    return accept({
      type: 'ticket-handed-back',
      ticketId,
      dossiers,
      result,
      to,
      queuePosition,
      counterId,
      officerId,
    });
  const asked = state.panels.some((id) => facts.screens.get(id)?.online ?? false);
  return accept({ type: 'ticket-finished', ticketId, dossiers, result, procedureId, asked, counterId, officerId });
}

/** Who wants the person back from this officer; whoever does may have called them themselves. Null: nobody. */
export const handsBackTo = ({ returnTo }: Pick<Ticket, 'returnTo'>, officerId: OfficerId): ReturnTo | null =>
  (returnTo?.officerId === officerId ? returnTo.next : returnTo) ?? null;

/** Takes a Finish back for a few seconds (domain brief §4 "Undo"), unless the citizen has rated or the next one is here. */
export function undoFinish(state: TicketState, facts: Facts): Decision {
  const held = atThisCounter(state, facts, 'done');
  if (!held.ok) return refuse(held.error);
  const { id, label, serviceId, counterId, officerId, finishedAt } = held.value;
  if (state.rated) return refuse({ code: 'already-rated' });
  if (state.current) return refuse({ code: 'ticket-at-counter', label: state.current.label });
  if (state.visitAt) return refuse({ code: 'visit-busy', label, other: state.visitAt });
  // The office has given the service up since.
  if (state.services.every((service) => service.id !== serviceId)) return refuse({ code: 'unknown-service' });
  if (passedSince(finishedAt, facts.now) > seconds(state.office.rules.undoFinishSeconds))
    return refuse({ code: 'undo-too-late', label });
  return accept({ type: 'finish-undone', ticketId: id, counterId, officerId });
}

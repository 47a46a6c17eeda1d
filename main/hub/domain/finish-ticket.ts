import { passedSince, seconds } from '../../../shared/domain/time.ts';
import { atThisCounter } from './at-this-counter.ts';
import type { CommandOf } from './commands.ts';
import { accept, type Decision, refuse } from './decision.ts';
import type { Facts } from './facts.ts';
import type { FinishState, TicketState } from './state.ts';

/**
 * This counter is through. The visit is over and the rating panel wakes, unless another counter sent the person here and
 * wants them back: then they go there in the next-call slot.
 * `dossiers`: how many files were received, if the officer counted; `result`: what came of it, if the officer says.
 */
export function finishTicket(command: CommandOf<'finish-ticket'>, state: FinishState, facts: Facts): Decision {
  const held = atThisCounter(state, facts, 'serving');
  if (!held.ok) return refuse(held.error);
  const { id: ticketId, counterId, officerId, returnTo } = held.value;
  const { dossiers, result } = command;
  const queuePosition = state.nextQueuePosition;
  // Whoever wanted them back may have called them themselves.
  const to = returnTo?.officerId === officerId ? returnTo.next : returnTo;
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
  return accept({ type: 'ticket-finished', ticketId, dossiers, result, asked, counterId, officerId });
}

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

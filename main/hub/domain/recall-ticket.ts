import { passedSince, seconds } from '../../../shared/domain/time.ts';
import { atThisCounter } from './at-this-counter.ts';
import { accept, answer, type Decision, refuse } from './decision.ts';
import type { Facts } from './facts.ts';
import { absence } from './mark-absent.ts';
import type { TicketState } from './state-slices.ts';

/**
 * Calls the same person once more. It counts as no absence; but after as many recalls as the office allows, and the time
 * that everybody gets, the next press marks them absent instead of calling for ever.
 */
export function recallTicket(state: TicketState, facts: Facts): Decision {
  const held = atThisCounter(state, facts, 'called');
  if (!held.ok) return refuse(held.error);
  const { id, label, counterId, officerId, calledAt } = held.value;
  const { recallsToAbsent, absentAfterSeconds } = state.office.rules;
  const isOver = passedSince(calledAt, facts.now) >= seconds(absentAfterSeconds);
  if (recallsToAbsent > 0 && state.recalls >= recallsToAbsent && isOver)
    return answer({ kind: 'marked-absent', label }, ...absence(held.value, state));
  return accept({ type: 'ticket-recalled', ticketId: id, callId: state.nextCallId, counterId, officerId });
}

import type { OfficerId } from '../../../shared/domain/ids.ts';
import { answer, type Decision, refuse } from './decision.ts';
import { nextInQueue } from './queue-order.ts';
import type { CallState } from './state.ts';

/** Calls who is next for this counter. One ticket at a time: a second press while somebody is called calls nobody. */
export function callNext(state: CallState): Decision {
  const { counter, current } = state;
  if (counter.state.status !== 'open') return refuse({ code: 'counter-not-open' });
  if (current) return refuse({ code: 'ticket-at-counter', label: current.label });
  const next = nextInQueue(state.queue, state.priorityRun, state.office.rules.priorityInARow);
  if (!next) return refuse({ code: 'nobody-waiting' });
  const officerId: OfficerId = counter.state.officerId;
  return answer(
    { kind: 'called', ticketId: next.id, label: next.label },
    { type: 'ticket-called', ticketId: next.id, callId: state.nextCallId, counterId: counter.id, officerId },
  );
}

import type { Ticket } from '../../../shared/domain/ticket.ts';
import { isOver } from './day-of-ticket.ts';
import { answer, type Decision, refuse } from './decision.ts';
import type { Facts } from './facts.ts';
import { placeBehindNext } from './place-in-line.ts';
import type { ReturnState } from './state-slices.ts';

/** Somebody is back with the papers that were missing: next-call slot (domain brief §4 "Supplement"). */
export function returnTicket(state: ReturnState): Decision {
  const { ticket } = state;
  if (!ticket) return refuse({ code: 'unknown-ticket' });
  if (ticket.status !== 'parked') return wrongStatus(ticket);
  return returned(ticket, state);
}

/**
 * Staff put a missed number of today back, behind the next numbers of its service (domain brief §4 "Late return"): one
 * that still waits at the end, or one that was cancelled, since its holder was absent too often or by mistake.
 */
export function restoreTicket(state: ReturnState, facts: Facts): Decision {
  const { ticket } = state;
  if (!ticket) return refuse({ code: 'unknown-ticket' });
  if (isOver(ticket, facts)) return refuse({ code: 'ticket-of-another-day' });
  if (ticket.status === 'cancelled' && isRetired(ticket, state)) return refuse({ code: 'unknown-service' });
  return isMissed(ticket) || ticket.status === 'cancelled' ? restored(ticket, state, false) : wrongStatus(ticket);
}

/**
 * The citizen shows their own ticket at the kiosk ("Tôi quay lại"). Papers brought: next-call slot. Number missed: put
 * back as staff would, a limited number of times. Anything else gets a sentence that says how it stands.
 */
export function comeBack(state: ReturnState, facts: Facts): Decision {
  const { ticket, office, line } = state;
  if (!ticket) return refuse({ code: 'unknown-ticket' });
  if (isOver(ticket, facts)) return refuse({ code: 'ticket-of-another-day' });
  if (ticket.status === 'parked') return returned(ticket, state);
  if (ticket.status === 'waiting' && !isMissed(ticket)) {
    const waitingBefore = line.findIndex((one) => one.id === ticket.id);
    return refuse({
      code: 'not-missed',
      label: ticket.label,
      waitingBefore: waitingBefore < 0 ? line.length : waitingBefore,
    });
  }
  // What staff cancelled by hand, only staff put back.
  const wasMissed =
    isMissed(ticket) || (ticket.status === 'cancelled' && ticket.absences >= office.rules.absencesToCancel);
  if (!wasMissed) return wrongStatus(ticket);
  if (isRetired(ticket, state)) return refuse({ code: 'unknown-service' });
  if (state.selfReturns >= office.rules.selfReturns) return refuse({ code: 'returned-too-often', label: ticket.label });
  return restored(ticket, state, true);
}

/** Absent once at least, and neither put back nor come back with papers since. */
export const isMissed = ({ status, absences, restored, returning }: Ticket): boolean =>
  status === 'waiting' && absences > 0 && !restored && !returning;

/** The office has given the service up since: nobody would ever call the number. */
const isRetired = ({ serviceId }: Ticket, { services }: ReturnState): boolean =>
  services.every(({ id }) => id !== serviceId);

function returned({ id, label }: Ticket, { nextQueuePosition: queuePosition }: ReturnState): Decision {
  return answer(
    { kind: 'back-in-line', ticketId: id, label, waitingBefore: 0 },
    { type: 'ticket-returned', ticketId: id, queuePosition },
  );
}

function restored({ id, label }: Ticket, state: ReturnState, bySelf: boolean): Decision {
  const { line, office, nextQueuePosition, nextQueueStep } = state;
  const others = line.filter((one) => one.id !== id);
  const { place, before } = placeBehindNext(others, office.rules.restoreAfter, nextQueuePosition, nextQueueStep);
  return answer(
    { kind: 'back-in-line', ticketId: id, label, waitingBefore: before },
    { type: 'ticket-restored', ticketId: id, ...place, bySelf },
  );
}

const wrongStatus = ({ label, status }: Ticket): Decision => refuse({ code: 'wrong-status', label, status });

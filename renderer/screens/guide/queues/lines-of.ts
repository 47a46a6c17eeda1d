import type { QueueLine, TicketLine } from '../../../../shared/contract/queue-views.ts';
import type { ServiceId } from '../../../../shared/domain/ids.ts';

/** One queue in order of its places; without one all of them, who has waited longest first. */
export function linesOf(queues: readonly QueueLine[], serviceId: ServiceId | null): readonly TicketLine[] {
  if (serviceId !== null) return queues.find((queue) => queue.serviceId === serviceId)?.waiting ?? [];
  return queues
    .flatMap(({ waiting }) => waiting)
    .toSorted((a, b) => a.issuedAt - b.issuedAt || a.ticketId - b.ticketId);
}

/** How many wait beyond the heads of the lines that the view has. */
export const beyond = (queues: readonly QueueLine[], serviceId: ServiceId | null): number =>
  queues
    .filter((queue) => serviceId === null || queue.serviceId === serviceId)
    .reduce((sum, { total, waiting }) => sum + total - waiting.length, 0);

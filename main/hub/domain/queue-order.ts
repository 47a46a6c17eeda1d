import type { TicketAt } from '../../../shared/domain/ticket.ts';

type Waiting = TicketAt<'waiting'>;

/** Somebody who was called and did not come goes to the end, priority or not. */
const goesFirst = (ticket: Waiting): boolean => ticket.priority !== null && ticket.absences === 0;

/**
 * Who is called next: the oldest priority ticket, but after `priorityInARow` of them in a row the oldest normal one
 * (domain brief §4 "Priority"); within a class first come, first served.
 * @param queue in rising queue position
 * @param priorityRun how many priority tickets were called in a row just before
 */
export function nextInQueue(queue: readonly Waiting[], priorityRun: number, priorityInARow: number): Waiting | null {
  const priority = queue.find(goesFirst);
  const normal = queue.find((ticket) => !goesFirst(ticket));
  if (!priority || !normal) return priority ?? normal ?? null;
  return priorityRun >= priorityInARow ? normal : priority;
}

/** The next `count` tickets in the order in which they would be called, if nobody joined. */
export function upcoming(
  queue: readonly Waiting[],
  priorityRun: number,
  priorityInARow: number,
  count: number,
): readonly Waiting[] {
  const left = [...queue];
  const order: Waiting[] = [];
  let run = priorityRun;
  while (order.length < count) {
    const next = nextInQueue(left, run, priorityInARow);
    if (!next) break;
    order.push(next);
    left.splice(left.indexOf(next), 1);
    run = goesFirst(next) ? run + 1 : 0;
  }
  return order;
}

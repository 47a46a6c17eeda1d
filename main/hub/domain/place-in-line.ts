import type { Place, TicketAt } from '../../../shared/domain/ticket.ts';

/**
 * The place behind the next `count` tickets of a line, and behind those who were put back there before: first come,
 * first served also among them. It shares the position of the ticket in front of it, one step behind, so that there is
 * always room; at the end of a shorter line it is a place of its own.
 * @param line in order of their places
 * @param step larger than every step that was ever given
 */
export function placeBehindNext(
  line: readonly TicketAt<'waiting'>[],
  count: number,
  endOfLine: number,
  step: number,
): { place: Place; before: number } {
  let before = Math.min(count, line.length);
  while (line[before]?.restored) before += 1;
  const inFront = line[before - 1];
  if (before >= line.length) return { place: { queuePosition: endOfLine, queueStep: 0 }, before };
  // In front of everybody: the position before the first one's.
  const queuePosition = inFront ? inFront.queuePosition : (line[0]?.queuePosition ?? endOfLine) - 1;
  return { place: { queuePosition, queueStep: step }, before };
}

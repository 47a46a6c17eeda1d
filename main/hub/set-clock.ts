import type { TicketId } from '../../shared/domain/ids.ts';
import { hours, minutes } from '../../shared/domain/time.ts';
import type { Clock, Log } from './ports.ts';

/** Time servers correct by seconds; who sets a clock by hand corrects more, and no night is shorter. */
const JUMP_MS = minutes(5);
/** Nobody waits in the room for longer. */
const IN_THE_ROOM_MS = hours(12);
const MARK_EVERY_MS = minutes(5);

/**
 * Tells a clock that was set from a night that passed. While the hub runs, the wall clock and a clock that nobody can set
 * must go on together: where they part by more than `JUMP_MS` between two looks, somebody has set the wall clock. For
 * twelve hours from then on no date can be trusted to say who went home: tickets that were issued in this run, less than
 * twelve hours ago by the clock that nobody can set, are spared. What was issued before the hub's start is judged by its
 * date alone, since nobody knows how long it was off.
 *
 * The look answers with the id after which tickets are spared, null when dates can be trusted.
 */
export function createSetClockWatch(clock: Clock, lastTicket: () => TicketId, log: Log): () => TicketId | null {
  const read = () => ({ wall: clock.now(), steady: clock.monotonic() });
  let seen = read();
  let setAt: number | null = null;
  /** Which ticket was the last one at which time; the first mark is the latest that is old enough, or the start. */
  const marks = [{ steady: seen.steady, ticket: lastTicket() }];
  return () => {
    const { wall, steady } = read();
    const jump = wall - seen.wall - (steady - seen.steady);
    seen = { wall, steady };
    if (Math.abs(jump) > JUMP_MS) {
      setAt = steady;
      log.info('clock-set', { jumpSeconds: Math.round(jump / 1000) });
    }
    if (steady - (marks.at(-1)?.steady ?? 0) >= MARK_EVERY_MS) marks.push({ steady, ticket: lastTicket() });
    while ((marks[1]?.steady ?? steady) <= steady - IN_THE_ROOM_MS) marks.shift();
    const inDoubt = setAt !== null && steady - setAt < IN_THE_ROOM_MS;
    return inDoubt ? (marks[0]?.ticket ?? null) : null;
  };
}

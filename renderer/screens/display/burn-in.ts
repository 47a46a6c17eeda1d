import { type Instant, minutes } from '../../../shared/domain/time.ts';

/** How long the picture stays at one place, milliseconds. */
export const SHIFT_EVERY_MS = minutes(3);

/** Places in board pixels, on a ring, each a neighbour of the one before: nobody sees a jump. Never more than the board's margin (24). */
const places = [
  [12, 0],
  [12, 6],
  [6, 12],
  [0, 12],
  [-6, 12],
  [-12, 6],
  [-12, 0],
  [-12, -6],
  [-6, -12],
  [0, -12],
  [6, -12],
  [12, -6],
] as const;

/**
 * By how much the whole picture is moved, so that no edge burns into a panel that shows the same board for years. A function
 * of the time alone: a board that starts again goes on where it was.
 */
export function shiftAt(now: Instant): { x: number; y: number } {
  const [x, y] = places[Math.floor(now / SHIFT_EVERY_MS) % places.length] ?? places[0];
  return { x, y };
}

import type { BoardProfile } from './board.ts';
import type { StationId } from './ids.ts';

/** Bounds of what a board may hold. Lengths are characters, `seconds` a slide's. The page and the hub ask the same. */
export const boardLimits = {
  boards: 12,
  slides: 20,
  /** Of all boards together, so that the list fits one message. */
  slidesInAll: 80,
  name: 60,
  ticker: 500,
  caption: 120,
  title: 80,
  text: 400,
  qr: 200,
  seconds: { min: 5, max: 600 },
  recent: { min: 4, max: 8 },
} as const;

/** A screen that two profiles claim; null when each is on one list at most. */
export function repeatedStation(boards: readonly Pick<BoardProfile, 'stations'>[]): StationId | null {
  const all = boards.flatMap(({ stations }) => stations);
  return all.find((id, i) => all.indexOf(id) !== i) ?? null;
}

import type { BoardSound } from '../../../shared/domain/board.ts';

/** What is left of a video's sound while the board speaks. */
const DUCKED = 0.15;
/** A film never drowns the room: its own full volume is this part of the board's. */
const BESIDE_CALLS = 0.6;

/** 0–1. A board that is silent is silent with its videos too. */
export function videoVolume({ speaks, volume }: BoardSound, speaking: boolean): number {
  if (speaks === 'none') return 0;
  const usual = (volume / 100) * BESIDE_CALLS;
  return speaking ? usual * DUCKED : usual;
}

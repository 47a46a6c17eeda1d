import type { BoardProfile } from '../../../shared/domain/board.ts';
import { linePages } from '../../ui/slides/turns.ts';
import type { Shape } from './board-room.ts';

/** Widths in board pixels: of the foot, of its boxes' own margins, and of a character of each kind of text (measured). */
const WIDTH = { landscape: 1_872, portrait: 1_032 } as const;
const BOX = 70;
const CHARACTER = { caption: 23, paused: 29, line: { normal: 31, large: 39 } } as const;
/** With less room than this beside it the line is not read any more: then all take turns. */
const LEAST_CHARACTERS = 24;

/** Who is on a pause, in words, with the caption before it. */
export interface Paused {
  caption: string;
  places: string;
}

/** What stands in the foot all the time, and what takes turns there. */
export function footParts(
  paused: Paused | null,
  lines: readonly string[],
  shape: Shape,
  textSize: BoardProfile['textSize'],
): { fixed: Paused | null; pages: string[] } {
  const whole = WIDTH[shape] - BOX;
  const character = CHARACTER.line[textSize];
  const taken = paused ? BOX + paused.caption.length * CHARACTER.caption + paused.places.length * CHARACTER.paused : 0;
  const beside = Math.floor((whole - taken) / character);
  const pagesIn = (room: number, all: readonly string[]): string[] => all.flatMap((line) => linePages(line, room));
  const said = lines.filter((line) => line !== '');
  if (!paused || said.length === 0 || beside >= LEAST_CHARACTERS)
    return { fixed: paused, pages: pagesIn(beside, said) };
  const own = `${paused.caption}: ${paused.places}`;
  return { fixed: null, pages: pagesIn(Math.floor(whole / character), [own, ...said]) };
}

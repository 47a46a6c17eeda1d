import type { BoardProfile } from '../../../shared/domain/board.ts';
import { linePages } from '../../ui/slides/turns.ts';
import type { Shape } from './board-room.ts';

/** Widths in board pixels: of the foot, of its boxes' own margins, and of a character of each kind of text (measured). */
const WIDTH = { landscape: 1_872, portrait: 1_032 } as const;
const BOX = 70;
const CHARACTER = { caption: 23, paused: 29, line: { normal: 31, large: 39 } } as const;
/** With less room than this beside it the line is not read any more: then all take turns. */
const LEAST_CHARACTERS = 24;
/** Of what tells that nothing is heard, with its gap. */
const MARK = { silent: 520, 'held-back': 940, sign: 102 } as const;

/** Who is on a pause, in words, with the caption before it; `shortly`: the caption where it takes turns with others. */
export interface Paused {
  caption: string;
  shortly: string;
  places: string;
}

/** How the mark of a board that is not heard looks, and what it takes: the sign alone where the line needs the room. */
export function soundLook(
  mark: 'silent' | 'held-back' | null,
  shape: Shape,
  hasMore: boolean,
): { look: 'words' | 'sign'; width: number } {
  if (mark === null) return { look: 'words', width: 0 };
  const isShort = hasMore && (shape === 'portrait' || mark === 'held-back');
  return isShort ? { look: 'sign', width: MARK.sign } : { look: 'words', width: MARK[mark] };
}

interface FootRoom {
  shape: Shape;
  textSize: BoardProfile['textSize'];
  /** By what else stands in the foot, board pixels. */
  taken: number;
}

/** What stands in the foot all the time, and what takes turns there. */
export function footParts(
  paused: Paused | null,
  lines: readonly string[],
  { shape, textSize, taken }: FootRoom,
): { fixed: Paused | null; pages: string[] } {
  const whole = WIDTH[shape] - BOX - taken;
  const character = CHARACTER.line[textSize];
  const own = paused ? BOX + paused.caption.length * CHARACTER.caption + paused.places.length * CHARACTER.paused : 0;
  const beside = Math.floor((whole - own) / character);
  const pagesIn = (room: number, all: readonly string[]): string[] => all.flatMap((line) => linePages(line, room));
  const isAlone = lines.length === 0 && own <= WIDTH[shape] - taken;
  if (!paused || isAlone || beside >= LEAST_CHARACTERS) return { fixed: paused, pages: pagesIn(beside, lines) };
  const room = Math.floor(whole / character);
  const before = `${paused.shortly}: `;
  // Each page says what its numbers are: "5, 6" alone would be taken for something else.
  const places = linePages(paused.places, room - before.length).map((page) => before + page);
  return { fixed: null, pages: [...places, ...pagesIn(room, lines)] };
}

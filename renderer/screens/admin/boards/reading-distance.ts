import type { BoardProfile } from '../../../../shared/domain/board.ts';

/** A letter is read from 200 times its height (look.md, "Type"). */
const DISTANCE_OF_HEIGHT = 200;
/** The letters of a board's lists, as a part of its shorter side (board-room.ts). */
const LETTER = { normal: 81 / 1_080, large: 102 / 1_080 } as const;
const MM_OF_INCH = 25.4;
/** The shorter side of a panel of 16 : 9, as a part of its diagonal. */
const SHORT_SIDE = 9 / Math.hypot(16, 9);

/** From how many metres the numbers of a panel can be read, in tenths. */
export const readingMetres = (inches: number, textSize: BoardProfile['textSize']): number =>
  Math.floor((inches * MM_OF_INCH * SHORT_SIDE * LETTER[textSize] * DISTANCE_OF_HEIGHT) / 100) / 10;

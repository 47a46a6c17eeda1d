import type { BoardLayout, BoardProfile } from '../../../shared/domain/board.ts';
import { labelWidth } from './label-width.ts';

/** How a board hangs. */
export type Shape = 'landscape' | 'portrait';

/**
 * Sizes in board pixels: one is a pixel of a 1920 × 1080 (or 1080 × 1920) board. A letter that must be read from 8 m is 81
 * of them high (look.md, "Type": distance / 200), which Be Vietnam Pro reaches at 110 (its capitals are 0.74 of the size).
 * CSS has the same numbers in display.css.
 */
const sizes = {
  normal: { type: 110, row: 100, strip: 142, cell: 112, caption: 200 },
  large: { type: 138, row: 124, strip: 170, cell: 140, caption: 250 },
} as const;

const TITLE = 52;
const FOOT = 100;
/** What is left for calls and lists below the header, without the foot. */
const body = { landscape: 916, portrait: 1_642 } as const;
/** The number now called, as a band across the board. */
const BAND = { landscape: 316, portrait: 537 } as const;
/** What the number now called takes of the column that its list stands in. */
const nowAbove = { calls: { landscape: 0, portrait: 780 }, media: BAND } as const;
const SLIDES_PORTRAIT = 484;

/** Which parts of `shows` a layout has a place for. */
export const hasPart: Readonly<
  Record<BoardLayout, { next: boolean; missed: boolean; recent: boolean; playlist: boolean }>
> = {
  calls: { next: true, missed: true, recent: true, playlist: false },
  counters: { next: true, missed: true, recent: false, playlist: false },
  door: { next: true, missed: false, recent: false, playlist: false },
  media: { next: true, missed: true, recent: true, playlist: true },
};

type Wished = Pick<BoardProfile, 'layout' | 'textSize' | 'recent' | 'shows' | 'ticker' | 'sound'>;

/** Whether the counters on a pause are named in the foot; a table of the counters tells it itself. */
export const namesPaused = ({ layout, shows }: Pick<BoardProfile, 'layout' | 'shows'>): boolean =>
  shows.paused && layout !== 'counters';

/** Whether the foot keeps its place: it may have something to say, and nothing above it shall move when it does. */
export const hasFoot = (profile: Pick<Wished, 'layout' | 'shows' | 'ticker' | 'sound'>): boolean =>
  namesPaused(profile) ||
  profile.ticker !== '' ||
  profile.sound.speaks === 'none' ||
  (profile.shows.missed && (profile.layout === 'calls' || profile.layout === 'media'));

/** Rows that who is next and who was missed take: one each in a list of calls, elsewhere they share one. */
function stripRows({ layout, shows }: Wished): number {
  const wished = Number(shows.next) + Number(shows.missed);
  return layout === 'calls' ? wished : Math.min(1, wished);
}

/**
 * How many earlier calls are shown: as many as are wished for, as long as each can be read from 8 m.
 * @param foot whether it has one now: a loudspeaker that is off is told on a board that has none else
 */
export function recentRows(profile: Wished, shape: Shape, foot = hasFoot(profile)): number {
  const { layout, textSize, recent } = profile;
  if (layout !== 'calls' && layout !== 'media') return 0;
  const { row, strip } = sizes[textSize];
  const slides = layout === 'media' && shape === 'portrait' ? SLIDES_PORTRAIT : 0;
  const taken = TITLE + stripRows(profile) * strip + slides + nowAbove[layout][shape] + (foot ? FOOT : 0);
  return Math.max(1, Math.min(recent, Math.floor((body[shape] - taken) / row)));
}

/** A label of so many characters is given a wider place, where large letters beside it leave one. */
const LONG_LABEL = 5;
export const hasLong = (labels: readonly string[]): boolean => labels.some((label) => label.length >= LONG_LABEL);

type Placed = Pick<BoardProfile, 'layout' | 'textSize'>;
const isWider = ({ layout, textSize }: Placed, isLong: boolean): boolean =>
  isLong && layout === 'calls' && textSize === 'normal';

const HALF = { normal: 924, long: 708 } as const;
const LONG_NOW = 1_140;
const WHOLE = { landscape: 1_872, portrait: 1_032 } as const;
/** Of the panel on both sides of the number. */
const EDGE = 16;
/** What a band leaves to the words beside its number. */
const BAND_NUMBER = 1_010;

/** How wide the number now called may be. */
export function numberRoom(board: Placed, shape: Shape, isLong: boolean): number {
  if (shape === 'portrait' || board.layout === 'door') return WHOLE[shape] - EDGE;
  if (board.layout !== 'calls') return BAND_NUMBER;
  return (isWider(board, isLong) ? LONG_NOW : HALF.normal) - EDGE;
}

const STRIP_GAP = 24;
const STRIP_PADDING = 60;
/** Its numbers are semi-bold, a little narrower than bold ones (measured). */
const SEMI_BOLD = 0.975;

/** The numbers of a strip in pages of as many as stand beside each other, at least one; none is left out. */
export function stripPages(board: Placed, shape: Shape, labels: readonly string[], isLong: boolean): string[][] {
  const half = isWider(board, isLong) ? HALF.long : HALF.normal;
  const { type, caption } = sizes[board.textSize];
  const room = (shape === 'portrait' || board.layout === 'door' ? WHOLE[shape] : half) - caption - STRIP_PADDING;
  const pages: string[][] = [];
  let left = 0;
  for (const label of labels) {
    const width = labelWidth(label) * type * SEMI_BOLD;
    const page = pages.at(-1);
    if (page && width + STRIP_GAP <= left) page.push(label);
    else pages.push([label]);
    left = (page && pages.at(-1) === page ? left - STRIP_GAP : room) - width;
  }
  return pages;
}

/** How many counters a page of the table holds, and in how many columns. */
export function counterCells(
  profile: Wished,
  shape: Shape,
  foot = hasFoot(profile),
): { rows: number; columns: number } {
  const { cell, strip } = sizes[profile.textSize];
  const room = body[shape] - BAND[shape] - stripRows(profile) * strip - (foot ? FOOT : 0);
  return { rows: Math.floor(room / cell), columns: shape === 'landscape' ? 2 : 1 };
}

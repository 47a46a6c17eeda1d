import type { BoardLayout, BoardProfile } from '../../../shared/domain/board.ts';

/** How a board hangs. */
export type Shape = 'landscape' | 'portrait';

/**
 * Sizes in board pixels: one is a pixel of a 1920 × 1080 (or 1080 × 1920) board. A letter that must be read from 8 m is 81
 * of them high (look.md, "Type": distance / 200), which Be Vietnam Pro reaches at 110 (its capitals are 0.74 of the size).
 * CSS has the same numbers in display.css.
 */
const sizes = {
  normal: { row: 100, strip: 142, cell: 112 },
  large: { row: 124, strip: 170, cell: 140 },
} as const;

const TITLE = 64;
const FOOT = 100;
/** What is left for calls and lists below the header, without the foot. */
const body = { landscape: 916, portrait: 1_642 } as const;
/** What the number now called takes of a column that it shares. */
const nowInColumn = { calls: { landscape: 0, portrait: 780 }, media: { landscape: 600, portrait: 600 } } as const;
const SLIDE_PORTRAIT = 560;
const BAND = { landscape: 361, portrait: 537 } as const;

/** Which parts of `shows` a layout has a place for. */
export const hasPart: Readonly<
  Record<BoardLayout, { next: boolean; missed: boolean; recent: boolean; playlist: boolean }>
> = {
  calls: { next: true, missed: true, recent: true, playlist: false },
  counters: { next: false, missed: false, recent: false, playlist: false },
  door: { next: true, missed: false, recent: false, playlist: false },
  media: { next: false, missed: false, recent: true, playlist: true },
};

type Wished = Pick<BoardProfile, 'layout' | 'textSize' | 'recent' | 'shows' | 'ticker'>;

/** Whether the foot keeps its place: it may have something to say, and nothing above it shall move when it does. */
export const hasFoot = ({ shows, ticker }: Pick<BoardProfile, 'shows' | 'ticker'>): boolean =>
  shows.paused || ticker !== '';

/** How many earlier calls are shown: as many as are wished for, as long as each can be read from 8 m. */
export function recentRows(profile: Wished, shape: Shape): number {
  const { layout, textSize, recent, shows } = profile;
  if (layout !== 'calls' && layout !== 'media') return 0;
  const { row, strip } = sizes[textSize];
  const strips = layout === 'calls' ? Number(shows.next) + Number(shows.missed) : 0;
  const slide = layout === 'media' && shape === 'portrait' ? SLIDE_PORTRAIT : 0;
  const taken = TITLE + strips * strip + slide + nowInColumn[layout][shape] + (hasFoot(profile) ? FOOT : 0);
  return Math.max(1, Math.min(recent, Math.floor((body[shape] - taken) / row)));
}

/** A label of so many characters needs a wider place to be as high as the others. */
const LONG_LABEL = 5;
export const hasLong = (labels: readonly string[]): boolean => labels.some((label) => label.length >= LONG_LABEL);

/** How many numbers stand beside each other in a strip. */
export const stripNumbers = ({ textSize }: Pick<BoardProfile, 'textSize'>, labels: readonly string[]): number =>
  textSize === 'large' || hasLong(labels) ? 1 : 2;

/** How many counters a page of the table holds, and in how many columns. */
export function counterCells(profile: Wished, shape: Shape): { rows: number; columns: number } {
  const room = body[shape] - BAND[shape] - (hasFoot(profile) ? FOOT : 0);
  return { rows: Math.floor(room / sizes[profile.textSize].cell), columns: shape === 'landscape' ? 2 : 1 };
}

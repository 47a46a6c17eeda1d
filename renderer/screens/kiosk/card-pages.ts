/** So many large cards fill a small panel; more of them would not be large there. */
const LARGE_ON_SMALL = 6;
/** So many stand on one page everywhere else: three columns of four, or two of six, the first being two wide. */
const LARGE = 11;
/** Up to so many stand as bars, with a big icon before the name. */
const BARS = 6;

/** Usual text shows everything at once; large text as much as stays large. */
export function cardPages<Card>(
  cards: readonly Card[],
  large: boolean,
  smallPanel: boolean,
): readonly (readonly Card[])[] {
  if (!large) return [cards];
  const count = Math.ceil(cards.length / (smallPanel ? LARGE_ON_SMALL : LARGE));
  // Pages of equal length: no lonely card on the last one.
  const size = Math.ceil(cards.length / count);
  return Array.from({ length: count }, (_, page) => cards.slice(page * size, (page + 1) * size));
}

interface Cells {
  columns: number;
  rows: number;
}

export interface Grid {
  wide: Cells;
  tall: Cells;
  /** `many`: more than three rows of four, the cards become small. `bars` and `names`: in large text, few and all. */
  look: 'usual' | 'many' | 'bars' | 'names';
}

/** How many columns and rows hold so many cards without scrolling; the first card takes two cells. */
export function gridFor(cards: number): Grid {
  const cells = cards + 1;
  const columns = cells <= 4 ? 2 : cells <= 9 ? 3 : cells <= 12 ? 4 : 5;
  return { wide: inColumns(cells, columns), tall: inColumns(cells, 2), look: cells > 12 ? 'many' : 'usual' };
}

/** The same in large text, for the cards of one page. A bar is as wide as two cells, also the first. */
export function largeGridFor(cards: number): Grid {
  if (cards <= BARS) return { wide: inColumns(cards, 2), tall: inColumns(cards, 1), look: 'bars' };
  return { wide: inColumns(cards + 1, 3), tall: inColumns(cards + 1, 2), look: 'names' };
}

const inColumns = (cells: number, columns: number): Cells => ({ columns, rows: Math.ceil(cells / columns) });

const LARGE_PAGE = 4;

/** Usual text shows everything at once; large text a few cards at a time. */
export function cardPages<Card>(cards: readonly Card[], large: boolean): readonly (readonly Card[])[] {
  if (!large) return [cards];
  const count = Math.ceil(cards.length / LARGE_PAGE);
  // Pages of equal length: no lonely card on the last one.
  const size = Math.ceil(cards.length / count);
  return Array.from({ length: count }, (_, page) => cards.slice(page * size, (page + 1) * size));
}

export interface Grid {
  wide: { columns: number; rows: number };
  tall: { columns: number; rows: number };
  /** More than three rows of four: the cards become small. */
  dense: boolean;
}

/** How many columns and rows hold so many cards without scrolling; the first card takes two cells. */
export function gridFor(cards: number): Grid {
  const cells = cards + 1;
  const columns = cells <= 4 ? 2 : cells <= 9 ? 3 : cells <= 12 ? 4 : 5;
  return {
    wide: { columns, rows: Math.ceil(cells / columns) },
    tall: { columns: 2, rows: Math.ceil(cells / 2) },
    dense: cells > 12,
  };
}

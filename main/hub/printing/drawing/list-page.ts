import type { RollWidth } from '../../../../shared/domain/printer.ts';
import { blacken, blankBitmap } from './bitmap.ts';
import { cleanText } from './clean-text.ts';
import type { Box } from './engines/tree.ts';
import { centred, column, picture, plate, row, rule, words } from './layout-parts.ts';
import { localTime } from './paper-facts.ts';
import { sideMargin } from './ticket-sizes.ts';

/** What somebody takes home: the papers that a procedure asks for. */
export interface ListPage {
  office: string;
  procedure: string;
  papers: readonly string[];
  notes: readonly string[];
  /** Says that the office may ask for more. */
  caution: string;
  /** Epoch milliseconds. */
  at: number;
  /** IANA name. */
  timeZone: string;
}

/** No letter of the font is a box: drawn, 24 dots wide. */
const tickBox = (() => {
  const box = blankBitmap(24, 24);
  blacken(box, 0, 0, 24, 3);
  blacken(box, 0, 21, 24, 3);
  blacken(box, 0, 0, 3, 24);
  blacken(box, 21, 0, 3, 24);
  return box;
})();

/** The list as the tree that is drawn, `width` dots wide: each paper with a box to tick. */
export function listPage(page: ListPage, width: RollWidth, title: string): Box {
  const { time, date } = localTime(page.at, page.timeZone);
  const margin = sideMargin[width];
  return column({ paddingTop: 8, paddingBottom: 16, paddingLeft: margin, paddingRight: margin }, [
    centred(cleanText(page.office, 120), 24, 600),
    plate(title, 28, { marginTop: 8 }),
    centred(page.procedure, 32, 800, { marginTop: 10 }),
    rule(10),
    ...page.papers.map((paper) =>
      row({ columnGap: 12, marginBottom: 8 }, [
        picture(tickBox, { marginTop: 8 }),
        words(paper, 28, 600, { lineHeight: 1.4, width: width - 2 * margin - tickBox.width - 12 }),
      ]),
    ),
    rule(10),
    ...page.notes.map((note) => words(note, 24, 500, { lineHeight: 1.4, marginBottom: 4 })),
    words(page.caution, 22, 500, { lineHeight: 1.4 }),
    centred(`${time} ${date}`, 22, 500, { marginTop: 8 }),
  ]);
}

import type { Node } from '@takumi-rs/core';
import { bigNumber, centred, column, plate, qrImage, row, rule, words } from './layout-parts.ts';
import { paperFacts, paperText } from './paper-facts.ts';
import type { TicketPaper } from './ticket-paper.ts';

/** The printable width of a 58 mm roll: 48 mm at 203 dots an inch. */
export const width58 = 384;
const margin = 6;
const inner = width58 - 2 * margin;

/** The ticket on a 58 mm roll: shorter labels and everything below each other, the letters as large as on 80 mm. */
export function layout58(paper: TicketPaper): Node {
  const text = paperText(paper);
  return column({ padding: `8px ${margin}px 16px` }, [
    paper.reprint ? plate(text.reprint, 26, { padding: '2px 0', marginBottom: 12 }) : null,
    centred(paper.office.toLocaleUpperCase('vi'), 22, 600),
    centred(paper.centre.toLocaleUpperCase('vi'), 24, 800),
    // An address is written "street · phone": the narrow roll breaks it there, not before the dot.
    ...paper.address.split(' · ').map((line) => centred(line, 22, 500)),
    rule(3, 12),
    centred(text.yourNumber, 24, 600),
    column({ margin: '8px 0 10px' }, [bigNumber(paper.label, inner - 8, 164)]),
    centred(paper.service, 30, 800, { lineHeight: 1.3 }),
    row({ justifyContent: 'center', alignItems: 'center', flexWrap: 'wrap', columnGap: 14, rowGap: 4, marginTop: 2 }, [
      paper.priority ? plate(text.priority, 24, { padding: '1px 14px', flexShrink: 0 }) : null,
      centred(paper.places, 26, 600),
    ]),
    rule(3, 12),
    ...paperFacts(paper, true).map(fact),
    rule(3, 12),
    centred(text.pleaseSit, 24, 600),
    centred(text.ifAbsent, 22, 500, { marginTop: 8 }),
    paper.token === '' ? null : row({ justifyContent: 'center', margin: '8px 0' }, [qrImage(paper.token, 190)]),
    notice(paper.notice),
    centred(paper.validity, 22, 500, { marginTop: 8 }),
    centred(paper.footer, 22, 500, { marginTop: 4 }),
    centred(text.thanks, 26, 700, { marginTop: 10 }),
  ]);
}

const fact = ([label, value]: readonly [string, string]): Node =>
  row({ justifyContent: 'space-between', alignItems: 'baseline', flexWrap: 'wrap', columnGap: 8 }, [
    words(label, 22, 500, { flexShrink: 0 }),
    words(value, 22, 700, { textAlign: 'right', flexGrow: 1 }),
  ]);

const notice = (text: string | null): Node | null =>
  text === null || text === ''
    ? null
    : column({ border: '3px solid black', padding: '6px 8px', marginTop: 10 }, [centred(text, 22, 600)]);

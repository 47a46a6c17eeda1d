import type { Node } from '@takumi-rs/core';
import { bigNumber, centred, column, plate, qrImage, row, rule, words } from './layout-parts.ts';
import { paperFacts, paperText } from './paper-facts.ts';
import type { TicketPaper } from './ticket-paper.ts';

/** The printable width of an 80 mm roll: 72 mm at 203 dots an inch. */
export const width80 = 576;
const margin = 16;
const inner = width80 - 2 * margin;

/** The ticket on an 80 mm roll. `paper` is clean (`cleanPaper`). */
export function layout80(paper: TicketPaper): Node {
  const text = paperText(paper);
  return column({ padding: `8px ${margin}px 12px` }, [
    paper.reprint ? plate(text.reprint, 30, { padding: '1px 0', marginBottom: 10 }) : null,
    centred(paper.office.toLocaleUpperCase('vi'), 24, 600),
    centred(paper.centre.toLocaleUpperCase('vi'), 30, 800),
    centred(paper.address, 22, 500, { marginTop: 2 }),
    rule(3, 10),
    centred(text.yourNumber, 26, 600),
    column({ margin: '10px 0 8px' }, [bigNumber(paper.label, inner - 24, 168)]),
    centred(paper.service, 38, 800, { lineHeight: 1.3 }),
    row({ justifyContent: 'center', alignItems: 'center', gap: 18, marginTop: 2 }, [
      paper.priority ? plate(text.priority, 26, { padding: '1px 18px', flexShrink: 0 }) : null,
      centred(paper.places, 30, 600),
    ]),
    rule(3, 10),
    ...paperFacts(paper, false).map(fact),
    rule(3, 10),
    row({ alignItems: 'center', gap: margin }, [
      column({ flexGrow: 1, flexShrink: 1, flexBasis: 0, gap: 6 }, [
        words(text.pleaseSit, 23, 700, { textWrap: 'balance' }),
        words(text.ifAbsent, 22, 500, { textWrap: 'balance' }),
        words(paper.validity, 22, 500, { textWrap: 'balance' }),
      ]),
      qrImage(paper.token, 200),
    ]),
    notice(paper.notice),
    centred(paper.footer, 22, 500, { marginTop: 8 }),
    centred(text.thanks, 26, 700, { marginTop: 4 }),
  ]);
}

const fact = ([label, value]: readonly [string, string]): Node =>
  row({ justifyContent: 'space-between', alignItems: 'baseline', gap: 12, padding: '1px 0' }, [
    words(label, 24, 500, { flexShrink: 0 }),
    words(value, 26, 700, { textAlign: 'right' }),
  ]);

const notice = (text: string | null): Node | null =>
  text === null || text === ''
    ? null
    : column({ border: '3px solid black', padding: '6px 14px', marginTop: 12 }, [centred(text, 24, 600)]);

import type { Block, Box } from './engines/tree.ts';
import { bigNumber, centred, column, picture, plate, row, rule, words } from './layout-parts.ts';
import { logoDots } from './logo-dots.ts';
import { english, type PaperFact, paperFacts, vietnamese } from './paper-facts.ts';
import { qrDots } from './qr-dots.ts';
import type { TicketPaper } from './ticket-paper.ts';
import type { TicketSizes } from './ticket-sizes.ts';

/** The ticket on an 80 mm roll, for heads of 203 and of 180 dots an inch. `paper` is clean (`cleanPaper`). */
export function layout80(paper: TicketPaper, size: TicketSizes): Box {
  const inner = size.width - 2 * size.margin;
  const { margin, gap, part, lineHeight } = size;
  const bilingual = paper.english !== null;
  return column({ paddingTop: 8, paddingBottom: 12, paddingLeft: margin, paddingRight: margin }, [
    paper.reprint ? plate(vietnamese.reprint, size.plate, { marginBottom: part }) : null,
    picture(logoDots(paper.logo, inner), { marginBottom: gap }),
    centred(paper.office.toLocaleUpperCase('vi'), size.office, 600, { lineHeight }),
    centred(paper.centre.toLocaleUpperCase('vi'), size.centre, 800, { lineHeight }),
    centred(paper.address, size.address, 500, { lineHeight }),
    rule(part),
    row({ justifyContent: 'center', alignItems: 'baseline', columnGap: 14, flexWrap: 'wrap' }, [
      centred(paper.heading, size.heading, 600, { lineHeight }),
      bilingual ? words(english.yourNumber, size.english, 500, { lineHeight }) : null,
    ]),
    column({ marginTop: gap, marginBottom: gap }, [bigNumber(paper.label, inner - 24, size.number)]),
    centred(paper.service, size.service, 800),
    centred(paper.english?.service ?? '', size.english, 500, { lineHeight }),
    row({ justifyContent: 'center', alignItems: 'center', columnGap: 18, marginTop: gap }, [
      paper.priority ? plate(vietnamese.priority, size.fact, { paddingLeft: 16, paddingRight: 16 }) : null,
      centred(paper.places, size.places, 600, { lineHeight, flexShrink: 1 }),
    ]),
    rule(part),
    ...paperFacts(paper, paper.large).map((fact) => factRow(fact, size)),
    rule(part),
    row({ alignItems: 'center', columnGap: margin }, [
      column({ flexGrow: 1, flexShrink: 1, flexBasis: 0, rowGap: gap }, sentences(paper, size)),
      picture(paper.code === '' ? null : qrDots(paper.code, size.qr)),
    ]),
    notice(paper.notice, size),
    row({ justifyContent: 'center', flexWrap: 'wrap', columnGap: 28, marginTop: part }, [
      centred(paper.feedback, size.small, 500, { lineHeight }),
      centred(paper.thanks, size.thanks, 700, { lineHeight }),
    ]),
  ]);
}

/** Beside the QR code they begin at the left; alone they stand in the middle like everything else. */
function sentences(paper: TicketPaper, size: TicketSizes): readonly (Block | null)[] {
  const style = { lineHeight: size.lineHeight, textAlign: paper.code === '' ? 'center' : 'left' } as const;
  const { sentence, small } = size;
  return [
    words(vietnamese.pleaseSit, sentence, 700, { ...style, wrap: 'balance' }),
    paper.english === null ? null : words(english.pleaseSit, size.english, 500, { ...style, wrap: 'balance' }),
    words(paper.follow, small, 700, { ...style, wrap: 'balance' }),
    words(paper.absentRule, small, 500, { ...style, wrap: 'balance' }),
    words(paper.validity, small, 500, { ...style, wrap: 'balance' }),
  ];
}

const factRow = (fact: PaperFact, { fact: size, english: small, lineHeight }: TicketSizes): Box =>
  row({ justifyContent: 'space-between', alignItems: 'baseline', columnGap: 12 }, [
    row({ alignItems: 'baseline', columnGap: 12, flexShrink: 0 }, [
      words(fact.label, size, 500, { lineHeight }),
      words(fact.english, small, 500, { lineHeight }),
    ]),
    words(fact.value, size, 700, { lineHeight, textAlign: 'right' }),
  ]);

const notice = (text: string | null, { sentence, part, lineHeight }: TicketSizes): Box | null =>
  text === null || text === ''
    ? null
    : column({ borderWidth: 3, marginTop: part, paddingTop: 4, paddingBottom: 6, paddingLeft: 14, paddingRight: 14 }, [
        centred(text, sentence, 600, { lineHeight }),
      ]);

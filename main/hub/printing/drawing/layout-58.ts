import type { Box } from './engines/tree.ts';
import { bigNumber, centred, column, picture, plate, row, rule, words } from './layout-parts.ts';
import { logoDots } from './logo-dots.ts';
import { english, type PaperFact, paperFacts, vietnamese } from './paper-facts.ts';
import { qrDots } from './qr-dots.ts';
import type { TicketPaper } from './ticket-paper.ts';
import type { TicketSizes } from './ticket-sizes.ts';

/** The ticket on a 58 mm roll: shorter labels and everything below each other, the letters as large as on 80 mm. */
export function layout58(paper: TicketPaper, size: TicketSizes): Box {
  const inner = size.width - 2 * size.margin;
  const { margin, gap, part, lineHeight } = size;
  const bilingual = paper.english !== null;
  return column({ paddingTop: 8, paddingBottom: 16, paddingLeft: margin, paddingRight: margin }, [
    paper.reprint ? plate(vietnamese.reprint, size.plate, { marginBottom: part }) : null,
    picture(logoDots(paper.logo, inner), { marginBottom: gap }),
    centred(paper.office.toLocaleUpperCase('vi'), size.office, 600, { lineHeight }),
    centred(paper.centre.toLocaleUpperCase('vi'), size.centre, 800, { lineHeight }),
    // An address is written "street · phone": the narrow roll breaks it there, not before the dot.
    ...(paper.address ?? '').split(' · ').map((line) => centred(line, size.address, 500, { lineHeight })),
    rule(part),
    centred(paper.heading, size.heading, 600, { lineHeight }),
    bilingual ? centred(english.yourNumber, size.english, 500, { lineHeight }) : null,
    column({ marginTop: gap, marginBottom: gap }, [bigNumber(paper.label, inner - 8, size.number)]),
    centred(paper.service, size.service, 800),
    centred(paper.english?.service ?? '', size.english, 500, { lineHeight }),
    row(
      { justifyContent: 'center', alignItems: 'center', flexWrap: 'wrap', columnGap: 14, rowGap: 4, marginTop: gap },
      [
        paper.priority ? plate(vietnamese.priority, size.fact, { paddingLeft: 12, paddingRight: 12 }) : null,
        centred(paper.places, size.places, 600, { lineHeight }),
      ],
    ),
    rule(part),
    ...paperFacts(paper, true).map((fact) => factRow(fact, size)),
    rule(part),
    centred(vietnamese.pleaseSit, size.sentence, 700, { lineHeight }),
    bilingual ? centred(english.pleaseSit, size.english, 500, { lineHeight, marginTop: gap }) : null,
    centred(paper.absentRule, size.small, 500, { lineHeight, marginTop: gap }),
    picture(paper.code === '' ? null : qrDots(paper.code, size.qr), { marginTop: gap, marginBottom: gap }),
    centred(paper.follow, size.small, 700, { lineHeight }),
    notice(paper.notice, size),
    centred(paper.validity, size.small, 500, { lineHeight, marginTop: gap }),
    centred(paper.feedback, size.small, 500, { lineHeight }),
    centred(paper.thanks, size.thanks, 700, { lineHeight, marginTop: gap }),
  ]);
}

/** A value that has no room beside its label stands below it, at the right. */
const factRow = (fact: PaperFact, { fact: size, english: small, lineHeight }: TicketSizes): Box =>
  row({ justifyContent: 'space-between', alignItems: 'baseline', flexWrap: 'wrap', columnGap: 8 }, [
    row({ alignItems: 'baseline', columnGap: 8, flexShrink: 0 }, [
      words(fact.label, size, 500, { lineHeight }),
      words(fact.english, small, 500, { lineHeight }),
    ]),
    words(fact.value, size, 700, { lineHeight, textAlign: 'right', flexGrow: 1 }),
  ]);

const notice = (text: string | null, { sentence, part, lineHeight }: TicketSizes): Box | null =>
  text === null || text === ''
    ? null
    : column(
        {
          borderWidth: 3,
          marginTop: part,
          marginBottom: part,
          paddingTop: 4,
          paddingBottom: 6,
          paddingLeft: 8,
          paddingRight: 8,
        },
        [centred(text, sentence, 600, { lineHeight })],
      );

import type { RollWidth } from '../../../../shared/domain/printer.ts';

/** How close a ticket is set: `tight` has smaller gaps, `tightest` smaller letters as well. */
export type Density = 'roomy' | 'tight' | 'tightest';

/** The measures of one ticket, in dots (`dotsPerMm`). Letters by their font size. */
export interface TicketSizes {
  /** Of the whole picture. */
  width: RollWidth;
  /** White at the left and the right: a roll is never fed quite straight. */
  margin: number;
  /** Between paragraphs that belong together, and between the parts of a ticket. */
  gap: number;
  part: number;
  lineHeight: number;
  /** The height of the number. */
  number: number;
  office: number;
  centre: number;
  heading: number;
  service: number;
  places: number;
  /** Labels and values of the middle. */
  fact: number;
  sentence: number;
  thanks: number;
  plate: number;
  address: number;
  /** Rules and feedback. */
  small: number;
  english: number;
  qr: number;
}

/**
 * The least in which a letter keeps its marks apart, and at 203 dots an inch (2.75 mm) the least that is read at arm's
 * length. Fewer dots would be large enough at 180 dots an inch, but not clear.
 */
const leastLetter = 22;

/** 20 mm are 160 dots at 203 dots an inch and 142 at 180; two more, because the threshold may take one. */
const numberHeight: Record<RollWidth, number> = { 576: 162, 512: 144, 384: 162 };

/** White at the left and the right, dots: about 2 mm of 80 mm paper; 58 mm has no more than this to spare. */
export const sideMargin: Record<RollWidth, number> = { 576: 16, 512: 14, 384: 6 };

type Letters = Omit<TicketSizes, 'width' | 'margin' | 'gap' | 'part' | 'lineHeight' | 'number' | 'qr'>;

const letters: Record<RollWidth, Letters> = {
  576: {
    office: 24,
    centre: 25,
    heading: 28,
    service: 38,
    places: 30,
    fact: 25,
    sentence: 23,
    thanks: 24,
    plate: 28,
    address: 22,
    small: 22,
    english: 22,
  },
  // The same on paper as at 576, as far as letters of 22 dots allow.
  512: {
    office: 22,
    centre: 22,
    heading: 25,
    service: 34,
    places: 27,
    fact: 22,
    sentence: 22,
    thanks: 22,
    plate: 25,
    address: 22,
    small: 22,
    english: 22,
  },
  384: {
    office: 22,
    centre: 24,
    heading: 24,
    service: 31,
    places: 26,
    fact: 22,
    sentence: 23,
    thanks: 24,
    plate: 24,
    address: 22,
    small: 22,
    english: 22,
  },
};

/**
 * QR codes in dots across, their quiet zone included: 6, 5 and 4 dots a module for a ticket's id, 5 and 4 for the address
 * of its page, which is denser: 0.5 mm at the least, as much as a phone needs. At 180 dots an inch 5
 * are as large as 6 at 203 (0.7 mm).
 */
const qr: Record<RollWidth, Record<Density, number>> = {
  576: { roomy: 205, tight: 165, tightest: 132 },
  512: { roomy: 165, tight: 165, tightest: 132 },
  384: { roomy: 205, tight: 165, tightest: 132 },
};

const spaces: Record<Density, Pick<TicketSizes, 'gap' | 'part' | 'lineHeight'>> = {
  roomy: { gap: 6, part: 10, lineHeight: 1.35 },
  tight: { gap: 4, part: 7, lineHeight: 1.3 },
  tightest: { gap: 2, part: 5, lineHeight: 1.3 },
};

/** The measures for a roll and a density; `large`: the letters of the body a third larger, those of the head as ever. */
export function ticketSizes(width: RollWidth, density: Density, large: boolean): TicketSizes {
  const base = letters[width];
  const squeeze = density === 'tightest' ? 0.84 : 1;
  const head = (size: number): number => Math.max(leastLetter, Math.round(size * squeeze));
  const body = (size: number): number => head(large ? (size * 4) / 3 : size);
  return {
    ...spaces[density],
    width,
    margin: sideMargin[width],
    number: numberHeight[width],
    office: head(base.office),
    centre: head(base.centre),
    address: head(base.address),
    heading: body(base.heading),
    service: body(base.service),
    places: body(base.places),
    fact: body(base.fact),
    sentence: body(base.sentence),
    thanks: body(base.thanks),
    plate: body(base.plate),
    small: body(base.small),
    // A second language, for a few: it leaves the room to the first.
    english: head(base.english),
    qr: qr[width][density],
  };
}

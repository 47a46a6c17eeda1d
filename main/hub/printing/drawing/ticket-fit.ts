import type { RollWidth } from '../../../../shared/domain/printer.ts';
import { type TicketExtra, type TicketShortfall, ticketExtras } from '../../../../shared/domain/ticket-design.ts';
import { cleanPaper, type TicketPaper } from './ticket-paper.ts';
import type { Density } from './ticket-sizes.ts';

/** Bytes of one ticket, with what is asked of the printer about it: at 20 kB/s 3½ seconds, and most buffers hold it. */
export const ticketBytes = 70_000;
/** ESC @, ESC a, GS v 0 for each of six bands, the cut; and the questions: DLE EOT, GS a, GS ( H, GS r. */
const commandBytes = 2 + 3 + 6 * 8 + 4 + 40;

/** The rows of dots that a ticket may have: 121 mm at 576 dots across, 154 mm at 512, 182 mm at 384. */
export const mostRows = (width: RollWidth): number => Math.floor((ticketBytes - commandBytes) / (width / 8));

/** One way to set a ticket. */
export interface Setting {
  paper: TicketPaper;
  density: Density;
  /** Of the longest texts, 0–1 (`cleanPaper`). */
  part: number;
}

/** The way that was found, and what it lacks. */
export interface Fit extends TicketShortfall {
  setting: Setting;
}

type Fits = (setting: Setting) => Promise<boolean>;
type Way = Omit<Setting, 'paper'> & { large: boolean; spares: boolean };

/** Each shorter than the one before: smaller gaps, smaller letters, fewer parts, shorter texts. */
const ways: readonly Way[] = [
  { large: true, density: 'roomy', part: 1, spares: false },
  // Large letters stay large as long as leaving out parts helps.
  { large: true, density: 'tight', part: 1, spares: true },
  { large: false, density: 'roomy', part: 1, spares: false },
  { large: false, density: 'tight', part: 1, spares: false },
  { large: false, density: 'tightest', part: 1, spares: true },
  { large: false, density: 'tightest', part: 2 / 3, spares: true },
  { large: false, density: 'tightest', part: 1 / 3, spares: true },
];

/** A ticket set as it is designed: most of them fit so. */
export const firstFit = (paper: TicketPaper): Fit => ({
  setting: { paper, density: 'roomy', part: 1 },
  leftOut: [],
  notLarge: false,
  textsCut: false,
});

/**
 * The first way in which a ticket `fits`; null when none does. What it has no room for is left out in the order of
 * `ticketExtras`, and comes back if what was left out after it made room enough: nothing is missing that would fit. The
 * number is never lower, the picture never scaled.
 */
export async function fitTicket(paper: TicketPaper, fits: Fits): Promise<Fit | null> {
  for (const { large, density, part, spares } of ways) {
    if (large && !paper.large) continue;
    const fitsWithout = (leftOut: readonly TicketExtra[]): Promise<boolean> =>
      fits({ paper: without({ ...paper, large }, leftOut), density, part });
    const leftOut = await fewest(spares ? extrasOf(paper) : [], fitsWithout);
    if (leftOut === null) continue;
    const setting = { paper: without({ ...paper, large }, leftOut), density, part };
    return { setting, leftOut, notLarge: paper.large && !large, textsCut: part < 1 };
  }
  return null;
}

/** As few of `extras` as must go, in their order; null when it does not fit without all of them. */
async function fewest(
  extras: readonly TicketExtra[],
  fitsWithout: (leftOut: readonly TicketExtra[]) => Promise<boolean>,
): Promise<readonly TicketExtra[] | null> {
  // Measuring takes most of a ticket's time: nothing is measured twice.
  const tried = new Map<string, Promise<boolean>>();
  const fits = (leftOut: readonly TicketExtra[]): Promise<boolean> => {
    const answer = tried.get(leftOut.join()) ?? fitsWithout(leftOut);
    tried.set(leftOut.join(), answer);
    return answer;
  };
  let n = 0;
  while (!(await fits(extras.slice(0, n)))) if (++n > extras.length) return null;
  let gone = extras.slice(0, n);
  // A part that comes back may make another one lower (lines break elsewhere): so until none comes back any more.
  for (let before = -1; before !== gone.length; ) {
    before = gone.length;
    for (const extra of gone.toReversed()) {
      const rest = gone.filter((other) => other !== extra);
      if (await fits(rest)) gone = rest;
    }
  }
  return gone;
}

/** What this ticket has of them; a text of nothing printable is none. */
function extrasOf(paper: TicketPaper): readonly TicketExtra[] {
  const clean = cleanPaper(paper);
  return ticketExtras.filter((extra) => clean[extra] !== null && clean[extra] !== '');
}

const without = (paper: TicketPaper, leftOut: readonly TicketExtra[]): TicketPaper => ({
  ...paper,
  ...Object.fromEntries(leftOut.map((extra) => [extra, null])),
});

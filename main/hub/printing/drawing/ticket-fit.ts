import type { RollWidth } from '../../../../shared/domain/printer.ts';
import type { TicketPaper } from './ticket-paper.ts';
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

/** What a ticket does without when it would be too long, the least important first. */
const dispensable = [
  'thanks',
  'feedback',
  'address',
  'logo',
  'absentRule',
  'english',
  'notice',
  'validity',
] as const satisfies readonly (keyof TicketPaper)[];

/**
 * The ways to set a ticket, each shorter than the one before: smaller gaps, smaller letters, fewer parts, shorter texts.
 * Large letters stay large as long as leaving out parts helps. The number is never lower, the picture never scaled.
 */
export function* settings(paper: TicketPaper): Generator<Setting> {
  const once = (given: TicketPaper, density: Density): Setting => ({ paper: given, density, part: 1 });
  if (paper.large) {
    yield once(paper, 'roomy');
    yield once(paper, 'tight');
    for (const less of fewerParts(paper)) yield once(less, 'tight');
  }
  const normal = { ...paper, large: false };
  yield once(normal, 'roomy');
  yield once(normal, 'tight');
  yield once(normal, 'tightest');
  let least = normal;
  for (least of fewerParts(normal)) yield once(least, 'tightest');
  yield { paper: least, density: 'tightest', part: 2 / 3 };
  yield { paper: least, density: 'tightest', part: 1 / 3 };
}

function* fewerParts(paper: TicketPaper): Generator<TicketPaper> {
  let less = paper;
  for (const part of dispensable) {
    if (less[part] === null || less[part] === '') continue;
    less = { ...less, [part]: null };
    yield less;
  }
}

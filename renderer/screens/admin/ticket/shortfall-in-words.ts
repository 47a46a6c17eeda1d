import type { TicketShortfall } from '../../../../shared/domain/ticket-design.ts';
import { fill } from '../../../../shared/text/fill.ts';
import type { Words } from '../../../../shared/text/index.ts';

/** What a ticket had no room for, and what to do about it; '' when all of it is there. */
export function shortfallInWords({ ticketDesign }: Words, { leftOut, notLarge, textsCut }: TicketShortfall): string {
  const { preview: text } = ticketDesign;
  const sentences = [
    leftOut.length > 0 && fill(text.leftOut, { parts: leftOut.map((extra) => text.extras[extra]).join(', ') }),
    notLarge && text.notLarge,
    textsCut && text.textsCut,
  ].filter((sentence) => sentence !== false);
  return sentences.length === 0 ? '' : [...sentences, text.makeRoom].join(' ');
}

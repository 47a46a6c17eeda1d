import { dotsPerMm, type RollWidth } from '../../../../shared/domain/printer.ts';
import { type TicketDesign, ticketParts } from '../../../../shared/domain/ticket-design.ts';
import type { PreviewInput } from '../../../live/hub.ts';
import { type GrayPicture, packLogo } from '../../../ui/logo-bits.ts';

/** The most letters of one of the office's own texts. */
export const LONGEST_TEXT = 180;

export const textFields = ['heading', 'notice', 'thanks'] as const satisfies readonly (keyof TicketDesign['texts'])[];

/** What the administrator did to the logo since the last save. */
export type LogoDraft =
  | { kind: 'untouched' }
  | { kind: 'removed' }
  | { kind: 'chosen'; picture: GrayPicture; threshold: number };

/** The logo in the words of the hub: the stored one, none, or the dots of a new one. */
export function logoOf(draft: LogoDraft, hasLogo: boolean): PreviewInput['logo'] {
  switch (draft.kind) {
    case 'untouched':
      return hasLogo ? 'stored' : null;
    case 'removed':
      return null;
    case 'chosen':
      return packLogo(draft.picture, draft.threshold);
  }
}

/** True when saving would change the office's logo. */
export const changesLogo = (draft: LogoDraft, hasLogo: boolean): boolean =>
  draft.kind === 'chosen' || (draft.kind === 'removed' && hasLogo);

/** The design as the hub takes it: an own text that was emptied is the product's again. */
export function tidyDesign(design: TicketDesign): TicketDesign {
  const tidy = (text: string | null) => text?.trim() || null;
  const { heading, notice, thanks } = design.texts;
  return { ...design, texts: { heading: tidy(heading), notice: tidy(notice), thanks: tidy(thanks) } };
}

/** The same ticket would come out of both. */
export function sameDesign(one: TicketDesign, other: TicketDesign): boolean {
  const [a, b] = [tidyDesign(one), tidyDesign(other)];
  return (
    a.english === b.english &&
    a.largePrint === b.largePrint &&
    ticketParts.every((part) => a.show[part] === b.show[part]) &&
    textFields.every((field) => a.texts[field] === b.texts[field])
  );
}

const oneDecimal = new Intl.NumberFormat('vi-VN', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** Dots along paper of so many dots across in centimetres: "11,6". */
export const centimetres = (dots: number, width: RollWidth): string => oneDecimal.format(dots / dotsPerMm(width) / 10);

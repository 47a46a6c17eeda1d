import type { CommandOf } from './commands.ts';
import { accept, type Decision, refuse } from './decision.ts';
import { replaceSeen } from './replace-seen.ts';
import type { StateOf } from './state.ts';

/** What the office decides about its tickets; from the next one on. */
export function setTicketDesign(
  { design, basedOn }: CommandOf<'set-ticket-design'>,
  now: StateOf<'set-ticket-design'>,
): Decision {
  return replaceSeen(now.design, design, basedOn, { type: 'ticket-design-changed', design });
}

/** A picture whose bits don't fill its size is none. */
export function setLogo({ logo }: CommandOf<'set-logo'>): Decision {
  if (logo !== null && bytesOf(logo.bits) !== (logo.width / 8) * logo.height) return refuse({ code: 'bad-logo' });
  return accept({ type: 'logo-changed', logo });
}

/** The office's own words for its letters; from the next one on. */
export function setLetterTexts(
  { texts, basedOn }: CommandOf<'set-letter-texts'>,
  now: StateOf<'set-letter-texts'>,
): Decision {
  return replaceSeen(now.texts, texts, basedOn, { type: 'letter-texts-changed', texts });
}

/** How many bytes a text in base64 stands for (RFC 4648 §4). */
const bytesOf = (base64: string): number =>
  base64.length % 4 === 0 ? (base64.length * 3) / 4 - (/=*$/.exec(base64)?.[0].length ?? 0) : -1;

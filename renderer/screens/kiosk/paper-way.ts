import type { IssuedTicket } from '../../../shared/contract/outcomes.ts';
import { type PaperState, prints } from '../../../shared/contract/paper-views.ts';
import type { KioskView } from '../../../shared/contract/views.ts';

/** What the hub says of the paper at this kiosk: its printer, and the fate of the paper that was asked for last. */
export type KioskPaper = Pick<KioskView, 'printer' | 'paperPlace' | 'lastPaper'>;

/** How somebody gets the paper of a number that was just taken. */
export type PaperWay =
  /** On its way: nothing is promised before the printer has it. */
  | { way: 'printing' }
  | { way: 'here' }
  | { way: 'elsewhere'; place: string }
  /**
   * Not now. `perhaps-out`: nobody knows, it may be in the hand already. `may-come`: the link is down and nothing was
   * sent yet, so that it comes out once the link is back. `slow`: the printer does not speak as it should, but nothing
   * says that it stopped.
   */
  | { way: 'paused'; chance: 'none' | 'perhaps-out' | 'may-come' | 'slow' }
  /** An office that prints nothing. */
  | { way: 'never' };

const isSlow = (printer: PaperState): boolean => printer === 'busy' || printer === 'noisy';

const isLinkDown = (printer: PaperState): boolean => printer === 'offline' || printer === 'unreachable';

/** The way of a ticket as the hub knows it at this moment: each new view may tell another one. */
export function paperWay(ticket: Pick<IssuedTicket, 'ticketId' | 'onPaper'>, now: KioskPaper): PaperWay {
  const { printer, lastPaper } = now;
  if (printer === 'none') return { way: 'never' };
  if (!ticket.onPaper) return { way: 'paused', chance: 'none' };
  // The answer to the touch may be here before the view that knows of its paper.
  const {
    status,
    place,
    printer: began,
  } = lastPaper?.ticketId === ticket.ticketId ? lastPaper : { status: 'queued' as const, place: null, printer: null };
  /** Another printer may stand in for the next paper, and says nothing of this one. */
  const at = began ?? printer;
  switch (status) {
    case 'sent':
      // Its bytes are there, and no more is known: what stops now may have stopped in the middle of it.
      if (!prints(at)) return { way: 'paused', chance: 'perhaps-out' };
      return place === null ? { way: 'here' } : { way: 'elsewhere', place };
    case 'printed':
      return place === null ? { way: 'here' } : { way: 'elsewhere', place };
    case 'failed':
      return { way: 'paused', chance: 'none' };
    case 'unknown':
      return { way: 'paused', chance: 'perhaps-out' };
    case 'printing':
      if (isSlow(at)) return { way: 'paused', chance: 'slow' };
      return prints(at) ? { way: 'printing' } : { way: 'paused', chance: 'perhaps-out' };
    case 'queued':
      if (isSlow(printer)) return { way: 'paused', chance: 'slow' };
      if (prints(printer)) return { way: 'printing' };
      return { way: 'paused', chance: isLinkDown(printer) ? 'may-come' : 'none' };
  }
}

/** True when both say the same to the citizen. */
export const isSameWay = (one: PaperWay, other: PaperWay): boolean =>
  one.way === other.way &&
  (one.way !== 'elsewhere' || other.way !== 'elsewhere' || one.place === other.place) &&
  (one.way !== 'paused' || other.way !== 'paused' || one.chance === other.chance);

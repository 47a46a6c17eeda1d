import type { IssuedTicket } from '../../../shared/contract/outcomes.ts';
import { type KioskView, type PaperState, prints } from '../../../shared/contract/views.ts';

/** What the hub says of the printer that this kiosk's tickets come out of. */
export type KioskPrinter = Pick<KioskView, 'printer' | 'paperPlace'>;

/** How somebody gets the paper of a number that was just taken. */
export type PaperWay =
  | { way: 'here' }
  | { way: 'elsewhere'; place: string }
  /**
   * Not now. `perhaps-out`: it stopped after this paper was promised, which may be in the hand already. `may-come`: the
   * link is down and nothing was sent yet, so that it comes out here once the link is back.
   */
  | { way: 'paused'; chance: 'none' | 'perhaps-out' | 'may-come' }
  /** An office that prints nothing. */
  | { way: 'never' };

const isLinkDown = (printer: PaperState): boolean => printer === 'offline' || printer === 'unreachable';

/** The way of a ticket that the hub has just issued. */
export function paperWay(ticket: Pick<IssuedTicket, 'onPaper'>, { printer, paperPlace }: KioskPrinter): PaperWay {
  if (printer === 'none') return { way: 'never' };
  if (!prints(printer)) return { way: 'paused', chance: ticket.onPaper && isLinkDown(printer) ? 'may-come' : 'none' };
  if (!ticket.onPaper) return { way: 'paused', chance: 'none' };
  return paperPlace === null ? { way: 'here' } : { way: 'elsewhere', place: paperPlace };
}

/**
 * The same while its number is shown. A paper that was lost stays lost, whatever the printer says afterwards: a new roll
 * brings back the printer, not this paper. What has not changed is the same object.
 */
export function nextPaperWay(before: PaperWay, now: KioskPrinter): PaperWay {
  if (before.way === 'never' || (before.way === 'paused' && before.chance !== 'may-come')) return before;
  const next = paperWay({ onPaper: true }, now);
  // What stops now may have been stopped in the middle of this very ticket.
  if (before.way !== 'paused' && (next.way === 'paused' || next.way === 'never'))
    return { way: 'paused', chance: 'perhaps-out' };
  return isSame(before, next) ? before : next;
}

const isSame = (one: PaperWay, other: PaperWay): boolean =>
  one.way === other.way &&
  (one.way !== 'elsewhere' || other.way !== 'elsewhere' || one.place === other.place) &&
  (one.way !== 'paused' || other.way !== 'paused' || one.chance === other.chance);

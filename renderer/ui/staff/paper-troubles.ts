import type { CommandInput } from '../../../shared/contract/commands.ts';
import { type PaperCare, type PaperlessLine, type PrinterLine, prints } from '../../../shared/contract/paper-views.ts';
import { linkPatience } from '../../../shared/domain/print-job.ts';
import { fill } from '../../../shared/text/fill.ts';
import type { Words } from '../../../shared/text/index.ts';

/** With so many tickets left on the roll somebody should look for the next one. */
const FEW_LEFT = 20;
/** A printer in one of these wants nobody. */
const well = ['ready', 'busy', 'cannot-say'] as const;
type Well = (typeof well)[number];

/** A printer that somebody should go to. */
export interface PrinterTrouble {
  id: PrinterLine['id'];
  /** Null where there is only one printer to think of. */
  name: string | null;
  /** `soon`: it still prints. */
  urgency: 'soon' | 'stopped';
  what: Exclude<PrinterLine['state'], Well>;
  /** Tickets left on the roll, where that is news; 0: more came out of it than was expected. */
  left: number | null;
}

/** The printers that somebody should go to: what has stopped stands first. */
export function printerTroubles({ printers }: Pick<PaperCare, 'printers'>): readonly PrinterTrouble[] {
  const troubles = printers.flatMap(({ id, name, state, roll }): PrinterTrouble[] => {
    const few = roll.left <= FEW_LEFT;
    const named = printers.length > 1 ? name : null;
    const isWell = (one: PrinterLine['state']): one is Well => well.some((other) => other === one);
    if (!prints(state)) return isWell(state) ? [] : [{ id, name: named, urgency: 'stopped', what: state, left: null }];
    if (state === 'noisy') return [{ id, name: named, urgency: 'soon', what: state, left: null }];
    // A printer without a sensor never says "near end": then the count says it.
    if (state === 'near-end' || few)
      return [{ id, name: named, urgency: 'soon', what: 'near-end', left: few ? roll.left : null }];
    return [];
  });
  return [...troubles].sort((a, b) => Number(b.urgency === 'stopped') - Number(a.urgency === 'stopped'));
}

/** "Máy in ki-ốt – Sắp hết giấy in: xin thay cuộn mới (còn khoảng 12 phiếu)". */
export function troubleInWords({ counter }: Words, { name, what, left }: PrinterTrouble): string {
  const said = counter.printer[what];
  const rest = left === null ? '' : ` (${left === 0 ? counter.paperAnyTime : fill(counter.paperLeft, { n: left })})`;
  const trouble = `${said}${rest}`;
  return name === null ? trouble : fill(counter.printerOf, { printer: name, trouble });
}

/** As many numbers as fit a line; the count says the rest. */
const NUMBERS_SHOWN = 6;

/** "2 phiếu đang chờ máy in kết nối lại (A005, A006): sẽ tự in …"; '' for none. */
export function waitingInWords({ counter }: Words, { waiting }: Pick<PaperCare, 'waiting'>): string {
  if (waiting.length === 0) return '';
  const more = waiting.length > NUMBERS_SHOWN ? ' …' : '';
  const list = waiting.slice(0, NUMBERS_SHOWN).join(', ') + more;
  return fill(counter.papersWaiting, { n: waiting.length, list, s: linkPatience / 1000 });
}

/** True when a paper that is asked for now comes out somewhere. */
export const anyPrints = ({ printers }: Pick<PaperCare, 'printers'>): boolean =>
  printers.some(({ state }) => prints(state));

/** As many as one command may name; the view after it brings the rest. */
const MOST_AT_ONCE = 300;

/** The wish for a second paper of all these. */
export const reprintOf = (paperless: readonly PaperlessLine[]): CommandInput => ({
  type: 'reprint-tickets',
  ticketIds: paperless.slice(0, MOST_AT_ONCE).map(({ ticketId }) => ticketId),
});

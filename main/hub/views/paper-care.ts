import type { PaperCare, PaperlessLine, PrinterLine } from '../../../shared/contract/paper-views.ts';
import type { KioskView } from '../../../shared/contract/views.ts';
import type { PrinterId, StationId, TicketId } from '../../../shared/domain/ids.ts';
import type { PrintJobStatus } from '../../../shared/domain/print-job.ts';
import { canPrint, type PrinterSetup } from '../../../shared/domain/printer.ts';
import type { TicketStatus } from '../../../shared/domain/ticket.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import { ticketsLeft } from '../domain/paper-left.ts';
import { printersFor, type RoutedPrinter, routeOf } from '../domain/print-routing.ts';
import { isPaperWanted } from '../domain/record-print.ts';
import type { Board } from './board.ts';

/** A printer at work, with what the journal knows of it. */
export interface PrinterNow extends RoutedPrinter {
  setup: PrinterSetup;
  since: Instant | null;
  roll: { tickets: number; used: number; changedAt: Instant | null };
}

/** The printers as those see them who look after them. One that has not answered yet counts as connected. */
export const printerLines = (printers: readonly PrinterNow[]): PrinterLine[] =>
  printers.map(({ id, setup, state, since, standby, roll }) => ({
    id,
    name: setup.name,
    place: setup.place,
    state: state ?? 'cannot-say',
    since,
    standby,
    roll: { tickets: roll.tickets, left: ticketsLeft(setup.rollMetres, roll), changedAt: roll.changedAt },
  }));

/** A paper that no printer has begun. */
export interface QueuedPaper {
  label: string;
  ticketStatus: TicketStatus;
  stationId: StationId | null;
  reprint: boolean;
}

/** True when every printer has spoken and none can print now. */
export const nonePrints = (printers: readonly PrinterNow[]): boolean =>
  printers.every(({ state }) => state !== null && !canPrint(state));

export const paperCare = (
  { printers, queuedPapers }: Pick<Board, 'printers' | 'queuedPapers'>,
  paperless: readonly PaperlessLine[],
): PaperCare => ({
  printers: printerLines(printers),
  paperless,
  waiting: queuedPapers.filter((paper) => waitsForLink(paper, printers)).map(({ label }) => label),
});

/** Whatever its age: until the desk has given it up it is still to come. */
const waitsForLink = ({ ticketStatus, stationId: station, reprint }: QueuedPaper, printers: readonly PrinterNow[]) =>
  isPaperWanted(ticketStatus, reprint) && routeOf({ station, reprint, age: 0 }, printers) === 'wait';

/** What the rows say of the paper that was asked for last at a kiosk. */
export interface FirstPaper {
  ticketId: TicketId;
  status: PrintJobStatus;
  /** The printer that began it. */
  printerId: PrinterId | null;
}

/**
 * What comes of a ticket that is taken at this kiosk now, what came of the one before, and where each paper is when it
 * comes out elsewhere.
 */
export function paperAtKiosk(
  station: StationId | null,
  printers: readonly PrinterNow[],
  last: FirstPaper | null = null,
): Pick<KioskView, 'printer' | 'paperPlace' | 'lastPaper'> {
  const hasOwn = station !== null && printers.some((one) => one.station === station);
  const placeOf = (one: PrinterNow | undefined): string | null => {
    // A kiosk with a printer of its own has no other's slot.
    const sharesSlot = one?.station === null && !one.standby && !hasOwn;
    const isHere = !one || one.station === station || sharesSlot;
    return isHere ? null : one.setup.place;
  };
  const began = printers.find(({ id }) => id === last?.printerId);
  const lastPaper = last && {
    ticketId: last.ticketId,
    status: last.status,
    place: placeOf(began),
    printer: began?.state ?? null,
  };
  const ordered = printersFor(station, printers);
  const [own] = ordered;
  if (!own) return { printer: 'none', paperPlace: null, lastPaper };
  const able = ordered.find((one) => one.state === null || canPrint(one.state));
  if (!able) return { printer: own.state ?? 'cannot-say', paperPlace: null, lastPaper };
  return { printer: able.state ?? 'ready', paperPlace: placeOf(able), lastPaper };
}

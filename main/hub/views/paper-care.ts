import type { PaperCare, PaperlessLine, PaperState, PrinterLine } from '../../../shared/contract/views.ts';
import type { StationId } from '../../../shared/domain/ids.ts';
import { canPrint, type PrinterSetup } from '../../../shared/domain/printer.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import { ticketsLeft } from '../domain/paper-left.ts';
import { printersFor, type RoutedPrinter } from '../domain/print-routing.ts';

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

export const paperCare = (printers: readonly PrinterNow[], paperless: readonly PaperlessLine[]): PaperCare => ({
  printers: printerLines(printers),
  paperless,
});

/** What comes of a ticket that is taken at this kiosk now, and where its paper is when it comes out elsewhere. */
export function paperAtKiosk(
  station: StationId | null,
  printers: readonly PrinterNow[],
): { printer: PaperState; paperPlace: string | null } {
  const ordered = printersFor(station, printers);
  const [own] = ordered;
  if (!own) return { printer: 'none', paperPlace: null };
  const able = ordered.find((one) => one.state === null || canPrint(one.state));
  if (!able) return { printer: own.state ?? 'cannot-say', paperPlace: null };
  const here = able.station === station || (able.station === null && !able.standby);
  return { printer: able.state ?? 'ready', paperPlace: here ? null : able.setup.place };
}

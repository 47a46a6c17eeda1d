import type { ListPrintAnswer } from '../../../shared/contract/list-print.ts';
import type { StationId } from '../../../shared/domain/ids.ts';
import { canPrint } from '../../../shared/domain/printer.ts';
import { procedureIn } from '../../../shared/domain/procedure.ts';
import { elapsed, type Instant, seconds } from '../../../shared/domain/time.ts';
import { proceduresIn } from '../../../shared/procedures/shipped.ts';
import { type Language, words } from '../../../shared/text/index.ts';
import { printersFor } from '../domain/print-routing.ts';
import type { Clock } from '../ports.ts';
import { printJob } from '../printing/escpos.ts';
import { officeOf } from '../store/office.ts';
import type { Store } from '../store/open.ts';
import type { Paper } from './start-paper.ts';

export interface ListPrintDeps {
  store: Store;
  clock: Clock;
  paper: Paper;
}

/** A child at the kiosk must not empty the roll; and a ticket waits while a list is printed. */
const PAUSE_MS = seconds(15);

/**
 * Prints the papers that a procedure asks for at the kiosk's own printer, for the way home. A help, not a promise as a
 * ticket is: it has no row, is never tried again, and is asked for anew when it did not come.
 */
export function createListPrinter({ store, clock, paper }: ListPrintDeps) {
  const last = new Map<StationId, Instant>();
  return async (station: StationId, id: string, language: Language): Promise<ListPrintAnswer> => {
    const now = clock.now();
    const before = last.get(station);
    if (before !== undefined && elapsed(before, now) < PAUSE_MS) return 'too-soon';
    const office = officeOf(store.read);
    const procedure = proceduresIn(office).find((one) => one.id === id && one.active);
    if (!procedure) return 'failed';
    const [printer] = printersFor(station, paper.fleet.printers());
    if (!printer || printer.state === null || !canPrint(printer.state)) return 'no-printer';
    last.set(station, now);
    const { setup } = printer;
    const { authority, name, timeZone } = office;
    const { kiosk } = words[language];
    const text = procedureIn(procedure, language);
    const page = {
      office: `${authority} · ${name}`,
      procedure: text.name,
      papers: text.papers,
      notes: text.notes,
      caution: kiosk.papersCaution,
      at: now,
      timeZone,
    };
    const bitmap = await paper.rasteriser.renderListPage(page, setup.profile.widthDots, kiosk.papers);
    return paper.fleet.lend(setup.connection, async () => {
      const line = paper.open(setup.connection, setup.profile);
      try {
        const bytes = printJob(bitmap, setup.profile.cutter);
        const { status } = await line.print({ jobId: 0, label: 'list', bytes });
        return status === 'printed' || status === 'sent' ? 'printed' : 'failed';
      } finally {
        await line.close();
      }
    });
  };
}

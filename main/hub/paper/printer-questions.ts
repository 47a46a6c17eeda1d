import type * as z from 'zod';
import type {
  FoundPrinter,
  ProbeReport,
  previewSchema,
  TestPrintReport,
  TicketPreview,
  testPrintSchema,
} from '../../../shared/contract/printer-wizard.ts';
import type { TicketId } from '../../../shared/domain/ids.ts';
import type { PrinterConnection, PrinterProfile } from '../../../shared/domain/printer.ts';
import { ticketLabel, ticketToken } from '../../../shared/domain/ticket.ts';
import { words } from '../../../shared/text/index.ts';
import type { Clock } from '../ports.ts';
import { findPrinters, sourcesHere } from '../printing/discovery/find-printers.ts';
import { scanSubnet } from '../printing/discovery/scan-subnet.ts';
import { toPng } from '../printing/drawing/png.ts';
import { printJob } from '../printing/escpos.ts';
import { probePrinter } from '../printing/probe.ts';
import { generic80, virtual80 } from '../printing/profiles.ts';
import type { SystemPress } from '../printing/transports/system.ts';
import { countersOfService } from '../store/counters.ts';
import { officeOf } from '../store/office.ts';
import type { Store } from '../store/open.ts';
import { logoOf } from '../store/paper-design.ts';
import { allServices } from '../store/services.ts';
import { paperOfTicket } from '../views/paper-of-ticket.ts';
import { connectionInWords } from './connection-in-words.ts';
import type { Paper } from './start-paper.ts';

export interface QuestionDeps {
  store: Store;
  clock: Clock;
  paper: Paper;
  /** The system's drivers; null without the desktop app. */
  press: SystemPress | null;
}

/** A printer behind a queue of the system: bytes go in, nothing comes back. */
const silent80: PrinterProfile = {
  ...generic80,
  answers: { realTime: 'no', automatic: false, paper: 'no', processId: false },
};

/** What the administration asks while a printer or a ticket is being set up. None of it changes the queue. */
export function createPrinterQuestions({ store, clock, paper, press }: QuestionDeps) {
  const { fleet, rasteriser } = paper;

  const find = async (scan: boolean): Promise<FoundPrinter[]> => {
    const [here, nearby] = await Promise.all([findPrinters(sourcesHere(press)), scan ? scanSubnet() : []]);
    return [...here, ...nearby];
  };

  const probe = (connection: PrinterConnection): Promise<ProbeReport> =>
    fleet.lend(connection, async () => {
      const open = paper.lineTo(connection, virtual80);
      return open === null ? askQueue(connection) : probePrinter(open);
    });

  /** The system takes jobs for it and never answers: its state is all that can be asked. */
  const askQueue = async (connection: PrinterConnection): Promise<ProbeReport> => {
    const printer = paper.open(connection, silent80);
    const state = await printer.status();
    await printer.close();
    if (state === 'unreachable') return { reached: false, stranger: null, reason: connectionInWords(connection) };
    return { reached: true, hungUp: false, state, model: null, known: false, profile: silent80, evidence: [] };
  };

  const printTestPage = (setup: z.output<typeof testPrintSchema>['setup']): Promise<TestPrintReport> =>
    fleet.lend(setup.connection, async () => {
      const { name, connection, profile } = setup;
      const printer = paper.open(connection, profile);
      const { timeZone } = officeOf(store.read);
      const page = { printerName: name, connection: connectionInWords(connection), at: clock.now(), timeZone };
      const bitmap = await rasteriser.renderTestPage(page, profile.widthDots);
      const outcome = await printer.print({ jobId: 0, label: 'test', bytes: printJob(bitmap, profile.cutter) });
      const state = await printer.status();
      await printer.close();
      return { ...outcome, state };
    });

  const preview = async (request: z.output<typeof previewSchema>): Promise<TicketPreview> => {
    const { widthDots, design, large, reprint } = request;
    const paperToday = samplePaper(request);
    const sample = paperOfTicket(words.vi, { ...paperToday, design, large, reprint });
    const { bitmap, fit } = await rasteriser.renderFitted(sample, widthDots);
    const png = await toPng(bitmap);
    const bytes = printJob(bitmap, true).length;
    const { leftOut, notLarge, textsCut } = fit;
    const shortfall = { leftOut, notLarge, textsCut };
    return { png: png.toString('base64'), widthDots, heightDots: bitmap.height, bytes, shortfall };
  };

  /** A ticket as the chosen service would give it now. */
  function samplePaper({ serviceId, priority, logo }: z.output<typeof previewSchema>) {
    const db = store.read;
    const services = allServices(db);
    const service = services.find((one) => one.id === serviceId) ?? services[0];
    if (!service) throw new Error('An office without services has no ticket');
    const now = clock.now();
    return {
      office: officeOf(db),
      service,
      counters: countersOfService(db, service.id),
      ticket: {
        label: ticketLabel(service.series, 5),
        priority: priority ? ('elder' as const) : null,
        issuedAt: now,
        token: ticketToken(12_345 as TicketId, '0'.repeat(32)),
      },
      waitingBefore: 7,
      waitMinutes: 20,
      logo: logo === 'stored' ? logoOf(db) : logo,
    };
  }

  return { find, probe, printTestPage, preview };
}

export type PrinterQuestions = ReturnType<typeof createPrinterQuestions>;

import { canPrint, type PrinterProfile, type PrinterState } from '../../../../shared/domain/printer.ts';
import type { Printer, PrinterJob, PrintOutcome } from '../printer.ts';
import { sentenceOf } from '../trouble.ts';
import { type Winspool, type WinspoolHandle, type WinspoolState, winspool } from './winspool.ts';
import { within } from './within.ts';

/**
 * Bits of PRINTER_INFO_2's Status, what a person must mend first before the rest (MS-RPRN 2.2.3.12, "Status and
 * Attribute Values"). Busy, printing, processing and the like are no trouble; toner is none of a ticket printer's.
 */
const statusBits: readonly (readonly [number, PrinterState])[] = [
  [0x0040_0000, 'cover-open'], // DOOR_OPEN
  [0x0000_0010, 'paper-end'], // PAPER_OUT
  [0x0000_0008, 'error'], // PAPER_JAM
  [0x0000_0040, 'error'], // PAPER_PROBLEM
  [0x0010_0000, 'error'], // USER_INTERVENTION
  [0x0020_0000, 'error'], // OUT_OF_MEMORY
  [0x0000_0800, 'error'], // OUTPUT_BIN_FULL
  [0x0000_0002, 'error'], // ERROR
  [0x0000_0080, 'offline'], // OFFLINE
  [0x0200_0000, 'offline'], // SERVER_OFFLINE
  [0x0000_0001, 'offline'], // PAUSED
  [0x0000_1000, 'offline'], // NOT_AVAILABLE
  [0x0000_0004, 'offline'], // PENDING_DELETION
];

/** PRINTER_ATTRIBUTE_WORK_OFFLINE: what Windows sets for a USB printer that is switched off. */
const workOffline = 0x0000_0400;

/** So many jobs that wait are a heap that nobody prints; on top of it a ticket would come out with all of them. */
const heap = 3;

/** What the spooler says of a queue. `ready` is its word alone: most drivers of ticket printers never look for paper. */
export function stateOfQueue({ status, attributes, jobs }: WinspoolState): PrinterState {
  const told = statusBits.find(([bit]) => (status & bit) !== 0)?.[1];
  if (told !== undefined) return told;
  return (attributes & workOffline) !== 0 || jobs >= heap ? 'offline' : 'ready';
}

/** Milliseconds that the spooler may take to answer a question, and to take a ticket; a far print server can hang. */
const usualPatience = { ask: 5000, take: 60_000 };

/**
 * A Windows printer queue, raw bytes: the driver is passed by. The spooler takes a job and never says more, so the best
 * outcome is `sent`. Drivers of the XPS kind refuse RAW (page "WritePrinter"): such a printer wants the driver "Generic /
 * Text Only" or its maker's. Not yet run on Windows.
 */
export function windowsQueuePrinter(
  queue: string,
  profile: PrinterProfile,
  load: () => Promise<Winspool> = winspool,
  patience = usualPatience,
): Printer {
  const withPrinter = async <Value>(
    act: (spool: Winspool, printer: WinspoolHandle) => Promise<Value>,
    closed: (why: string) => Value,
  ): Promise<Value> => {
    let spool: Winspool;
    let printer: WinspoolHandle | null;
    try {
      spool = await load();
      printer = await spool.open(queue);
    } catch (error) {
      return closed(`the Windows print spooler can't be used: ${sentenceOf(error)}`);
    }
    if (printer === null) return closed(`Windows has no printer ${queue} for this user`);
    try {
      return await act(spool, printer);
    } finally {
      await spool.close(printer).catch(() => false);
    }
  };

  return {
    widthDots: profile.widthDots,
    cutter: profile.cutter,
    status: () => {
      const state = withPrinter<PrinterState>(
        async (spool, printer) => {
          const told = await spool.state(printer).catch(() => null);
          return told === null ? 'unreachable' : stateOfQueue(told);
        },
        () => 'unreachable',
      );
      return within<PrinterState, PrinterState>(patience.ask, state, 'unreachable');
    },
    print: (job) => {
      const outcome = withPrinter<PrintOutcome>(
        (spool, printer) => spoolJob(spool, printer, job),
        (evidence) => ({ status: 'postponed', evidence }),
      );
      // Whatever hangs may still go on by itself, and print.
      const late = `the spooler did not come back within ${patience.take} ms`;
      return within<PrintOutcome, PrintOutcome>(patience.take, outcome, { status: 'unknown', evidence: late });
    },
    close: () => Promise.resolve(),
  };
}

/** The sequence of the page "WritePrinter": document, page, bytes, end of page, end of document. */
async function spoolJob(spool: Winspool, printer: WinspoolHandle, job: PrinterJob): Promise<PrintOutcome> {
  const { length } = job.bytes;
  let written = 0;
  let handedOver = false;
  const failed = (step: string): PrintOutcome =>
    handedOver
      ? { status: 'unknown', evidence: `the spooler failed at ${step} after ${written} of ${length} bytes` }
      : { status: 'postponed', evidence: `the spooler refused at ${step}, before the first byte` };
  try {
    const state = await spool.state(printer);
    if (state === null) return failed('GetPrinter');
    const said = stateOfQueue(state);
    if (!canPrint(said)) {
      return { status: 'postponed', evidence: `the spooler said ${said}, ${state.jobs} jobs wait in the queue` };
    }
    const number = await spool.startDocument(printer, job.label);
    if (number === null) return failed('StartDocPrinter');
    if (!(await spool.startPage(printer))) return await withdraw(spool, printer, failed('StartPagePrinter'));
    handedOver = true;
    while (written < length) {
      const taken = await spool.write(printer, job.bytes.subarray(written));
      if (taken === null || taken === 0) return await withdraw(spool, printer, failed('WritePrinter'));
      written += taken;
    }
    if (!(await spool.endPage(printer))) return failed('EndPagePrinter');
    if (!(await spool.endDocument(printer))) return failed('EndDocPrinter');
    return { status: 'sent', evidence: `the spooler took all ${length} bytes as job ${number}; it can't say more` };
  } catch (error) {
    return failed(sentenceOf(error));
  }
}

/** Half a ticket should not come out: what is spooled of it is thrown away where that is still possible. */
async function withdraw(spool: Winspool, printer: WinspoolHandle, outcome: PrintOutcome): Promise<PrintOutcome> {
  await spool.abort(printer);
  return outcome;
}

import path from 'node:path';
import type { PrinterId } from '../../../shared/domain/ids.ts';
import type { PrinterConnection, PrinterProfile, PrinterSetup, PrinterState } from '../../../shared/domain/printer.ts';
import { words } from '../../../shared/text/index.ts';
import type { PrinterChoice } from '../../options.ts';
import { resourcesDir } from '../../resources-dir.ts';
import { type FittingRasteriser, openRasteriser } from '../printing/drawing/rasteriser.ts';
import { openLineTo, openPrinter } from '../printing/open-printer.ts';
import type { Printer, PrinterContext } from '../printing/printer.ts';
import { generic80, virtual80 } from '../printing/profiles.ts';
import type { OpenChannel } from '../printing/transports/channel.ts';
import type { SystemPress } from '../printing/transports/system.ts';
import type { VirtualMachine } from '../printing/virtual/machine.ts';
import type { PrinterAtWork } from '../store/load-board.ts';
import { unsettledJobs } from '../store/print-jobs.ts';
import { allPrinters } from '../store/printers.ts';
import { findStation } from '../store/stations.ts';
import { createFleet, type Fleet } from './fleet.ts';
import { keepMachine } from './keep-machine.ts';
import { createPaperDesk, type PaperDeskDeps, settleLeftovers } from './paper-desk.ts';

export interface PaperDeps extends PaperDeskDeps {
  choice: PrinterChoice;
  /** The data folder. */
  folder: string;
  /** The system's drivers; null without the desktop app. */
  press: SystemPress | null;
  /** A printer says something new of itself: the screens should know. */
  onChange(): void;
}

export interface Paper {
  /** A commit may have queued a job, or changed a printer. */
  wake(): void;
  printers(): readonly PrinterAtWork[];
  fleet: Fleet;
  rasteriser: FittingRasteriser;
  /** The virtual printer's device, if one was ever asked for: it stands there as long as the hub runs. */
  virtual(): VirtualMachine | null;
  /** A line for questions; null where the system takes jobs and never answers. */
  lineTo(connection: PrinterConnection, profile: PrinterProfile): OpenChannel | null;
  /** A printer for one question or one test page: the caller closes it. */
  open(connection: PrinterConnection, profile: PrinterProfile): Printer;
  /** Where the virtual printer's pictures are. */
  folder: string;
  close(): Promise<void>;
}

/** The printer of the command line: the office's own as long as none is set up in the administration. */
const namedId = 'printer' as PrinterId;

/** The paper's side of the hub: what the last run left is settled first, then each printer drains its rows. */
export async function startPaper(deps: PaperDeps): Promise<Paper> {
  const { store, choice, log, execute } = deps;
  const afterBreak = settleLeftovers(deps) > 0;
  const folder = path.join(deps.folder, 'paper');
  const rasteriser = await openRasteriser(path.join(resourcesDir(), 'fonts'), undefined, (cause) =>
    log.error('drawing: the second engine stands in', cause),
  );
  await rasteriser.warmUp();

  // Where there are windows somebody watches the paper come out; a hub alone is not held up by a show.
  const machine = keepMachine(folder, deps.press === null ? 'instant' : 'usual', deps.onChange);
  const open = (connection: PrinterConnection, profile: PrinterProfile, context: PrinterContext): Printer =>
    openPrinter(connection, { profile, context, machine: machine.for, press: deps.press });
  const atWork = (): readonly PrinterAtWork[] =>
    fleet.printers().map(({ id, station, standby, state, setup }) => ({
      id,
      // A screen that was unpaired comes back under another id: until somebody says so, its printer serves every kiosk.
      station: station !== null && findStation(store.read, station) !== null ? station : null,
      standby,
      state,
      setup,
    }));
  const desk = createPaperDesk(deps, atWork);
  const fleet = createFleet({
    open: ({ connection, profile }, context) => open(connection, profile, { afterBreak, ...context }),
    deskOf: desk.deskOf,
    unsettled: (id) => unsettledJobs(store.read, id),
    rasteriser,
    onState: (printerId: PrinterId, state: PrinterState) => {
      log.info('printer', { printerId, state });
      execute({ type: 'report-printer', printerId, state });
      deps.onChange();
    },
    onLateWord: desk.settleLate,
    onFault: (error) => log.error('printing', error),
  });

  const fallback = named(choice);
  const wanted = (): readonly PrinterSetup[] => {
    const own = allPrinters(store.read);
    return own.length > 0 ? own : fallback;
  };
  await fleet.set(wanted());
  return {
    wake: () => {
      void fleet.set(wanted());
      fleet.wake();
    },
    printers: atWork,
    fleet,
    rasteriser,
    virtual: machine.standing,
    lineTo: (connection, profile) =>
      connection.kind === 'virtual' ? machine.for(profile).open : openLineTo(connection),
    open: (connection, profile) => open(connection, profile, alone),
    folder,
    close: async () => {
      await fleet.close();
      await machine.close();
    },
  };
}

/** Nobody listens to a printer that is opened for one page. */
const alone: PrinterContext = { afterBreak: false, unsettled: [], onNews: () => {} };

function named(choice: PrinterChoice): PrinterSetup[] {
  if (choice.kind === 'none') return [];
  const profile = choice.kind === 'virtual' ? virtual80 : generic80;
  const { name, place } = words.vi.paper.namedPrinter;
  return [{ id: namedId, name, place, connection: choice, profile, station: null, standby: false, rollMetres: 80 }];
}

import { isDeepStrictEqual } from 'node:util';
import type { PrinterId } from '../../../shared/domain/ids.ts';
import type { PrinterSetup, PrinterState } from '../../../shared/domain/printer.ts';
import { isSameLine } from '../domain/keep-printers.ts';
import type { RoutedPrinter } from '../domain/print-routing.ts';
import type { Rasteriser } from '../printing/drawing/rasteriser.ts';
import type { Printer, PrinterContext, PrinterNews } from '../printing/printer.ts';
import { type Spooler, startSpooler } from '../printing/spooler.ts';
import type { DeskOfPrinter } from './paper-desk.ts';

export interface FleetDeps {
  /** Opens nothing yet; `context` tells the printer what the last run left behind. */
  open(setup: PrinterSetup, context: Omit<PrinterContext, 'afterBreak'>): Printer;
  deskOf(id: PrinterId): DeskOfPrinter;
  unsettled(id: PrinterId): readonly number[];
  rasteriser: Rasteriser;
  /** Hears each change of what a printer says of itself. */
  onState(id: PrinterId, state: PrinterState): void;
  /** Hears what a printer tells of a job that had ended as something else. */
  onLateWord(jobId: number, status: 'printed' | 'unknown', evidence: string): void;
  onFault(error: unknown): void;
}

/** A printer of the fleet: its set-up, and what it said last. */
export interface FleetPrinter extends RoutedPrinter {
  setup: PrinterSetup;
}

interface Berth extends FleetPrinter {
  printer: Printer;
  spooler: Spooler;
}

/** The printers at work, a spooler for each. Changes of the set-up take effect when the paper in flight is out. */
export function createFleet(deps: FleetDeps) {
  const berths = new Map<PrinterId, Berth>();
  let wanted: readonly PrinterSetup[] = [];
  let lent: PrinterSetup['connection'] | null = null;
  let turn: Promise<void> = Promise.resolve();
  let lending: Promise<unknown> = Promise.resolve();

  const wake = (): void => {
    for (const { spooler } of berths.values()) spooler.wake();
  };

  const hear = (id: PrinterId, state: PrinterState): void => {
    const berth = berths.get(id);
    if (!berth || berth.state === state) return;
    berth.state = state;
    deps.onState(id, state);
    // Another printer may have to step in, or need not any more.
    wake();
  };

  const launch = (setup: PrinterSetup): void => {
    const { id, station, standby } = setup;
    const onNews = (news: PrinterNews): void => {
      if (news.kind === 'state') hear(id, news.state);
      else deps.onLateWord(news.jobId, news.kind === 'late-proof' ? 'printed' : 'unknown', news.evidence);
    };
    const printer = deps.open(setup, { unsettled: deps.unsettled(id), onNews });
    const desk = { ...deps.deskOf(id), report: (state: PrinterState) => hear(id, state) };
    // First the berth, then the spooler: it speaks at once.
    const berth: Berth = {
      id,
      station,
      standby,
      setup,
      state: null,
      printer,
      spooler: { wake: () => {}, close: async () => {} },
    };
    berths.set(id, berth);
    berth.spooler = startSpooler({ desk, printer, rasteriser: deps.rasteriser, onFault: deps.onFault });
  };

  /** Brings the berths in line with what is wanted: first those that go, so that their lines are free for others. */
  const align = async (): Promise<void> => {
    const staying = wanted.filter((one) => lent === null || !isSameLine(one.connection, lent));
    for (const berth of [...berths.values()]) {
      if (staying.some((one) => isDeepStrictEqual(one, berth.setup))) continue;
      await berth.spooler.close();
      berths.delete(berth.id);
    }
    for (const setup of staying) if (!berths.has(setup.id)) launch(setup);
  };
  const inTurn = (action: () => Promise<void>): Promise<void> => {
    turn = turn.then(action, action).catch(deps.onFault);
    return turn;
  };

  return {
    printers: (): readonly FleetPrinter[] =>
      wanted.map((setup) => berths.get(setup.id) ?? { ...setup, setup, state: null }),
    /** The printers that the office has now; resolves when they are at work. */
    set(setups: readonly PrinterSetup[]): Promise<void> {
      if (setups === wanted) return turn;
      wanted = setups;
      return inTurn(align);
    },
    wake,
    printer: (id: PrinterId): Printer | null => berths.get(id)?.printer ?? null,
    /** Lets go of a line while `action` uses it: a printer listens to one at a time, and so do we. */
    lend<Value>(connection: PrinterSetup['connection'], action: () => Promise<Value>): Promise<Value> {
      const mine = lending.then(async () => {
        lent = connection;
        try {
          await inTurn(align);
          return await action();
        } finally {
          lent = null;
          await inTurn(align);
        }
      });
      lending = mine.catch(() => {});
      return mine;
    },
    async close(): Promise<void> {
      wanted = [];
      await inTurn(align);
    },
  };
}

export type Fleet = ReturnType<typeof createFleet>;

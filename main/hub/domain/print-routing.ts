import type { PrinterId, StationId } from '../../../shared/domain/ids.ts';
import { linkPatience } from '../../../shared/domain/print-job.ts';
import { canPrint, type PrinterState } from '../../../shared/domain/printer.ts';

/** A printer as routing sees it. */
export interface RoutedPrinter {
  id: PrinterId;
  station: StationId | null;
  standby: boolean;
  /** Null: it has not answered yet since the hub started. */
  state: PrinterState | null;
}

/** Where a paper goes now. `hold`: nowhere until somebody has helped, and nobody stands there waiting for it any more. */
export type Route = { to: PrinterId } | 'wait' | 'hold';

/** The hub was off that long: a heap of papers in the slot is of use to nobody. */
const stale = 10 * 60_000;

/** Only a person can end these, so there is somebody to press "print again" too. */
const needsPerson = (state: PrinterState): boolean =>
  state === 'paper-end' || state === 'cover-open' || state === 'cutter-error' || state === 'error';

/**
 * The printers for a paper asked for at `station`, best first: its own, those of everybody, the standby, and at last one
 * that belongs to another station.
 */
export function printersFor<Printer extends RoutedPrinter>(
  station: StationId | null,
  printers: readonly Printer[],
): Printer[] {
  const rank = (one: Printer): number => {
    if (one.station !== null && one.station === station) return 0;
    if (one.standby) return 2;
    return one.station === null ? 1 : 3;
  };
  return [...printers].sort((a, b) => rank(a) - rank(b));
}

/** A paper that looks for its printer. */
export interface RoutedPaper {
  /** The screen that it was asked for at; null: nobody knows any more. */
  station: StationId | null;
  /** Since it was asked for, milliseconds. */
  age: number;
  /** Somebody asked for it by hand, and waits for it however long it takes. */
  reprint: boolean;
}

/**
 * The first printer that can. When none can, the paper's own printer decides: the citizen was told to remember the
 * number as soon as it stopped.
 */
export function routeOf({ station, age, reprint }: RoutedPaper, printers: readonly RoutedPrinter[]): Route {
  const ordered = printersFor(station, printers);
  // One that was not asked yet may be the right one: the answer is a moment away.
  const able = ordered.find((one) => one.state === null || canPrint(one.state));
  if (able && !reprint && age > stale) return 'hold';
  if (able) return able.state === null ? 'wait' : { to: able.id };
  const [own] = ordered;
  if (!own || (own.state !== null && needsPerson(own.state))) return 'hold';
  return age < linkPatience ? 'wait' : 'hold';
}

import { unreachable } from '../../shared/basics/exhaustive.ts';
import type { PaperView, StationLine, View } from '../../shared/contract/views.ts';
import { boardOf } from '../../shared/domain/board.ts';
import { type Instant, instant } from '../../shared/domain/time.ts';
import type { Announcing } from './announcing/announcing.ts';
import { type PackOnDisk, packLine, voiceFor } from './announcing/packs.ts';
import type { Audience } from './audience.ts';
import type { LocalTime } from './domain/facts.ts';
import type { Clock } from './ports.ts';
import type { VirtualMachine } from './printing/virtual/machine.ts';
import {
  loadBoard,
  loadCounterRows,
  loadDisplayRows,
  loadLastFinished,
  loadPaperless,
  loadToday,
  type PrinterAtWork,
} from './store/load-board.ts';
import type { Store } from './store/open.ts';
import { lastPaperAt } from './store/print-jobs.ts';
import type { Waits } from './store/waits.ts';
import { adminView } from './views/admin-view.ts';
import { counterView } from './views/counter-view.ts';
import { displayView } from './views/display-view.ts';
import { guideView } from './views/guide-view.ts';
import { kioskView } from './views/kiosk-view.ts';
import { ratingView } from './views/rating-view.ts';

export interface DrawDeps {
  store: Store;
  clock: Clock;
  localTime(at: Instant): LocalTime;
  waits: Waits;
  announce: Announcing;
  packs: readonly PackOnDisk[];
  printers(): readonly PrinterAtWork[];
  stations(): readonly StationLine[];
  virtualPrinter(): VirtualMachine | null;
  clockBehindMs(): number;
}

/** Reads the office once and draws from it the view of each audience that asks. */
export function drawViews(deps: DrawDeps): (audience: Audience) => View | null {
  const { store, clock } = deps;
  const db = store.read;
  const now = clock.now();
  const board = loadBoard(db, now, deps.localTime(now), deps.printers(), deps.waits);
  // Every look counts: a clock that was set is noticed here.
  const speechOf = deps.announce(board);
  const voice = voiceFor(deps.packs, board.office.voice);
  return (audience) => {
    switch (audience.kind) {
      case 'kiosk':
        return kioskView(board, audience.stationId, lastPaperAt(db, audience.stationId), voice);
      case 'display':
        return displayView(board, {
          ...loadDisplayRows(db, board),
          speech: speechOf(boardOf(board.office.boards, null)),
          voice,
        });
      case 'guide':
        return guideView(board, loadPaperless(db), audience.stationId, lastPaperAt(db, audience.stationId));
      case 'paper':
        return paperView(deps.virtualPrinter());
      case 'admin':
        return adminView(board, {
          ...loadToday(db, board.local.day),
          stations: deps.stations(),
          clockBehindMs: deps.clockBehindMs(),
          packs: deps.packs.map(packLine),
        });
      case 'counter':
      case 'rating': {
        const counter = board.counters.find((one) => one.id === audience.counterId);
        if (!counter) return null;
        if (audience.kind === 'rating') return ratingView(board, counter, loadLastFinished(db, counter.id));
        return counterView(board, loadCounterRows(db, board, counter));
      }
      default:
        return unreachable(audience);
    }
  };
}

/** The virtual printer as it stands there; nothing when there is none. */
function paperView(printer: VirtualMachine | null): PaperView {
  const papers = printer?.papers() ?? [];
  return {
    kind: 'paper',
    papers: papers.map((paper) => ({ ...paper, at: instant(paper.at) })),
    printer: printer?.view() ?? null,
  };
}

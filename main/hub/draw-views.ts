import { unreachable } from '../../shared/basics/exhaustive.ts';
import type { PaperView, PrinterState, StationLine, View } from '../../shared/contract/views.ts';
import type { Instant } from '../../shared/domain/time.ts';
import type { Audience } from './audience.ts';
import type { LocalTime } from './domain/facts.ts';
import type { Clock } from './ports.ts';
import { loadBoard, loadCounterRows, loadDisplayRows, loadLastFinished, loadToday } from './store/load-board.ts';
import type { Store } from './store/open.ts';
import { adminView } from './views/admin-view.ts';
import { counterView } from './views/counter-view.ts';
import { displayView } from './views/display-view.ts';
import { kioskView } from './views/kiosk-view.ts';
import { ratingView } from './views/rating-view.ts';

export interface DrawDeps {
  store: Store;
  clock: Clock;
  localTime(at: Instant): LocalTime;
  printer(): PrinterState;
  stations(): readonly StationLine[];
  papers(): PaperView['papers'];
  clockBehindMs(): number;
}

/** Reads the office once and draws from it the view of each audience that asks. */
export function drawViews(deps: DrawDeps): (audience: Audience) => View | null {
  const { store, clock } = deps;
  const db = store.read;
  const now = clock.now();
  const board = loadBoard(db, now, deps.localTime(now), deps.printer());
  return (audience) => {
    switch (audience.kind) {
      case 'kiosk':
        return kioskView(board);
      case 'display':
        return displayView(board, loadDisplayRows(db, board));
      case 'paper':
        return { kind: 'paper', papers: deps.papers() };
      case 'admin':
        return adminView(board, {
          ...loadToday(db, board.local.day),
          stations: deps.stations(),
          clockBehindMs: deps.clockBehindMs(),
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

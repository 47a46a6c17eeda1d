import { unreachable } from '../../shared/basics/exhaustive.ts';
import type { PhoneReach } from '../../shared/contract/admin-view.ts';
import type { MediaFile } from '../../shared/contract/media.ts';
import type { PaperView, SpokenVoice, StationLine, View } from '../../shared/contract/views.ts';
import { type BoardId, boardOf } from '../../shared/domain/board.ts';
import { type Instant, instant } from '../../shared/domain/time.ts';
import type { Announcing } from './announcing/announcing.ts';
import { type PackOnDisk, packLine, voiceFor } from './announcing/packs.ts';
import type { Audience } from './audience.ts';
import type { LocalTime } from './domain/facts.ts';
import type { Clock } from './ports.ts';
import type { VirtualMachine } from './printing/virtual/machine.ts';
import type { ReadDb } from './store/db.ts';
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
import type { Board } from './views/board.ts';
import { counterView } from './views/counter-view.ts';
import { displayView } from './views/display-view.ts';
import { guideView } from './views/guide-view.ts';
import { kioskView } from './views/kiosk-view.ts';
import { posterView } from './views/poster-view.ts';
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
  media(): readonly MediaFile[];
  virtualPrinter(): VirtualMachine | null;
  clockBehindMs(): number;
  /** What the poster shows now. */
  joinCode(): string;
  phoneReach(): PhoneReach;
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
        return drawDisplay(db, board, audience.boardId, speechOf, voice);
      case 'guide':
        return guideView(board, loadPaperless(db), audience.stationId, lastPaperAt(db, audience.stationId));
      case 'poster':
        return posterView(board, deps.joinCode());
      case 'paper':
        return paperView(deps.virtualPrinter());
      case 'admin':
        return adminView(board, {
          ...loadToday(db, board.local.day),
          stations: deps.stations(),
          media: deps.media(),
          clockBehindMs: deps.clockBehindMs(),
          packs: deps.packs.map(packLine),
          phoneReach: deps.phoneReach(),
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

/** What a board's profile shows; one that was taken away in this moment is as the first. */
function drawDisplay(
  db: ReadDb,
  board: Board,
  boardId: BoardId,
  speechOf: ReturnType<Announcing>,
  voice: SpokenVoice,
): View {
  const { boards } = board.office;
  const profile = boards.find(({ id }) => id === boardId) ?? boardOf(boards, null);
  return displayView(board, profile, { ...loadDisplayRows(db, board, profile), speech: speechOf(profile), voice });
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

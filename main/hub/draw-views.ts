import { unreachable } from '../../shared/basics/exhaustive.ts';
import type { AdminView, PhoneReach } from '../../shared/contract/admin-view.ts';
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
  loadCalls,
  loadCounterRows,
  loadDisplayRows,
  loadHall,
  loadLastFinished,
  loadPaperless,
  loadToday,
  type PrinterAtWork,
} from './store/load-board.ts';
import type { Store } from './store/open.ts';
import { lastPaperAt } from './store/print-jobs.ts';
import type { Waits } from './store/waits.ts';
import { adminView } from './views/admin-view.ts';
import type { Board, Hall } from './views/board.ts';
import type { BoardCall } from './views/call-line.ts';
import { counterView } from './views/counter-view.ts';
import { displayView } from './views/display-view.ts';
import { guideView } from './views/guide-view.ts';
import { kioskView } from './views/kiosk-view.ts';
import { posterView } from './views/poster-view.ts';
import { ratingView } from './views/rating-view.ts';
import { spokenHere } from './views/spoken-here.ts';

export interface DrawDeps {
  store: Store;
  clock: Clock;
  localTime(at: Instant): LocalTime;
  waits: Waits;
  announce: Announcing;
  packs: readonly PackOnDisk[];
  printers(): readonly PrinterAtWork[];
  stations(): readonly StationLine[];
  backup(): AdminView['backup'];
  media(): readonly MediaFile[];
  virtualPrinter(): VirtualMachine | null;
  clockBehindMs(): number;
  /** What the poster shows now. */
  joinCode(): string;
  phoneReach(): PhoneReach;
}

/** Reads the office once and draws from it the view of each audience. */
export const drawViews = (audiences: readonly Audience[], deps: DrawDeps): (View | null)[] =>
  deps.store.see((db) => audiences.map(viewsAt(db, deps)));

function viewsAt(db: ReadDb, deps: DrawDeps): (audience: Audience) => View | null {
  const now = deps.clock.now();
  const hall = loadHall(db, now, deps.localTime(now));
  let known: Board | null = null;
  const board = (): Board => {
    known ??= loadBoard(db, hall, deps.printers(), deps.waits);
    return known;
  };
  // Every look counts: a clock that was set is noticed here.
  const speechOf = deps.announce(hall);
  const voice = voiceFor(deps.packs, hall.office.voice);
  let calls: readonly BoardCall[] | null = null;
  return (audience) => {
    switch (audience.kind) {
      case 'kiosk':
        return kioskView(board(), audience.stationId, lastPaperAt(db, audience.stationId), voice);
      case 'display':
        return drawDisplay(db, hall, audience.boardId, speechOf, voice);
      case 'guide':
        return guideView(board(), loadPaperless(db), audience.stationId, lastPaperAt(db, audience.stationId));
      case 'poster':
        return posterView(hall, deps.joinCode());
      case 'paper':
        return paperView(deps.virtualPrinter());
      case 'admin':
        return adminView(board(), {
          ...loadToday(db, hall.local.day),
          stations: deps.stations(),
          backup: deps.backup(),
          media: deps.media(),
          clockBehindMs: deps.clockBehindMs(),
          packs: deps.packs.map(packLine),
          phoneReach: deps.phoneReach(),
        });
      case 'counter':
      case 'rating': {
        const counter = hall.counters.find((one) => one.id === audience.counterId);
        if (!counter) return null;
        if (audience.kind === 'rating') return ratingView(hall, counter, loadLastFinished(db, counter.id));
        calls ??= loadCalls(db, hall);
        const spoken = spokenHere(hall, counter, speechOf, calls);
        return counterView(board(), { ...loadCounterRows(db, board(), counter), spoken });
      }
      default:
        return unreachable(audience);
    }
  };
}

/** What a board's profile shows; one that was taken away in this moment is as the first. */
function drawDisplay(
  db: ReadDb,
  hall: Hall,
  boardId: BoardId,
  speechOf: ReturnType<Announcing>,
  voice: SpokenVoice,
): View {
  const { boards } = hall.office;
  const profile = boards.find(({ id }) => id === boardId) ?? boardOf(boards, null);
  const speech = speechOf(profile);
  const { announcements, later } = speech;
  const waiting = later.length + announcements.reduce((sum, { callIds }) => sum + callIds.length, 0);
  return displayView(hall, profile, { ...loadDisplayRows(db, hall, profile, waiting), speech, voice });
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

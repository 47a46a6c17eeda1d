import type { DisplayView } from '../../../shared/contract/views.ts';
import { later, minutes } from '../../../shared/domain/time.ts';
import { isMissed } from '../domain/come-back.ts';
import { deskIfOpen, deskOf } from '../domain/desk-of.ts';
import { type Desk, type Line, upcoming } from '../domain/queue-order.ts';
import type { Board } from './board.ts';
import { type BoardCall, callLine } from './call-line.ts';
import { lineOfBoard } from './lines.ts';
import { countAll, officeName, placeOf } from './names.ts';

export interface DisplayRows {
  /** Newest first. */
  calls: readonly BoardCall[];
}

const NEXT_SHOWN = 6;
const MISSED_SHOWN = 8;
const OLDER_CALLS = 8;
/** Calls this young are all sent: a board that was away for a moment announces each of them. */
const ANNOUNCED_MS = minutes(2);

/** What the waiting room sees. */
export function displayView(board: Board, rows: DisplayRows): DisplayView {
  const { office, counters, atCounters } = board;
  const young = rows.calls.filter((call) => later(call.at, ANNOUNCED_MS) >= board.now);
  const shown = rows.calls.slice(0, young.length + OLDER_CALLS);
  return {
    kind: 'display',
    office: officeName(office),
    calls: shown.flatMap((call) => callLine(board, call)),
    missed: missedLabels(board),
    next: nextLabels(board),
    waiting: countAll(board),
    counters: counters.map((counter) => ({
      place: placeOf(counter),
      status: counter.state.status,
      label: atCounters.find((ticket) => ticket.counterId === counter.id)?.label ?? null,
    })),
    timeZone: office.timeZone,
  };
}

/** Those who were called last stand first. */
const missedLabels = ({ waiting }: Board): string[] =>
  waiting
    .filter(isMissed)
    .map((ticket) => ticket.label)
    .reverse()
    .slice(0, MISSED_SHOWN);

/**
 * Who each open counter would call next, in turns, so that nobody in the room is surprised; then those whom none of them
 * calls, as the counters of their services would when they open again.
 */
function nextLabels(board: Board): string[] {
  const { counters } = board;
  const line = lineOfBoard(board, 0);
  const open = counters.flatMap((counter) => deskOf({ counter }) ?? []);
  const others = counters.filter(({ state }) => state.status !== 'open').map(deskIfOpen);
  const labels = [...inTurns(open, line), ...inTurns(others, line)].map((ticket) => ticket.label);
  return [...new Set(labels)].slice(0, NEXT_SHOWN);
}

function inTurns(desks: readonly Desk[], line: Line) {
  const orders = desks.map((desk) => upcoming(desk, line, NEXT_SHOWN));
  return Array.from({ length: NEXT_SHOWN }, (_, n) => orders.flatMap((order) => order[n] ?? [])).flat();
}

import type { DisplayView, SpokenVoice } from '../../../shared/contract/views.ts';
import type { Speech } from '../../../shared/domain/speech.ts';
import { later, minutes } from '../../../shared/domain/time.ts';
import { isMissed } from '../domain/come-back.ts';
import { deskOf } from '../domain/desk-of.ts';
import { upcoming } from '../domain/queue-order.ts';
import type { Board } from './board.ts';
import { type BoardCall, callLine } from './call-line.ts';
import { lineOfBoard } from './lines.ts';
import { countAll, officeName, placeOf } from './names.ts';

export interface DisplayRows {
  /** Newest first. */
  calls: readonly BoardCall[];
  speech: Speech;
  voice: SpokenVoice;
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
  const planned = new Set(rows.speech.announcements.flatMap(({ callIds }) => callIds));
  const shown = rows.calls.filter(({ callId }, i) => i < young.length + OLDER_CALLS || planned.has(callId));
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
    speech: rows.speech,
    voice: rows.voice,
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

/** Who each open counter would call next, in turns, so that nobody in the room is surprised. */
function nextLabels(board: Board): string[] {
  const line = lineOfBoard(board, 0);
  const orders = board.counters.flatMap((counter) => {
    const desk = deskOf({ counter });
    return desk ? [upcoming(desk, line, NEXT_SHOWN)] : [];
  });
  const inTurns = Array.from({ length: NEXT_SHOWN }, (_, n) => orders.flatMap((order) => order[n] ?? [])).flat();
  return [...new Set(inTurns.map((ticket) => ticket.label))].slice(0, NEXT_SHOWN);
}

import type { CallLine, DisplayView } from '../../../shared/contract/views.ts';
import type { CallId, CounterId } from '../../../shared/domain/ids.ts';
import type { TicketAt } from '../../../shared/domain/ticket.ts';
import { type Instant, later, minutes } from '../../../shared/domain/time.ts';
import { upcoming } from '../domain/queue-order.ts';
import type { Board } from './board.ts';
import { officeName, placeOf } from './names.ts';

export interface BoardCall {
  callId: CallId;
  label: string;
  counterId: CounterId;
  at: Instant;
  recall: boolean;
  priority: boolean;
  current: boolean;
}

export interface DisplayRows {
  /** Newest first. */
  calls: readonly BoardCall[];
  missed: readonly string[];
  /** The head of every service's queue, in queue order. */
  head: readonly TicketAt<'waiting'>[];
}

const NEXT_SHOWN = 6;
const OLDER_CALLS = 8;
/** Calls this young are all sent: a board that was away for a moment announces each of them. */
const ANNOUNCED_MS = minutes(2);

/** What the waiting room sees. */
export function displayView(board: Board, rows: DisplayRows): DisplayView {
  const { office, counters, atCounters, waiting } = board;
  const young = rows.calls.filter((call) => later(call.at, ANNOUNCED_MS) >= board.now);
  const shown = rows.calls.slice(0, young.length + OLDER_CALLS);
  const next = upcoming(rows.head, 0, office.rules.priorityInARow, NEXT_SHOWN);
  return {
    kind: 'display',
    office: officeName(office),
    calls: shown.flatMap((call) => lineOf(board, call)),
    missed: rows.missed,
    next: next.map((ticket) => ticket.label),
    waiting: [...waiting.values()].reduce((sum, n) => sum + n, 0),
    counters: counters.map((counter) => ({
      place: placeOf(counter),
      status: counter.state.status,
      label: atCounters.find((ticket) => ticket.counterId === counter.id)?.label ?? null,
    })),
    timeZone: office.timeZone,
  };
}

function lineOf(board: Board, { counterId, ...call }: BoardCall): CallLine[] {
  const counter = board.counters.find((c) => c.id === counterId);
  return counter ? [{ ...call, place: placeOf(counter) }] : [];
}

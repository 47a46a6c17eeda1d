import type { CallLine } from '../../../shared/contract/views.ts';
import type { CallId, CounterId } from '../../../shared/domain/ids.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import type { Board } from './board.ts';
import { placeOf } from './names.ts';

export interface BoardCall {
  callId: CallId;
  label: string;
  counterId: CounterId;
  at: Instant;
  recall: boolean;
  priority: boolean;
  current: boolean;
}

/** A call with its place as people say it; nothing for a counter that is gone. */
export function callLine(board: Board, { counterId, ...call }: BoardCall): CallLine[] {
  const counter = board.counters.find((c) => c.id === counterId);
  return counter ? [{ ...call, place: placeOf(counter) }] : [];
}

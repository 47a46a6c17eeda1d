import type { CallLine } from '../../../shared/contract/views.ts';
import type { CallId, CounterId } from '../../../shared/domain/ids.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import type { Hall } from './board.ts';
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
export function callLine(hall: Pick<Hall, 'counters'>, { counterId, ...call }: BoardCall): CallLine[] {
  const counter = hall.counters.find((c) => c.id === counterId);
  return counter ? [{ ...call, place: placeOf(counter) }] : [];
}

import { type BoardProfile, boardOf } from '../../../shared/domain/board.ts';
import type { CounterId, StationId } from '../../../shared/domain/ids.ts';
import type { CallToSay, Saying } from './speech-timeline.ts';

/** The boards that hear each other. */
export interface Room {
  name: string;
  boards: readonly BoardProfile[];
}

/** Boards under one name of a room never speak over each other. In the order of the profiles. */
export const roomsOf = (boards: readonly BoardProfile[]): Room[] =>
  [...new Set(boards.map(({ sound }) => sound.room))].map((name) => ({
    name,
    boards: boards.filter(({ sound }) => sound.room === name),
  }));

/** Whether a call has its turn in a room: some board there shows it, or says it. */
export const isCallOf = ({ boards }: Room, call: CallToSay, counters: readonly CounterId[]): boolean =>
  boards.some((board) => shows(board, call, counters) || says(board, call, counters));

/** Whether some board of the room is to say it. */
export const isSaidIn = ({ boards }: Room, saying: Saying, counters: readonly CounterId[]): boolean =>
  boards.some((board) => speaksOf(board, saying, counters));

/**
 * Which screen says it: the first that is there, of the first profile that speaks for its counter. One alone, so that two
 * televisions never say the same a moment apart.
 * @param present the screens that are there, in the order in which they were paired
 */
export function speakerOf(
  room: Room,
  saying: Saying,
  {
    boards,
    present,
    counters,
  }: { boards: readonly BoardProfile[]; present: readonly StationId[]; counters: readonly CounterId[] },
): { station: StationId; board: BoardProfile } | null {
  for (const board of room.boards.filter((one) => speaksOf(one, saying, counters))) {
    const station = present.find((id) => boardOf(boards, id).id === board.id);
    if (station !== undefined) return { station, board };
  }
  return null;
}

const speaksOf = (board: BoardProfile, saying: Saying, counters: readonly CounterId[]): boolean =>
  saying.kind === 'call' ? says(board, saying.call, counters) : board.sound.speaks !== 'none';

function says(board: BoardProfile, call: CallToSay, counters: readonly CounterId[]): boolean {
  const { speaks } = board.sound;
  if (speaks === 'none') return false;
  return speaks === 'all' ? shows(board, call, counters) : speaks.includes(call.counterId);
}

/** `counters`: all of the office, in its order; a door shows the first of those that it may. */
function shows(board: BoardProfile, { counterId, serviceId }: CallToSay, counters: readonly CounterId[]): boolean {
  if (board.services !== null && !board.services.includes(serviceId)) return false;
  const shown = counters.filter((id) => board.counters?.includes(id) ?? true);
  return board.layout === 'door' ? shown[0] === counterId : shown.includes(counterId);
}

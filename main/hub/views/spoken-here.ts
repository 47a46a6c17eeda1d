import type { SpokenCall } from '../../../shared/contract/views.ts';
import type { BoardProfile } from '../../../shared/domain/board.ts';
import type { Counter } from '../../../shared/domain/office.ts';
import type { Speech } from '../../../shared/domain/speech.ts';
import type { Hall } from './board.ts';
import { countersOfBoard } from './board-scope.ts';
import { type BoardCall, callLine } from './call-line.ts';

/**
 * What the loudspeakers around a counter say now and next, by the plan of its room: what stands in a queue behind other calls
 * is not said yet, and what no loudspeaker is there for never.
 */
export function spokenHere(
  hall: Hall,
  { id }: Pick<Counter, 'id'>,
  speechOf: (profile: BoardProfile) => Speech,
  calls: readonly BoardCall[],
): SpokenCall[] {
  const near = hall.office.boards.filter(
    ({ sound, ...profile }) =>
      (Array.isArray(sound.speaks) && sound.speaks.includes(id)) ||
      countersOfBoard({ sound, ...profile }, hall).some((counter) => counter.id === id),
  );
  const rooms = new Map(near.map((profile) => [profile.sound.room, profile]));
  return [...rooms.values()]
    .flatMap((profile) => speechOf(profile).announcements)
    .filter(({ parts, speaker, endsAt }) => parts.length > 0 && speaker !== null && endsAt > hall.now)
    .sort((a, b) => a.startsAt - b.startsAt)
    .flatMap(({ callIds, startsAt, endsAt }) => {
      const call = calls.find(({ callId }) => callId === callIds.at(-1));
      const [line] = call ? callLine(hall, call) : [];
      return line ? [{ label: line.label, place: line.place, recall: line.recall, startsAt, endsAt }] : [];
    });
}

import type { BoardProfile } from '../../../shared/domain/board.ts';
import type { CounterId } from '../../../shared/domain/ids.ts';
import { signOf } from '../../../shared/domain/office.ts';
import type { CommandOf } from './commands.ts';
import { accept, type Decision, refuse } from './decision.ts';
import type { DomainEvent } from './events.ts';
import type { Facts } from './facts.ts';
import { replaceSeen } from './replace-seen.ts';
import type { StateOf } from './state.ts';

/** A new counter, or another sign over an old one. Whoever was just called is looking for the number that was said. */
export function putCounter(
  { counterId, basedOn, ...said }: CommandOf<'put-counter'>,
  { counters, retired, current }: StateOf<'put-counter'>,
  { dice }: Facts,
): Decision {
  const sign = signOf(said);
  const isThere = ({ place, number }: typeof sign): boolean => place === sign.place && number === sign.number;
  const taken = counters.find((counter) => counter.id !== counterId && isThere(counter));
  if (taken) return refuse({ code: 'place-taken', word: sign.place, number: sign.number });
  const put = (id: CounterId): DomainEvent => ({ type: 'counter-set-up', counter: { id, ...sign } });
  // The same place once more is the same counter: its figures go on.
  if (counterId === null) return accept(put(retired.find(isThere)?.id ?? (`c-${dice.slice(0, 12)}` as CounterId)));
  const counter = counters.find(({ id }) => id === counterId);
  if (!counter) return refuse({ code: 'unknown-counter' });
  if (current?.status === 'called' && !isThere(counter))
    return refuse({ code: 'ticket-at-counter', label: current.label });
  return replaceSeen(signOf(counter), sign, basedOn, put(counterId));
}

/** Nobody may be there. Its screens have nothing to show any more, and boards that name it go on with the others. */
export function retireCounter(
  { counterId }: CommandOf<'retire-counter'>,
  { counter, current, officer, stations, office }: StateOf<'retire-counter'>,
): Decision {
  if (!counter) return refuse({ code: 'unknown-counter' });
  if (current) return refuse({ code: 'ticket-at-counter', label: current.label });
  if (officer) return refuse({ code: 'counter-staffed', officer: officer.name });
  const alone = office.boards.find(({ counters }) => counters?.every((id) => id === counterId));
  if (alone) return refuse({ code: 'counter-on-board', board: alone.name });
  const boards = office.boards.map((board) => withoutCounter(board, counterId));
  const isNamed = boards.some((board, i) => board !== office.boards[i]);
  return accept(
    ...stations.map((stationId): DomainEvent => ({ type: 'station-unpaired', stationId })),
    ...(isNamed ? [{ type: 'boards-changed', boards } as const] : []),
    { type: 'counter-retired', counterId },
  );
}

/** The very same board where it doesn't name the counter. */
function withoutCounter(board: BoardProfile, counterId: CounterId): BoardProfile {
  const { counters, sound } = board;
  const isSaid = typeof sound.speaks !== 'string' && sound.speaks.includes(counterId);
  if (!isSaid && !counters?.includes(counterId)) return board;
  const others = (ids: readonly CounterId[]): CounterId[] => ids.filter((id) => id !== counterId);
  const speaks = typeof sound.speaks === 'string' ? sound.speaks : others(sound.speaks);
  return {
    ...board,
    counters: counters && others(counters),
    // A loudspeaker that spoke for this counter alone has nothing left to say.
    sound: { ...sound, speaks: speaks.length === 0 ? 'none' : speaks },
  };
}

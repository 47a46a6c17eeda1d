import type { BoardProfile, BoardSlide } from '../../../shared/domain/board.ts';
import type { CounterId, ServiceId } from '../../../shared/domain/ids.ts';
import type { CommandOf } from './commands.ts';
import { type Decision, refuse } from './decision.ts';
import { replaceSeen } from './replace-seen.ts';
import type { BoardsState } from './state-slices.ts';

/**
 * What the waiting room's screens show. A screen that was taken away meanwhile is left out in silence; a counter or a
 * service that isn't the office's is refused, since a board without it would show something else than was meant.
 */
export function setBoards({ boards, basedOn }: CommandOf<'set-boards'>, state: BoardsState): Decision {
  const displays = new Set(state.stations.filter(({ kind }) => kind === 'display').map(({ id }) => id));
  const kept = boards.map((board) => ({ ...board, stations: board.stations.filter((id) => displays.has(id)) }));
  if (!isSubset(boards.flatMap(countersOf), state.counters)) return refuse({ code: 'unknown-counter' });
  if (!isSubset(boards.flatMap(servicesOf), state.services)) return refuse({ code: 'unknown-service' });
  return replaceSeen(state.office.boards, kept, basedOn, { type: 'boards-changed', boards: kept });
}

/** How citizens are asked; the slides of the panels name services as a board's do. */
export function setSatisfaction(command: CommandOf<'set-satisfaction'>, state: BoardsState): Decision {
  const { satisfaction, basedOn } = command;
  if (!isSubset(servicesOnSlides(satisfaction.slides), state.services)) return refuse({ code: 'unknown-service' });
  return replaceSeen(state.office.satisfaction, satisfaction, basedOn, { type: 'satisfaction-changed', satisfaction });
}

const countersOf = ({ counters, sound }: BoardProfile): CounterId[] => [
  ...(counters ?? []),
  ...(typeof sound.speaks === 'string' ? [] : sound.speaks),
];

const servicesOf = ({ services, playlist }: BoardProfile): ServiceId[] => [
  ...(services ?? []),
  ...servicesOnSlides(playlist),
];

const servicesOnSlides = (slides: readonly BoardSlide[]): ServiceId[] =>
  slides.flatMap((slide) => (slide.kind === 'papers' ? [slide.serviceId] : []));

const isSubset = <Id>(named: readonly Id[], known: readonly Id[]): boolean => named.every((id) => known.includes(id));

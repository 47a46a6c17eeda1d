import type { StationLine } from '../../shared/contract/views.ts';
import type { StationId } from '../../shared/domain/ids.ts';
import { findCounter } from './store/counters.ts';
import type { Store } from './store/open.ts';
import { allStations } from './store/stations.ts';
import { placeOf } from './views/names.ts';

/** Which stations are connected right now. */
export function createPresence(store: Store) {
  const connections = new Map<StationId, number>();
  const add = (id: StationId, step: number): void => {
    connections.set(id, Math.max(0, (connections.get(id) ?? 0) + step));
  };
  return {
    arrive: (id: StationId): void => add(id, 1),
    leave: (id: StationId): void => add(id, -1),
    stations: (): StationLine[] =>
      allStations(store.read).map(({ id, kind, name, counterId, pairedAt }) => {
        const counter = counterId && findCounter(store.read, counterId);
        return {
          id,
          kind,
          name,
          place: counter ? placeOf(counter) : null,
          online: (connections.get(id) ?? 0) > 0,
          pairedAt,
        };
      }),
  };
}
export type Presence = ReturnType<typeof createPresence>;

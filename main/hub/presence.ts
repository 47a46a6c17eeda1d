import type { StationKind } from '../../shared/contract/roles.ts';
import type { StationLine } from '../../shared/contract/views.ts';
import type { StationId } from '../../shared/domain/ids.ts';
import type { Screens, Whereabouts } from './domain/facts.ts';
import type { Clock } from './ports.ts';
import { findCounter } from './store/counters.ts';
import type { Store } from './store/open.ts';
import { allStations } from './store/stations.ts';
import { placeOf } from './views/names.ts';

/** Which stations are connected right now. */
export function createPresence(store: Store, clock: Pick<Clock, 'monotonic'>) {
  const connections = new Map<StationId, number>();
  const screens = new Map<StationId, Whereabouts>();
  const startedAt = clock.monotonic();
  const goneSince = new Map<StationId, number>();
  const silent = new Set<StationId>();
  const isOnline = (id: StationId): boolean => (connections.get(id) ?? 0) > 0;
  const add = (id: StationId, step: number): void => {
    connections.set(id, Math.max(0, (connections.get(id) ?? 0) + step));
  };
  return {
    /** `machine`: as in `Whereabouts`. */
    arrive(id: StationId, machine: string): void {
      add(id, 1);
      screens.set(id, { online: true, machine });
      silent.delete(id);
    },
    leave(id: StationId): void {
      add(id, -1);
      goneSince.set(id, clock.monotonic());
      const last = screens.get(id);
      if (last) screens.set(id, { ...last, online: isOnline(id) });
    },
    /** Whether this screen may be heard: a browser holds the sound back until somebody touches its page. */
    tellSound(id: StationId, isOn: boolean): void {
      if (isOn) silent.delete(id);
      else silent.add(id);
    },
    mayBeHeard: (id: StationId): boolean => !silent.has(id),
    /** Where each screen is, or was last. */
    screens: (): Screens => screens,
    /**
     * The screens of a kind that are connected or were so a moment ago, in the order in which they were paired. When the
     * hub has just started every one of them counts: they are on their way back.
     */
    lately: (kind: StationKind, withinMs: number): StationId[] =>
      allStations(store.read)
        .filter((station) => station.kind === kind)
        .map(({ id }) => id)
        .filter((id) => isOnline(id) || clock.monotonic() - (goneSince.get(id) ?? startedAt) < withinMs),
    stations: (): StationLine[] =>
      allStations(store.read).map(({ id, kind, name, counterId, pairedAt }) => {
        const counter = counterId && findCounter(store.read, counterId);
        return {
          id,
          kind,
          name,
          place: counter ? placeOf(counter) : null,
          online: isOnline(id),
          pairedAt,
        };
      }),
  };
}
export type Presence = ReturnType<typeof createPresence>;

import type { StationHealth } from '../../shared/contract/health.ts';
import type { StationKind } from '../../shared/contract/roles.ts';
import type { StationLine } from '../../shared/contract/views.ts';
import type { StationId } from '../../shared/domain/ids.ts';
import { type Instant, later } from '../../shared/domain/time.ts';
import type { Screens, Whereabouts } from './domain/facts.ts';
import type { Clock } from './ports.ts';
import { findCounter } from './store/counters.ts';
import type { Store } from './store/open.ts';
import { allStations } from './store/stations.ts';
import { placeOf } from './views/names.ts';

/** How a screen came: when, by the steady clock, and with which page. */
interface Coming {
  at: number;
  version: string | null;
}

/** Which stations are connected right now. */
export function createPresence(store: Store, clock: Clock) {
  const connections = new Map<StationId, number>();
  const screens = new Map<StationId, Whereabouts>();
  const startedAt = clock.monotonic();
  const goneSince = new Map<StationId, number>();
  const silent = new Set<StationId>();
  const came = new Map<StationId, Coming>();
  const isOnline = (id: StationId): boolean => (connections.get(id) ?? 0) > 0;
  const add = (id: StationId, step: number): void => {
    connections.set(id, Math.max(0, (connections.get(id) ?? 0) + step));
  };
  return {
    /** `machine`: as in `Whereabouts`; `version`: of its page, if it says so. */
    arrive(id: StationId, machine: string, version: string | null): void {
      came.set(id, { at: (isOnline(id) && came.get(id)?.at) || clock.monotonic(), version });
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
    /** What is known of each screen's link in this run of the hub. */
    signs: (): StationHealth[] => {
      // The steady clock counts, the wall clock names: one that was set moves no arrival.
      const onWall = (at: number): Instant => later(clock.now(), at - clock.monotonic());
      return allStations(store.read).map(({ id, kind, name, counterId }) => {
        const counter = counterId && findCounter(store.read, counterId);
        const coming = came.get(id);
        const gone = goneSince.get(id);
        return {
          id,
          kind,
          name,
          place: counter ? placeOf(counter) : null,
          online: isOnline(id),
          connectedAt: coming && isOnline(id) ? onWall(coming.at) : null,
          seenAt: isOnline(id) ? clock.now() : gone === undefined ? null : onWall(gone),
          version: coming?.version ?? null,
          address: screens.get(id)?.machine ?? null,
        };
      });
    },
  };
}
export type Presence = ReturnType<typeof createPresence>;

import type { AdminView, Place, StationLine } from '../../../../shared/contract/views.ts';

type ScreenState = 'online' | 'offline' | 'none';

export interface ScreensAt {
  /** Of the officer's screen, and of the rating panel. */
  counter: ScreenState;
  rating: ScreenState;
  /** How many screens are paired there. */
  paired: number;
}

/** The screens of a counter: no two counters have one place. */
export function screensAt(stations: AdminView['stations'], { word, number }: Place): ScreensAt {
  const here = stations.filter(({ place }) => place?.word === word && place.number === number);
  const stateOf = (kind: StationLine['kind']): ScreenState => {
    const own = here.filter((station) => station.kind === kind);
    if (own.length === 0) return 'none';
    return own.some(({ online }) => online) ? 'online' : 'offline';
  };
  return { counter: stateOf('counter'), rating: stateOf('rating'), paired: here.length };
}

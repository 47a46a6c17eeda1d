import type { Service } from '../../../shared/domain/office.ts';
import type { Past, PastVisit, PastWait } from './estimate-history.ts';
import { quantile, rising, shrink, steadyMean } from './estimate-robust.ts';

/** What the office's own past says about how long things take, minutes. */
export interface LearnedTimes {
  /** From the call to the end of the visit, for visits that begin in this hour of the day (0–23). */
  servingMinutes(service: Pick<Service, 'id' | 'minutes'>, hour: number): number;
  /** From the end of a visit to the next call while somebody waits; short pauses and those who did not come included. */
  changeMinutes: number;
  /** Share of those called who go first (0–½): so many of the calls until one's own go to people who are not there yet. */
  overtaking: number;
  /** Between what and what eight of ten waits lie that are promised as `minutes`. */
  spread(minutes: number): { low: number; high: number };
}

/** The catalogue's minutes, and a service's mean for one of its hours, count as so many visits. */
const PRIOR_VISITS = 10;
/** Before anything is known: half a minute to see somebody off and to press "call next". */
const PRIOR_CHANGE = 0.5;
const PRIOR_FIRST = 0.1;
/** With more than half of them going first the order is the order of arrival again. */
const MOST_OVERTAKING = 0.5;

/**
 * The error of a promise in units of itself and five minutes: long promises miss by a share, short ones by minutes. Before
 * anything is known the promises rest on a catalogue that may be a third off, hence this wide; it counts as so many waits.
 */
const PRIOR_ERROR = { low: -0.5, high: 0.7 };
const PRIOR_WAITS = 30;
const SHORT = 5;
/** Errors are learned apart for promises up to so many minutes, and above. */
const CLASSES = [2, 6, 10, 20, 40, Number.POSITIVE_INFINITY] as const;

/** Sums up the office's past; with an empty one every answer is the catalogue's. */
export function learnTimes({ visits, changes, waits }: Past): LearnedTimes {
  const services = groupBy(visits, ({ serviceId }) => serviceId);
  const lengths = new Map([...services].map(([id, own]) => [id, lengthsOf(own)]));
  const errors = groupBy(waits, ({ promised }) => classOf(promised));
  const bounds = CLASSES.map((_, size) => errorBounds(errors.get(size) ?? []));
  return {
    servingMinutes({ id, minutes }, hour) {
      const known = lengths.get(id);
      if (!known) return minutes;
      const [all, now] = [known.ofDay, known.around(hour)];
      return shrink(now.mean, now.times, shrink(all.mean, all.times, minutes, PRIOR_VISITS), PRIOR_VISITS);
    },
    overtaking: Math.min(MOST_OVERTAKING, shrink(share(visits), visits.length, PRIOR_FIRST, PRIOR_VISITS)),
    changeMinutes: shrink(plainMean(changes), changes.length, PRIOR_CHANGE, PRIOR_VISITS),
    spread(minutes) {
      const { low, high } = bounds[classOf(minutes)] ?? PRIOR_ERROR;
      return { low: minutes + low * (minutes + SHORT), high: minutes + high * (minutes + SHORT) };
    },
  };
}

interface Lengths {
  mean: number;
  times: number;
}

/** How long a service's visits take, all day and in an hour with its two neighbours; hours are summed up when asked for. */
function lengthsOf(visits: readonly PastVisit[]): { ofDay: Lengths; around(hour: number): Lengths } {
  const hours = groupBy(visits, ({ hour }) => hour);
  const known = new Map<number, Lengths>();
  return {
    ofDay: meanOf(visits),
    around(hour) {
      const found = known.get(hour) ?? meanOf([hour - 1, hour, hour + 1].flatMap((near) => hours.get(near) ?? []));
      known.set(hour, found);
      return found;
    },
  };
}

const share = (visits: readonly PastVisit[]): number =>
  visits.filter(({ first }) => first).length / Math.max(1, visits.length);

/** Here the rare long pauses matter, and none is longer than `LONGEST_CHANGE` of estimate-history.ts. */
const plainMean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

const meanOf = (visits: readonly PastVisit[]): Lengths => ({
  mean: steadyMean(visits.map(({ minutes }) => minutes)),
  times: visits.length,
});

const classOf = (promised: number): number => CLASSES.findIndex((upTo) => promised <= upTo);

function errorBounds(waits: readonly PastWait[]): { low: number; high: number } {
  const errors = rising(waits.map(({ promised, actual }) => (actual - promised) / (promised + SHORT)));
  const at = (share: number, prior: number) => shrink(quantile(errors, share), errors.length, prior, PRIOR_WAITS);
  return { low: at(0.1, PRIOR_ERROR.low), high: at(0.9, PRIOR_ERROR.high) };
}

function groupBy<Value, Key>(values: readonly Value[], keyOf: (value: Value) => Key): Map<Key, Value[]> {
  const groups = new Map<Key, Value[]>();
  for (const value of values) {
    const group = groups.get(keyOf(value));
    if (group) group.push(value);
    else groups.set(keyOf(value), [value]);
  }
  return groups;
}

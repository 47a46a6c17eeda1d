import { noPast, readHistory } from '../../main/hub/domain/estimate-history.ts';
import { type LearnedTimes, learnTimes } from '../../main/hub/domain/estimate-learned.ts';
import { createDice } from './dice.ts';
import { measureEstimate } from './estimate-speed.ts';
import { type Line, line, type Part, round, spread } from './measure.ts';
import { type DayPlayed, type Fate, midnightOf, playDay } from './simulated-day.ts';
import { bigWard, newWard, type SimulatedOffice, sessions } from './simulated-office.ts';

const LEARNING_DAYS = 20;
const MEASURED_DAYS = 20;
/** The first day, that many times: with the catalogue's minutes alone. */
const FIRST_DAYS = 20;

/** What estimates are worth: days of two offices played by the real rules, each promise held against the real wait. */
export async function benchEstimate(): Promise<Part> {
  const offices = [newWard, bigWard].map((office) => ({
    office,
    first: calibration(firstDays(office)),
    learned: calibration(learnedDays(office)),
  }));
  const { p50, p95, max } = measureEstimate();
  return {
    lines: [
      ...offices.flatMap(({ office, first, learned }) => [
        ...linesOf(`${office.name}, first day`, first, false),
        ...linesOf(`${office.name}, after ${LEARNING_DAYS} days`, learned, true),
      ]),
      line('estimate: 300 waiting, 40 counters, 12 services', `p50 ${p50} · p95 ${p95} · max ${max} ms`, {
        limit: 'p95 ≤ 2 ms',
        holds: p95 <= 2,
      }),
    ],
    figures: { offices: offices.map(({ office, ...rest }) => ({ office: office.name, ...rest })), p50, p95, max },
    faults: 0,
  };
}

const firstDays = (office: SimulatedOffice): Fate[] =>
  Array.from({ length: FIRST_DAYS }, (_, n) => playDay(office, n, createDice(1_000 + n), learnTimes(noPast))).flatMap(
    ({ fates }) => fates,
  );

/** Each morning the office has learned from all days before. */
function learnedDays(office: SimulatedOffice): Fate[] {
  const days: DayPlayed[] = [];
  for (let n = 0; n < LEARNING_DAYS + MEASURED_DAYS; n++) days.push(playDay(office, n, createDice(n), learnFrom(days)));
  return days.slice(LEARNING_DAYS).flatMap(({ fates }) => fates);
}

function learnFrom(days: readonly DayPlayed[]): LearnedTimes {
  const visits = days.flatMap((day) => day.visits);
  const waits = days.flatMap((day) => day.waits);
  return learnTimes(readHistory(visits, waits, (day) => ({ midnight: midnightOf(day), sessions })));
}

interface Calibration {
  tickets: number;
  /** Share of real waits inside the promised range; of those promised above ten minutes alone. */
  inside: number;
  insideLong: number;
  /** Mean of promise minus real wait, median of its absolute value, mean real wait, minutes. */
  bias: number;
  error: number;
  wait: number;
}

function calibration(fates: readonly Fate[]): Calibration {
  const long = fates.filter(({ promise }) => promise.minutes > 10);
  return {
    tickets: fates.length,
    inside: shareInside(fates),
    insideLong: shareInside(long),
    bias: mean(fates.map(({ promise, actual }) => promise.minutes - actual)),
    error: spread(fates.map(({ promise, actual }) => Math.abs(promise.minutes - actual))).p50,
    wait: mean(fates.map(({ actual }) => actual)),
  };
}

const shareInside = (fates: readonly Fate[]): number =>
  round(fates.filter(({ promise, actual }) => promise.from <= actual && actual <= promise.to).length / fates.length);

const mean = (values: readonly number[]): number =>
  round(values.reduce((sum, value) => sum + value, 0) / values.length);

const linesOf = (name: string, { inside, insideLong, bias, error, wait }: Calibration, judged: boolean): Line[] => [
  line(`estimate, ${name}: real waits inside the range`, `${inside} · above 10 minutes ${insideLong}`, {
    ...(judged && { limit: '0.75–0.95', holds: inside >= 0.75 && inside <= 0.95 }),
  }),
  line(`estimate, ${name}: bias · median error`, `${bias} · ${error} of mean ${wait} min`),
];

import type { ReportAxis, ReportPicture } from '../../../shared/contract/report.ts';
import { isoWeek } from '../../../shared/reports/periods.ts';
import { fill } from '../../../shared/text/fill.ts';
import { reportWords } from '../../../shared/text/vi/report-words.ts';
import { share } from './columns.ts';
import type { DayMeasures, HourOfWeek, Line } from './material.ts';
import { HISTOGRAM_MINUTES, type Measures, ratedOf, satisfiedPart, total, waitedUpTo } from './measures.ts';

const { pictures, axes, lastYear, units, weekdays, week, hours } = reportWords;

/** Edges of the bars, minutes: fine where most people are. */
const EDGES = [0, 5, 10, 15, 20, 30, 45, 60, HISTOGRAM_MINUTES];

/** How long people waited. */
export function waitBars(m: Measures): ReportPicture {
  const bars = EDGES.slice(1).map((to, i) => {
    const from = EDGES[i] ?? 0;
    return {
      label: fill(pictures.minutes, { from, to }),
      n: waitedUpTo(m, to) - (i === 0 ? 0 : waitedUpTo(m, from)),
    };
  });
  const above = m.waits - waitedUpTo(m, HISTOGRAM_MINUTES);
  return {
    kind: 'bars',
    title: pictures.waits,
    unit: pictures.waitsUnit,
    labels: [...bars.map(({ label }) => label), fill(pictures.above, { from: HISTOGRAM_MINUTES })],
    series: [{ name: pictures.thisPeriod, values: [...bars.map(({ n }) => n), above] }],
  };
}

/** Bars with names that can be read. */
const MOST_BARS = 20;

/** A bar for each name, last year's beside it; of many the largest, in their order. */
export function namedBars(
  title: string,
  unit: string,
  bars: readonly { name: string; now: number | null; before: number | null }[],
  compared: boolean,
): ReportPicture {
  const sorted = bars.map(({ now, before }) => Math.max(now ?? 0, before ?? 0)).sort((a, b) => b - a);
  const least = sorted[MOST_BARS - 1] ?? 0;
  const isCut = bars.length > MOST_BARS;
  const shown = isCut
    ? bars.filter(({ now, before }) => Math.max(now ?? 0, before ?? 0) >= least).slice(0, MOST_BARS)
    : bars;
  return {
    kind: 'bars',
    title: isCut ? fill(pictures.largest, { title, n: MOST_BARS }) : title,
    unit,
    labels: shown.map(({ name }) => name),
    series: [
      { name: pictures.thisPeriod, values: shown.map(({ now }) => now) },
      ...(compared ? [{ name: lastYear, values: shown.map(({ before }) => before), lastYear: true }] : []),
    ],
  };
}

const OVER_TIME: readonly ReportAxis[] = ['hour', 'day', 'week', 'month'];

/** Numbers taken, a bar for each line. What follows the calendar is shown whole. */
export function linesBars(lines: readonly Line[], compared: boolean, axis: ReportAxis): ReportPicture {
  const title = `${pictures.byLine} – ${axes[axis].toLowerCase()}`;
  const bars = lines.map(({ name, measures, before }) => ({
    name,
    now: measures?.issued ?? null,
    before: before?.issued ?? null,
  }));
  if (!OVER_TIME.includes(axis)) return namedBars(title, units.visits.toLowerCase(), bars, compared);
  return {
    kind: 'bars',
    title,
    unit: units.visits.toLowerCase(),
    labels: bars.map(({ name }) => name),
    series: [
      { name: pictures.thisPeriod, values: bars.map(({ now }) => now) },
      ...(compared ? [{ name: lastYear, values: bars.map(({ before }) => before), lastYear: true }] : []),
    ],
  };
}

/** Satisfaction week by week with its n; a week with too few answers to tell is a gap, as on the page of satisfaction. */
export function satisfactionTrend(days: readonly DayMeasures[]): ReportPicture {
  const weeks = new Map<string, Measures[]>();
  for (const { day, measures } of days) {
    const name = fill(week, isoWeek(day));
    weeks.set(name, [...(weeks.get(name) ?? []), measures]);
  }
  const sums = [...weeks].map(([name, all]) => ({ name, measures: total(all) }));
  return {
    kind: 'line',
    title: pictures.satisfied,
    unit: '%',
    labels: sums.map(({ name }) => name),
    series: [
      {
        name: pictures.thisPeriod,
        values: sums.map(({ measures }) => {
          const part = satisfiedPart(measures);
          return part === null ? null : part * 100;
        }),
        n: sums.map(({ measures }) => ratedOf(measures)),
      },
    ],
  };
}

const MONDAY_FIRST = [1, 2, 3, 4, 5, 6, 0];
export const hourName = (hour: number): string => fill(hours, { from: hour, to: hour + 1 });

/** Hours across, weekdays down; an hour or a weekday in which nobody ever came has none. */
export function heat(
  all: readonly HourOfWeek[],
  title: string,
  unit: string,
  of: (cell: HourOfWeek) => number | null,
): ReportPicture {
  const cells = all.filter(({ measures }) => measures.issued > 0);
  const across = [...new Set(cells.map(({ hour }) => hour))].sort((a, b) => a - b);
  const down = MONDAY_FIRST.filter((weekday) => cells.some((cell) => cell.weekday === weekday));
  return {
    kind: 'heat',
    title,
    unit,
    across: across.map(hourName),
    down: down.map((weekday) => weekdays[weekday] ?? ''),
    values: down.map((weekday) =>
      across.map((hour) => {
        const cell = cells.find((one) => one.weekday === weekday && one.hour === hour);
        return cell ? of(cell) : null;
      }),
    ),
  };
}

export const loadHeat = (cells: readonly HourOfWeek[]): ReportPicture =>
  heat(cells, pictures.load, pictures.waitsUnit, ({ measures, days }) => share(measures.issued, days));
export const waitHeat = (cells: readonly HourOfWeek[]): ReportPicture =>
  heat(cells, pictures.waitHeat, 'phút', ({ measures }) => share(measures.workMs / 60_000, measures.waits));

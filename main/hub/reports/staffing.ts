import { fill } from '../../../shared/text/fill.ts';
import { reportWords } from '../../../shared/text/vi/report-words.ts';
import type { HourOfWeek } from './material.ts';
import { addMeasures, type Measures, noMeasures } from './measures.ts';

/** Fewer weeks are chance. */
const FEWEST_WEEKS = 4;
/** A queue grows without end as the load comes near to 1; people plan for less. */
const GOOD_LOAD = 0.85;

/** Hours of a weekday that need more counters, with the figures that say so. */
export interface Need {
  weekday: number;
  from: number;
  to: number;
  counters: number;
  /** Numbers an hour, minutes of a visit, counters open, load as a share of them, mean wait in minutes, most people waiting. */
  arrivals: number;
  serving: number;
  open: number;
  load: number;
  wait: number;
  peak: number;
  n: number;
  weeks: number;
}

export type StaffingHint = { enough: false } | { enough: true; weeks: number; needs: readonly Need[] };

/**
 * Where people wait long and the counters can't keep up: hours of a weekday with a long mean wait, in which more work comes (numbers
 * × minutes of a visit) than the open counters do. Both must say so: a long wait with idle counters is no lack of counters.
 * @param longWait mean wait from which an hour is looked at, minutes
 */
export function staffingHint(week: readonly HourOfWeek[], weeks: number, longWait: number): StaffingHint {
  if (weeks < FEWEST_WEEKS) return { enough: false };
  const needs = MONDAY_FIRST.flatMap((weekday) => {
    const hours = week
      .filter((cell) => cell.weekday === weekday && cell.days >= FEWEST_WEEKS)
      .sort((a, b) => a.hour - b.hour);
    return slowStretches(hours, longWait).flatMap((stretch): Need[] => {
      const [first, last] = [stretch[0], stretch.at(-1)];
      if (!first || !last || !stretch.some((cell) => figuresOf([cell]).load > GOOD_LOAD)) return [];
      const counters = moreCounters(hours, stretch, longWait);
      return [{ ...figuresOf(stretch), weekday, from: first.hour, to: last.hour + 1, counters, weeks }];
    });
  });
  return { enough: true, weeks, needs };
}

const MONDAY_FIRST = [1, 2, 3, 4, 5, 6, 0];

/** Hours in a row in which people wait long while counters stand open. */
function slowStretches(hours: readonly HourOfWeek[], longWait: number): HourOfWeek[][] {
  const stretches: HourOfWeek[][] = [];
  for (const cell of hours) {
    const { wait, open } = figuresOf([cell]);
    if (wait < longWait || open === 0) continue;
    const last = stretches.at(-1);
    if (last?.at(-1)?.hour === cell.hour - 1) last.push(cell);
    else stretches.push([cell]);
  }
  return stretches;
}

/** The fewest more counters with which, as work flows in and out hour by hour, the wait of the stretch is no longer long. */
function moreCounters(hours: readonly HourOfWeek[], stretch: readonly HourOfWeek[], longWait: number): number {
  for (let more = 1; ; more++) {
    let backlog = 0;
    let waits = 0;
    for (const cell of hours) {
      const { arrivals, serving, open } = figuresOf([cell]);
      const counters = open + (stretch.includes(cell) ? more : 0);
      const before = backlog;
      backlog = Math.max(0, backlog + arrivals * serving - counters * 60);
      if (stretch.includes(cell)) waits += (before + backlog) / 2 / counters;
    }
    if (waits / stretch.length <= longWait) return more;
  }
}

function figuresOf(cells: readonly HourOfWeek[]): Omit<Need, 'weekday' | 'from' | 'to' | 'counters' | 'weeks'> {
  const all: Measures = noMeasures();
  for (const { measures } of cells) addMeasures(all, measures);
  const hours = cells.reduce((sum, { days }) => sum + days, 0);
  const arrivals = hours > 0 ? all.issued / hours : 0;
  const serving = all.servings > 0 ? all.servingMs / all.servings / 60_000 : 0;
  const open = hours > 0 ? all.openMs / 3_600_000 / hours : 0;
  const wait = all.waits > 0 ? all.workMs / all.waits / 60_000 : 0;
  return {
    arrivals,
    serving,
    open,
    load: open > 0 ? (arrivals * serving) / 60 / open : 0,
    wait,
    peak: all.peak,
    n: all.issued,
  };
}

const decimal = (n: number): string => n.toFixed(1).replace('.', ',');

/** "Thứ Hai 8–10 giờ cần thêm 1 quầy: …", with the figures that it comes from. */
export function staffingInWords(hint: StaffingHint): string[] {
  const { remarks, weekdays } = reportWords;
  if (!hint.enough) return [remarks.staffingFew];
  if (hint.needs.length === 0) return [fill(remarks.staffingFine, { weeks: hint.weeks })];
  return hint.needs.map((need) =>
    fill(remarks.staffing, {
      when: `${weekdays[need.weekday]} ${need.from}–${need.to} giờ`,
      n: need.counters,
      arrivals: decimal(need.arrivals),
      serving: decimal(need.serving),
      open: decimal(need.open),
      load: Math.round(need.load * 100),
      wait: decimal(need.wait),
      peak: need.peak,
      count: need.n,
      weeks: need.weeks,
    }),
  );
}

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
 * Where people wait long and the counters can't keep up: the work that comes in an hour (numbers × minutes of a visit) against
 * the counters that stand open. Both must say so: a long wait with idle counters is no lack of counters.
 * @param longWait mean wait from which an hour is looked at, minutes
 */
export function staffingHint(week: readonly HourOfWeek[], weeks: number, longWait: number): StaffingHint {
  if (weeks < FEWEST_WEEKS) return { enough: false };
  const needs: Need[] = [];
  const cells = [...week].sort((a, b) => ((a.weekday + 6) % 7) - ((b.weekday + 6) % 7) || a.hour - b.hour);
  let group: HourOfWeek[] = [];
  let counters = 0;
  const flush = (): void => {
    const [first, last] = [group[0], group.at(-1)];
    if (first && last)
      needs.push({ ...figuresOf(group), weekday: first.weekday, from: first.hour, to: last.hour + 1, counters, weeks });
    group = [];
  };
  for (const cell of cells) {
    const lacking = lackOf(cell, longWait);
    const before = group.at(-1);
    const goesOn = before?.weekday === cell.weekday && before.hour + 1 === cell.hour && lacking === counters;
    if (!goesOn) flush();
    counters = lacking;
    if (lacking > 0) group.push(cell);
  }
  flush();
  return { enough: true, weeks, needs };
}

function lackOf(cell: HourOfWeek, longWait: number): number {
  const { arrivals, serving, open, load, wait } = figuresOf([cell]);
  if (open === 0 || cell.days < FEWEST_WEEKS || wait < longWait || load <= GOOD_LOAD) return 0;
  return Math.max(0, Math.ceil((arrivals * serving) / 60 / GOOD_LOAD - open));
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

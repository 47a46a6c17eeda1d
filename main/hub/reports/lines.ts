import type { Period, ReportAxis } from '../../../shared/contract/report.ts';
import { weekdayOf } from '../../../shared/domain/calendar-days.ts';
import type { BusinessDay } from '../../../shared/domain/time.ts';
import { proceduresIn, shippedProcedures } from '../../../shared/procedures/shipped.ts';
import { dayInWords, isoWeek, periodAround } from '../../../shared/reports/periods.ts';
import { fill } from '../../../shared/text/fill.ts';
import { words } from '../../../shared/text/index.ts';
import { placeNumber } from '../../../shared/text/place-name.ts';
import { reportWords } from '../../../shared/text/vi/report-words.ts';
import { placeOf } from '../views/names.ts';
import type { FigureRow, Figures, Grouping } from './figures-file.ts';
import type { Catalogue, DayMeasures, HourOfWeek, Line } from './material.ts';
import { addMeasures, type FigureAxis, type Measures, noMeasures } from './measures.ts';
import { hourName } from './pictures.ts';

/** What a report reads its lines from. */
export interface LineSource {
  figures: Pick<Figures, 'sums'>;
  catalogue: Catalogue;
  period: Period;
  /** The period that it is compared with; null: none. */
  before: Period | null;
}

const read: Record<ReportAxis, { axis: FigureAxis; by: Grouping }> = {
  field: { axis: 'service', by: 'key' },
  procedure: { axis: 'procedure', by: 'key-sub' },
  counter: { axis: 'officer', by: 'sub' },
  officer: { axis: 'officer', by: 'key' },
  hour: { axis: 'hour', by: 'key' },
  day: { axis: 'service', by: 'day' },
  week: { axis: 'service', by: 'day' },
  month: { axis: 'service', by: 'day' },
};

/** What stands first on a line, and where the line stands. */
interface Heading {
  key: string;
  name: string;
  order: string | number;
}

/**
 * The lines of a report along its axis. Fields that had nobody are lines of zeros, as a form has them; where the period has no
 * figures at all, of anybody, nothing is known of any of them.
 */
export function linesAlong(source: LineSource, axis: ReportAxis): Line[] {
  const now = sumsAlong(source, axis, source.period);
  const before = source.before ? sumsAlong(source, axis, source.before) : new Map<string, Sum>();
  const headings = new Map([...before, ...now].map(([key, { heading }]) => [key, heading]));
  if (axis === 'field')
    for (const { id, name, position, active } of source.catalogue.services)
      if (active) headings.set(id, { key: id, name, order: position });
  const zero = (sums: ReadonlyMap<string, Sum>): Measures | null => (sums.size > 0 ? noMeasures() : null);
  return [...headings.values()].sort(inOrder).map(({ key, name }) => ({
    key,
    name,
    second: '',
    measures: now.get(key)?.measures ?? zero(now),
    before: before.get(key)?.measures ?? zero(before),
  }));
}

/** One line for each officer at each counter, for R4. */
export function officerLines({ figures, catalogue, period, before }: LineSource): Line[] {
  const sums = (of: Period): FigureRow[] =>
    figures.sums('officer', of.from, of.to, 'key-sub').filter(({ key, measures }) => key !== '' && isAtWork(measures));
  const idOf = ({ key, sub }: FigureRow): string => `${key}\n${sub}`;
  const was = before && new Map(sums(before).map((row) => [idOf(row), row.measures]));
  const lines = sums(period).map((row) => ({
    key: idOf(row),
    name: officerHeading(catalogue, row.key).name,
    second: counterHeading(catalogue, row.sub).name,
    order: counterHeading(catalogue, row.sub).order,
    measures: row.measures,
    before: was ? (was.get(idOf(row)) ?? (was.size > 0 ? noMeasures() : null)) : null,
  }));
  lines.sort((a, b) => a.name.localeCompare(b.name, 'vi') || Number(a.order) - Number(b.order));
  return lines.map(({ order: _, ...line }) => line);
}

const isAtWork = (m: Measures): boolean => m.workedDays + m.servings + m.recalls + m.sentOn > 0;

/** The sums of each day, for trends. */
export const dayMeasures = ({ figures, period }: LineSource): DayMeasures[] =>
  figures.sums('service', period.from, period.to, 'day').map(({ day, measures }) => ({ day, measures }));

/** Each hour of each weekday, and the days on which anybody came in it. */
export function hoursOfWeek({ figures, period }: LineSource): HourOfWeek[] {
  const cells = new Map<string, HourOfWeek>();
  for (const { day, key, measures } of figures.sums('hour', period.from, period.to, 'day-key')) {
    if (measures.issued === 0) continue;
    const weekday = weekdayOf(day);
    const id = `${weekday} ${key}`;
    const cell = cells.get(id) ?? { weekday, hour: Number(key), days: 0, measures: noMeasures() };
    cell.days += 1;
    addMeasures(cell.measures, measures);
    cells.set(id, cell);
  }
  return [...cells.values()];
}

interface Sum {
  heading: Heading;
  measures: Measures;
}

function sumsAlong({ figures, catalogue }: LineSource, axis: ReportAxis, period: Period): Map<string, Sum> {
  const { axis: of, by } = read[axis];
  const sums = new Map<string, Sum>();
  for (const row of figures.sums(of, period.from, period.to, by, true)) {
    const heading = headingOf(catalogue, axis, row, period);
    const known = sums.get(heading.key);
    if (known) addMeasures(known.measures, row.measures);
    else sums.set(heading.key, { heading, measures: row.measures });
  }
  return sums;
}

function headingOf(catalogue: Catalogue, axis: ReportAxis, row: FigureRow, period: Period): Heading {
  switch (axis) {
    case 'field':
      return serviceHeading(catalogue, row.key);
    case 'procedure': {
      const service = serviceHeading(catalogue, row.sub);
      const procedures = proceduresIn(catalogue.office);
      // One of the shipped list keeps its name also where the office's own has it no more.
      const known = [...procedures, ...shippedProcedures].find(({ id }) => id === row.key);
      const name = known ? known.vi.name : fill(reportWords.noProcedure, { service: service.name });
      const place = procedures.findIndex(({ id }) => id === row.key);
      return { key: `${row.key}\n${row.sub}`, name, order: Number(service.order) * 1_000 + (place < 0 ? 999 : place) };
    }
    case 'counter':
      return counterHeading(catalogue, row.sub);
    case 'officer':
      return officerHeading(catalogue, row.key);
    case 'hour':
      return { key: row.key, name: hourName(Number(row.key)), order: Number(row.key) };
    case 'day':
      return { ...timeKey(row.day, row.day, period), name: dayInWords(row.day) };
    case 'week': {
      const { year, number } = isoWeek(row.day);
      const base = isoWeek(period.from).year;
      const key = `${year - base}/${String(number).padStart(2, '0')}`;
      return { key, name: fill(reportWords.week, { number, year }), order: key };
    }
    case 'month': {
      const { to } = periodAround('month', period.cut, row.day);
      const [year = '', month = ''] = to.split('-');
      return {
        ...timeKey(to, to.slice(0, 7) as BusinessDay, period),
        name: fill(reportWords.month, { month: Number(month), year }),
      };
    }
  }
}

/** A day or a month by its distance from the year that the period ends in, so that last year's stands beside it. */
function timeKey(day: BusinessDay, part: string, period: Period): Pick<Heading, 'key' | 'order'> {
  const years = Number(day.slice(0, 4)) - Number(period.to.slice(0, 4));
  const key = `${String(years + 100).padStart(3, '0')}${part.slice(4)}`;
  return { key, order: key };
}

function serviceHeading({ services }: Catalogue, id: string): Heading {
  const service = services.find((one) => one.id === id);
  return { key: id, name: service?.name ?? gone(id), order: service?.position ?? 900 };
}

export function counterHeading({ counters }: Catalogue, id: string): Heading {
  if (id === '') return { key: '', name: reportWords.noCounter, order: 9_999 };
  const at = counters.findIndex((counter) => counter.id === id);
  const counter = counters[at];
  return { key: id, name: counter ? placeNumber(words.vi, placeOf(counter)) : gone(id), order: counter ? at : 9_000 };
}

export function officerHeading({ officers }: Catalogue, id: string): Heading {
  if (id === '') return { key: '', name: reportWords.noOfficer, order: '\uffff' };
  const name = officers.find((officer) => officer.id === id)?.name ?? gone(id);
  return { key: id, name, order: name };
}

const gone = (id: string): string => fill(reportWords.gone, { id });

const inOrder = (a: Heading, b: Heading): number =>
  typeof a.order === 'number' && typeof b.order === 'number'
    ? a.order - b.order
    : String(a.order).localeCompare(String(b.order), 'vi');

import type { Cell, CellKind, Report, ReportTable } from '../../../shared/contract/report.ts';
import type { BusinessDay } from '../../../shared/domain/time.ts';
import { fill } from '../../../shared/text/fill.ts';
import { reportWords } from '../../../shared/text/vi/report-words.ts';
import { change, type Measured, measured, share, waitShare } from './columns.ts';
import { type Line, type Material, reportOf } from './material.ts';
import { type Measures, noMeasures, ratedOf, total } from './measures.ts';
import { issuedCheck } from './r2.ts';
import type { StaffingHint } from './staffing.ts';
import { staffingInWords } from './staffing.ts';

const { definitions, heads, remarks, row: tt, weekly } = reportWords;

/** A number that waited long, or was served long. Minutes; times since midnight. */
export interface SlowVisit {
  day: BusinessDay;
  label: string;
  service: string;
  counter: string;
  issuedAt: number;
  calledAt: number;
  waited: number;
  served: number | null;
  explained: boolean;
}

export interface WeekMaterial extends Material {
  /** By field, with the week before beside it. */
  lines: readonly Line[];
  worst: readonly SlowVisit[];
  unexplained: readonly SlowVisit[];
  counters: readonly { name: string; planned: number; opened: number; openedAt: number | null }[];
  /** Words are null where they were erased. */
  feedback: readonly { day: BusinessDay; from: keyof typeof weekly.places; words: string | null }[];
  staffing: StaffingHint;
}

/** A page has no more room. */
const LISTED = 8;

/** R6: the week on one page, for Monday's briefing. */
export function r6(material: WeekMaterial): Report {
  const { lines, catalogue, worst, unexplained, counters, feedback, staffing } = material;
  const known = lines.flatMap(({ measures }) => (measures ? [measures] : []));
  const were = lines.flatMap(({ before }) => (before ? [before] : []));
  const now = known.length > 0 ? total(known) : null;
  const before = were.length > 0 ? total(were) : null;
  const m = catalogue.office.rules.longWaitMinutes;
  const more = (n: number): string[] => (n > LISTED ? [fill(remarks.more, { n: n - LISTED })] : []);
  return reportOf(material, {
    tables: [
      weekOnWeek(weekly.counts, 'count', now, before, [
        measured.issued,
        measured.served,
        measured.absent,
        measured.cancelled,
        measured.expired,
        measured.transferred,
        measured.priority,
        measured.dossiers,
        measured.rated,
        measured.comments,
        { ...measured.unexplained, heads: [weekly.unexplained] },
      ]),
      weekOnWeek(weekly.minutes, 'minutes', now, before, [
        measured.meanWait,
        measured.longestWait,
        measured.meanServing,
      ]),
      weekOnWeek(weekly.shares, 'percent', now, before, [waitShare(m), ratedShare, measured.satisfied], ns),
      slowTable(weekly.worst, worst),
      countersTable(counters),
      slowTable(weekly.unexplained, unexplained.slice(0, LISTED)),
      feedbackTable(feedback.slice(0, LISTED)),
    ],
    definitions: [definitions.wait, fill(definitions.waitShare, { m }), definitions.satisfied],
    remarks: [
      ...(now ? [] : [remarks.nothing]),
      ...more(unexplained.length),
      fill(remarks.feedback, { n: feedback.length }),
      ...staffingInWords(staffing),
    ],
    checks: [issuedCheck(lines)],
  });
}

const ratedShare: Measured = {
  key: 'ratedShare',
  heads: [heads.ratedShare],
  kind: 'percent',
  of: (m) => share(ratedOf(m), m.served),
};
/** What each share rests on. */
const ns = (m: Measures): number[] => [m.waits, m.served, ratedOf(m)];

function weekOnWeek(
  title: string,
  kind: CellKind,
  now: Measures | null,
  before: Measures | null,
  what: readonly Measured[],
  nOf: ((m: Measures) => number[]) | null = null,
): ReportTable {
  const n = nOf?.(now ?? noMeasures());
  const cells = what.map((one, i): Cell[] => {
    const [is, was] = [now && one.of(now), before && one.of(before)];
    return [one.heads.at(-1) ?? '', is, ...(n ? [now ? (n[i] ?? null) : null] : []), was, change(is, was)];
  });
  return {
    title,
    columns: [
      column('what', weekly.what, 'text', 34),
      column('now', weekly.thisWeek, kind),
      ...(n ? [column('n', weekly.n, 'count')] : []),
      column('before', reportWords.lastWeek, kind),
      column('change', reportWords.change, 'change'),
    ],
    rows: cells,
    total: null,
    marks: (n ?? []).flatMap((one, row) => (now && one > 0 && one < 10 ? [{ row, text: reportWords.few }] : [])),
  };
}

const column = (key: string, head: string, kind: CellKind, width = 12) => ({
  key,
  heads: [head],
  kind,
  number: null,
  width,
});

const slowTable = (title: string, visits: readonly SlowVisit[]): ReportTable => ({
  title,
  columns: [
    column('tt', tt, 'count', 5),
    column('day', weekly.day, 'day'),
    column('number', weekly.number, 'text', 8),
    column('service', reportWords.axes.field, 'text', 28),
    column('counter', heads.counter, 'text'),
    column('issuedAt', weekly.issuedAt, 'time'),
    column('calledAt', weekly.calledAt, 'time'),
    column('waited', weekly.waited, 'minutes'),
    column('served', weekly.served, 'minutes'),
    column('explained', weekly.explanation, 'text'),
  ],
  rows: visits.map((v, i) => [
    i + 1,
    v.day,
    v.label,
    v.service,
    v.counter,
    v.issuedAt,
    v.calledAt,
    v.waited,
    v.served,
    v.explained ? weekly.yes : weekly.no,
  ]),
  total: null,
  marks: [],
});

const countersTable = (counters: WeekMaterial['counters']): ReportTable => ({
  title: weekly.counters,
  columns: [
    column('counter', heads.counter, 'text', 24),
    column('planned', weekly.planned, 'count'),
    column('opened', weekly.opened, 'count'),
    column('openedAt', heads.openedAt, 'time'),
  ],
  rows: counters.map(({ name, planned, opened, openedAt }) => [name, planned, opened, openedAt]),
  total: null,
  marks: [],
});

const feedbackTable = (feedback: WeekMaterial['feedback']): ReportTable => ({
  title: weekly.feedback,
  columns: [
    column('day', weekly.day, 'day'),
    column('from', weekly.from, 'text', 18),
    column('words', weekly.words, 'text', 70),
  ],
  rows: feedback.map(({ day, from, words }) => [day, weekly.places[from], words ?? weekly.erased]),
  total: null,
  marks: [],
});

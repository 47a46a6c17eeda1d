import type { Report, ReportTable } from '../../../shared/contract/report.ts';
import type { BusinessDay } from '../../../shared/domain/time.ts';
import { fill } from '../../../shared/text/fill.ts';
import { reportWords } from '../../../shared/text/vi/report-words.ts';
import { againstTable, column, type Told } from './against.ts';
import { measured, share, waitShare, waits } from './columns.ts';
import { figure } from './figure.ts';
import { reportOf } from './material.ts';
import { type Measures, ratedOf, total } from './measures.ts';
import { rated, sourceOf } from './outside.ts';
import { issuedCheck } from './r2.ts';
import { levelColumns, type RatingMaterial, ratingRemarks } from './r3.ts';
import type { StaffingHint } from './staffing.ts';
import { staffingInWords } from './staffing.ts';

const { definitions, heads, lastWeek, remarks, row: tt, weekly } = reportWords;

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

/** Lines by field, with the week before beside them. */
export interface WeekMaterial extends RatingMaterial {
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
  const m = catalogue.office.rules.longWaitMinutes;
  const more = (n: number): string[] => (n > LISTED ? [fill(remarks.more, { n: figure(n - LISTED) })] : []);
  const now = rated(known.length > 0 ? total(known) : null, material.outside);
  const before = rated(were.length > 0 ? total(were) : null, material.outsideBefore);
  const week = { now, before, names: [weekly.thisWeek, lastWeek] } as const;
  return reportOf(material, {
    tables: [
      againstTable({
        ...week,
        title: weekly.counts,
        kind: 'count',
        what: [
          measured.issued,
          measured.served,
          measured.absent,
          measured.cancelled,
          measured.expired,
          measured.transferred,
          measured.priority,
          measured.dossiers,
          { ...measured.unexplained, heads: [weekly.unexplained] },
        ],
      }),
      againstTable({
        ...week,
        title: weekly.minutes,
        kind: 'minutes',
        what: [...waits(lines, true), measured.meanServing],
      }),
      againstTable({
        ...week,
        title: weekly.ratings,
        kind: 'count',
        what: [measured.rated, ...levelColumns([{ measures: now }], material), measured.comments],
      }),
      againstTable({
        ...week,
        title: weekly.shares,
        kind: 'percent',
        what: [{ ...waitShare(m), n: ({ waits: n }) => n }, ratedShare, { ...measured.satisfied, n: ratedOf }],
      }),
      slowTable(weekly.worst, worst),
      countersTable(counters),
      slowTable(weekly.unexplained, unexplained.slice(0, LISTED), true),
      feedbackTable(feedback.slice(0, LISTED)),
    ],
    definitions: [
      definitions.wait,
      definitions.serving,
      fill(definitions.waitShare, { m }),
      definitions.rated,
      definitions.satisfied,
    ],
    remarks: [
      ...(now ? [] : [remarks.nothing]),
      ...more(unexplained.length),
      fill(remarks.feedback, { n: figure(feedback.length) }),
      ...ratingRemarks(material),
      ...staffingInWords(staffing),
    ],
    checks: [issuedCheck(lines)],
  });
}

const ratedShare: Told<Measures> = {
  heads: [heads.ratedShare],
  of: (m) => share(sourceOf(m, 'own'), m.served),
  n: (m) => m.served,
};

const slowTable = (title: string, visits: readonly SlowVisit[], isList = false): ReportTable => ({
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
  isList,
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
  isList: true,
});

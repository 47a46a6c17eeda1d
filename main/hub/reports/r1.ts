import type {
  Cell,
  Report,
  ReportCheck,
  ReportColumn,
  ReportPicture,
  ReportTable,
} from '../../../shared/contract/report.ts';
import {
  type DossierCounts,
  type DossierEntry,
  type DossierPart,
  dossierParts,
  noDossiers,
  shareDays,
} from '../../../shared/domain/dossiers.ts';
import { fill } from '../../../shared/text/fill.ts';
import { reportWords } from '../../../shared/text/vi/report-words.ts';
import type { Told } from './against.ts';
import { change, share } from './columns.ts';
import { figure } from './figure.ts';
import { type Material, reportOf } from './material.ts';
import { namedBars } from './pictures.ts';

const { axes, checks, definitions, dossiers: heads, remarks } = reportWords;

export interface DossierMaterial extends Material {
  /** What lies wholly in the period, oldest first, and in the one it is compared with. */
  entries: readonly DossierEntry[];
  before: readonly DossierEntry[];
  /** How many lie in it only in part: they can't be counted. */
  partly: number;
}

interface FieldLine {
  field: string;
  counts: DossierCounts;
}

/** R1: dossiers by field, as form II.06a/VPCP/KSTT has it. From what was typed or imported, never from tickets. */
export function r1(material: DossierMaterial): Report {
  const lines = byField(material.entries);
  return reportOf(material, {
    unit: reportWords.units.dossiers,
    tables: [dossierTable(material)],
    pictures: dossierPictures(material),
    definitions: [
      definitions.dossiers,
      definitions.dossierShare,
      ...(material.request.compared ? [definitions.lastYear] : []),
    ],
    remarks: dossierRemarks(material),
    checks: dossierChecks(lines),
  });
}

export function dossierRemarks({ entries, partly }: DossierMaterial): string[] {
  const lines = byField(entries);
  const unknown = lines.filter(({ counts }) => balance(counts) === null).map(({ field }) => field);
  return [
    ...(lines.length === 0 ? [remarks.noDossiers] : []),
    ...(partly > 0 ? [fill(remarks.partly, { n: figure(partly) })] : []),
    ...(unknown.length > 0 ? [fill(remarks.unknownParts, { fields: unknown.join('; ') })] : []),
  ];
}

/** What came in, a bar for each field; nearly all of it is done in time, so that a picture of that would say nothing. */
function dossierPictures({ entries, before, request }: DossierMaterial): ReportPicture[] {
  const lines = byField(entries);
  if (lines.length === 0) return [];
  const earlier = new Map(byField(before).map(({ field, counts }) => [field, counts]));
  const bars = lines.map(({ field, counts }) => {
    const was = earlier.get(field);
    return { name: field, now: received(counts), before: was ? received(was) : null };
  });
  return [namedBars(heads.received, reportWords.pictures.dossiersUnit, bars, request.compared)];
}

/** A month's "carried over" is the month's before; so a year begins with January's and ends with what December leaves open. */
const FIRST: readonly DossierPart[] = ['carriedOver'];
const LAST: readonly DossierPart[] = ['openInTime', 'openLate'];

/** One line a field. For days on which it was entered whole, its procedures say the same again and are left out. */
export function byField(entries: readonly DossierEntry[]): FieldLine[] {
  const fields = [...new Set(entries.map(({ field }) => field))];
  return fields.map((field) => {
    const own = entries.filter((entry) => entry.field === field);
    const whole = own.filter(({ procedure }) => procedure === null);
    if (whole.length === 0) return { field, counts: sumOf(byProcedure(own).map(together)) };
    const others = own.filter((entry) => entry.procedure !== null && !whole.some((one) => shareDays(one, entry)));
    return { field, counts: together([...whole, ...others]) };
  });
}

/** Each procedure has a first and a last month of its own. */
const byProcedure = (entries: readonly DossierEntry[]): DossierEntry[][] =>
  [...new Set(entries.map(({ procedure }) => procedure))].map((procedure) =>
    entries.filter((entry) => entry.procedure === procedure),
  );

function together(entries: readonly DossierEntry[]): DossierCounts {
  const first = entries.reduce((min, { from }) => (from < min ? from : min), entries[0]?.from ?? '');
  const last = entries.reduce((max, { to }) => (to > max ? to : max), entries[0]?.to ?? '');
  const sumOf = (part: DossierPart): number | null => {
    const counting = entries.filter(({ from, to }) =>
      FIRST.includes(part) ? from === first : !LAST.includes(part) || to === last,
    );
    return plus(...counting.map(({ counts }) => counts[part]));
  };
  return Object.fromEntries(dossierParts.map((part) => [part, sumOf(part)])) as unknown as DossierCounts;
}

/** What is not known adds nothing; when nothing is known, nor is the sum. */
const plus = (...parts: readonly (number | null)[]): number | null => {
  const known = parts.filter((part) => part !== null);
  return known.length === 0 ? null : known.reduce((sum, part) => sum + part, 0);
};

const received = (c: DossierCounts) => plus(c.online, c.direct, c.carriedOver);
const settled = (c: DossierCounts) => plus(c.early, c.onTime, c.late);
const open = (c: DossierCounts) => plus(c.openInTime, c.openLate);
const inTime = (c: DossierCounts): number | null => {
  const all = settled(c);
  return all === null ? null : share(plus(c.early, c.onTime) ?? 0, all);
};

const columns: readonly { heads: readonly string[]; kind: ReportColumn['kind']; of(c: DossierCounts): Cell }[] = [
  { heads: [heads.received, heads.sum], kind: 'count', of: received },
  { heads: [heads.received, heads.inPeriod, heads.online], kind: 'count', of: (c) => c.online },
  { heads: [heads.received, heads.inPeriod, heads.direct], kind: 'count', of: (c) => c.direct },
  { heads: [heads.received, heads.carriedOver], kind: 'count', of: (c) => c.carriedOver },
  { heads: [heads.settled, heads.sum], kind: 'count', of: settled },
  { heads: [heads.settled, heads.early], kind: 'count', of: (c) => c.early },
  { heads: [heads.settled, heads.onTime], kind: 'count', of: (c) => c.onTime },
  { heads: [heads.settled, heads.late], kind: 'count', of: (c) => c.late },
  { heads: [heads.open, heads.sum], kind: 'count', of: open },
  { heads: [heads.open, heads.openInTime], kind: 'count', of: (c) => c.openInTime },
  { heads: [heads.open, heads.openLate], kind: 'count', of: (c) => c.openLate },
  { heads: [heads.share], kind: 'percent', of: inTime },
];

/** All fields together; null: nothing was entered. */
export const allDossiers = (entries: readonly DossierEntry[]): DossierCounts | null => {
  const lines = byField(entries);
  return lines.length > 0 ? sumOf(lines.map(({ counts }) => counts)) : null;
};

/** What is told of two periods. */
export const dossierTold: { counts: readonly Told<DossierCounts>[]; share: Told<DossierCounts> } = {
  counts: [
    { heads: [heads.received], of: received },
    { heads: [heads.settled], of: settled },
    { heads: [heads.late], of: (c) => c.late },
    { heads: [heads.open], of: open },
  ],
  share: { heads: [heads.share], of: inTime, n: (c) => settled(c) ?? 0 },
};

/** The form's columns 1–13, its share, and last year's received where it is wished for. */
export function dossierTable({ entries, before, request }: DossierMaterial): ReportTable {
  const lines = byField(entries);
  const earlier = new Map(byField(before).map(({ field, counts }) => [field, counts]));
  const comparison = (now: DossierCounts | null, was: DossierCounts | null): Cell[] => {
    if (!request.compared) return [];
    const last = was && received(was);
    return [last, change(now && received(now), last)];
  };
  const all = allDossiers(entries) ?? noDossiers;
  const allBefore = allDossiers(before);
  return {
    title: reportWords.titles.R1,
    columns: [
      { key: 'tt', heads: [reportWords.row], kind: 'count', number: '1', width: 5 },
      { key: 'field', heads: [axes.field], kind: 'text', number: '2', width: 44 },
      ...columns.map(
        ({ heads: own, kind }, i): ReportColumn => ({
          key: `c${i + 3}`,
          heads: own,
          kind,
          number: kind === 'percent' ? null : `${i + 3}`,
          width: 10,
        }),
      ),
      ...(request.compared
        ? ([
            { key: 'before', heads: [reportWords.lastYear, heads.received], kind: 'count', number: null, width: 12 },
            { key: 'change', heads: [reportWords.change, heads.received], kind: 'change', number: null, width: 12 },
          ] as const)
        : []),
    ],
    rows: lines.map(({ field, counts }, i) => [
      i + 1,
      field,
      ...columns.map(({ of }) => of(counts)),
      ...comparison(counts, earlier.get(field) ?? null),
    ]),
    total: [null, reportWords.total, ...columns.map(({ of }) => of(all)), ...comparison(all, allBefore)],
    marks: [],
  };
}

const sumOf = (all: readonly DossierCounts[]): DossierCounts =>
  Object.fromEntries(
    dossierParts.map((part) => [part, plus(...all.map((counts) => counts[part]))]),
  ) as unknown as DossierCounts;

/** 3 = 4+5+6, 7 = 8+9+10 and 11 = 12+13 hold since they are sums; they can't be known where no part is. 3 = 7+11 can be wrong. */
export function dossierChecks(lines: readonly FieldLine[]): ReportCheck[] {
  const check = (rule: string, holds: (c: DossierCounts) => boolean): ReportCheck => {
    const wrong = lines.filter(({ counts }) => !holds(counts));
    return { rule, holds: wrong.length === 0, detail: wrong.map(({ field }) => field).join('; ') };
  };
  const isSum = (all: number | null, ...parts: (number | null)[]): boolean => all === plus(...parts);
  return [
    check(checks.received, (c) => isSum(received(c), c.online, c.direct, c.carriedOver)),
    check(checks.settled, (c) => isSum(settled(c), c.early, c.onTime, c.late)),
    check(checks.open, (c) => isSum(open(c), c.openInTime, c.openLate)),
    check(checks.balance, (c) => balance(c) !== false),
  ];
}

/** Whether 3 = 7 + 11; null: it can't be told, since a part is not known. */
function balance(counts: DossierCounts): boolean | null {
  if (received(counts) === plus(settled(counts), open(counts))) return true;
  return dossierParts.some((part) => counts[part] === null) ? null : false;
}

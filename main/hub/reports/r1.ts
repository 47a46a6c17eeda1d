import type { Cell, Report, ReportCheck, ReportColumn, ReportTable } from '../../../shared/contract/report.ts';
import {
  type DossierCounts,
  type DossierEntry,
  type DossierPart,
  dossierParts,
  noDossiers,
} from '../../../shared/domain/dossiers.ts';
import { fill } from '../../../shared/text/fill.ts';
import { reportWords } from '../../../shared/text/vi/report-words.ts';
import { change, share } from './columns.ts';
import { type Material, reportOf } from './material.ts';

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
    definitions: [
      definitions.dossiers,
      definitions.dossierShare,
      ...(material.request.compared ? [definitions.lastYear] : []),
    ],
    remarks: [
      ...(lines.length === 0 ? [remarks.nothing] : []),
      ...(material.partly > 0 ? [fill(remarks.partly, { n: material.partly })] : []),
    ],
    checks: dossierChecks(lines),
  });
}

/** A month's "carried over" is the month's before; so a year begins with January's and ends with what December leaves open. */
const FIRST: readonly DossierPart[] = ['carriedOver'];
const LAST: readonly DossierPart[] = ['openInTime', 'openLate'];

/** One line a field. Where a field was entered whole, its procedures say the same again and are left out. */
export function byField(entries: readonly DossierEntry[]): FieldLine[] {
  const fields = [...new Set(entries.map(({ field }) => field))];
  return fields.map((field) => {
    const own = entries.filter((entry) => entry.field === field);
    const whole = own.filter(({ procedure }) => procedure === null);
    return { field, counts: together(whole.length > 0 ? whole : own) };
  });
}

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

/** The form's columns 1–13, its share, and last year's received where it is wished for. */
export function dossierTable({ entries, before, request }: DossierMaterial): ReportTable {
  const lines = byField(entries);
  const earlier = new Map(byField(before).map(({ field, counts }) => [field, counts]));
  const comparison = (now: DossierCounts | null, was: DossierCounts | null): Cell[] => {
    if (!request.compared) return [];
    const last = was && received(was);
    return [last, change(now && received(now), last)];
  };
  const all = lines.length > 0 ? sumOf(lines.map(({ counts }) => counts)) : noDossiers;
  const allBefore = earlier.size > 0 ? sumOf([...earlier.values()]) : null;
  return {
    title: reportWords.titles.R1,
    columns: [
      { key: 'tt', heads: [reportWords.row], kind: 'count', number: '1', width: 5 },
      { key: 'field', heads: [axes.field], kind: 'text', number: '2', width: 34 },
      ...columns.map(
        ({ heads: own, kind }, i): ReportColumn => ({
          key: `c${i + 3}`,
          heads: own,
          kind,
          number: kind === 'percent' ? null : `${i + 3}`,
          width: 12,
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
    check(checks.balance, (c) => received(c) === null || received(c) === plus(settled(c), open(c))),
  ];
}

import type { Cell, CellKind, ReportColumn, ReportTable } from '../../../shared/contract/report.ts';
import { fill } from '../../../shared/text/fill.ts';
import { reportWords } from '../../../shared/text/vi/report-words.ts';
import type { Line } from './material.ts';
import { type Measures, ratedOf, satisfiedPart, total, waitedUpTo } from './measures.ts';

const MINUTE = 60_000;
const { heads } = reportWords;

/** A column that is worked out from what was counted. */
export interface Measured {
  key: string;
  heads: readonly string[];
  kind: CellKind;
  width?: number;
  /** Null: not known, which is not zero. */
  of(m: Measures): Cell;
}

export const share = (part: number, whole: number): number | null => (whole > 0 ? part / whole : null);
const mean = (sum: number, n: number): number | null => (n > 0 ? sum / n / MINUTE : null);
const counted = (key: string, head: string, of: (m: Measures) => number): Measured => ({
  key,
  heads: [head],
  kind: 'count',
  of,
});

/** "Tăng/giảm (%)"; nothing to compare with is nothing said. */
export const change = (now: Cell, before: Cell): number | null =>
  typeof now === 'number' && typeof before === 'number' && before !== 0 ? (now - before) / before : null;

export const measured = {
  issued: counted('issued', heads.issued, (m) => m.issued),
  served: counted('served', heads.served, (m) => m.served),
  absent: counted('absent', heads.absent, (m) => m.absent),
  cancelled: counted('cancelled', heads.cancelled, (m) => m.cancelled),
  expired: counted('expired', heads.expired, (m) => m.expired),
  transferred: counted('transferred', heads.transferred, (m) => m.transferred),
  priority: counted('priority', heads.priority, (m) => m.priority),
  dossiers: counted('dossiers', heads.dossiers, (m) => m.dossiers),
  servings: counted('servings', heads.servedVisits, (m) => m.servings),
  servedVisits: counted('served', heads.servedVisits, (m) => m.served),
  recalls: counted('recalls', heads.recalls, (m) => m.recalls),
  sentOn: counted('sentOn', heads.sentOn, (m) => m.sentOn),
  outOfTurn: counted('outOfTurn', heads.outOfTurn, (m) => m.outOfTurn),
  workedDays: counted('workedDays', heads.workedDays, (m) => m.workedDays),
  rated: counted('rated', heads.rated, ratedOf),
  comments: counted('comments', heads.comments, (m) => m.comments),
  waits: counted('waits', heads.waits, (m) => m.waits),
  explained: { ...counted('explained', heads.explained, (m) => m.overExplained), heads: [heads.over, heads.explained] },
  unexplained: {
    ...counted('unexplained', heads.unexplained, (m) => m.overUnexplained),
    heads: [heads.over, heads.unexplained],
  },
  meanWait: { key: 'meanWait', heads: [heads.meanWait], kind: 'minutes', of: (m) => mean(m.workMs, m.waits) },
  meanWaitAll: { key: 'meanWaitAll', heads: [heads.meanWaitAll], kind: 'minutes', of: (m) => mean(m.waitMs, m.waits) },
  longestWait: {
    key: 'longestWait',
    heads: [heads.longestWait],
    kind: 'minutes',
    of: (m) => (m.waits > 0 ? m.longestWorkMs / MINUTE : null),
  },
  longestWaitAll: {
    key: 'longestWaitAll',
    heads: [heads.longestWaitAll],
    kind: 'minutes',
    of: (m) => (m.waits > 0 ? m.longestWaitMs / MINUTE : null),
  },
  meanServing: {
    key: 'meanServing',
    heads: [heads.meanServing],
    kind: 'minutes',
    of: (m) => mean(m.servingMs, m.servings),
  },
  satisfied: {
    key: 'satisfied',
    heads: [heads.satisfied],
    kind: 'percent',
    of: satisfiedPart,
  },
  openedAt: {
    key: 'openedAt',
    heads: [heads.openedAt],
    kind: 'time',
    of: (m) => (m.openedDays > 0 ? Math.round(m.openedAt / m.openedDays) : null),
  },
} satisfies Record<string, Measured>;

export const waitShare = (minutes: number): Measured => ({
  key: 'waitShare',
  heads: [fill(heads.waitShare, { m: minutes })],
  kind: 'percent',
  of: (m) => share(waitedUpTo(m, minutes), m.waits),
});

/** The wait without the breaks and, where they make a difference, with them (domain brief §8, "Definitions"). */
export const waits = (lines: readonly Pick<Line, 'measures'>[], longest = false): Measured[] => {
  const hasBreaks = lines.some(({ measures }) => measures && measures.waitMs !== measures.workMs);
  return [
    measured.meanWait,
    ...(hasBreaks ? [measured.meanWaitAll] : []),
    ...(longest ? [measured.longestWait] : []),
    ...(longest && hasBreaks ? [measured.longestWaitAll] : []),
  ];
};

/** The column of another period, and how much the own one has grown since. */
export interface Compared {
  column: Measured;
  /** "Cùng kỳ", "Tuần trước". */
  name: string;
}

export interface TableOf {
  title: string;
  lines: readonly Line[];
  /** The heads of the line's own name, or of both. */
  names: readonly string[];
  columns: readonly Measured[];
  compared: readonly Compared[];
  /** Whether lines add up to something. */
  totals: boolean;
  /** Marks a line whose shares rest on too little. */
  few?: (m: Measures) => boolean;
}

/** A table of lines: ordinal, name, figures, and where wished what they were. Columns carry the form's numbers. */
export function tableOf({ title, lines, names, columns, compared, totals, few }: TableOf): ReportTable {
  const all: ReportColumn[] = [
    { key: 'tt', heads: [reportWords.row], kind: 'count', number: null, width: 5 },
    ...names.map(
      (head, i): ReportColumn => ({ key: `name${i}`, heads: [head], kind: 'text', number: null, width: i ? 18 : 40 }),
    ),
    ...columns.map(toColumn),
    ...compared.flatMap(({ column, name }): ReportColumn[] => [
      { ...toColumn(column), key: `${column.key}-before`, heads: [name, column.heads.at(-1) ?? ''] },
      {
        key: `${column.key}-change`,
        heads: [reportWords.change, column.heads.at(-1) ?? ''],
        kind: 'change',
        number: null,
        width: 12,
      },
    ]),
  ];
  const cells = (m: Measures | null, before: Measures | null): Cell[] => [
    ...columns.map((column) => (m ? column.of(m) : null)),
    ...compared.flatMap(({ column }) => {
      const was = before ? column.of(before) : null;
      return [was, change(m ? column.of(m) : null, was)];
    }),
  ];
  const known = lines.flatMap(({ measures }) => (measures ? [measures] : []));
  const were = lines.flatMap(({ before }) => (before ? [before] : []));
  return {
    title,
    columns: all.map((column, i) => ({ ...column, number: `${i + 1}` })),
    rows: lines.map((line, i) => [
      i + 1,
      ...[line.name, line.second].slice(0, names.length),
      ...cells(line.measures, line.before),
    ]),
    total: totals
      ? [
          null,
          reportWords.total,
          ...names.slice(1).map(() => ''),
          ...cells(known.length ? total(known) : null, were.length ? total(were) : null),
        ]
      : null,
    marks: lines.flatMap(({ measures }, row) => (measures && few?.(measures) ? [{ row, text: reportWords.few }] : [])),
  };
}

const toColumn = ({ key, heads: own, kind, width }: Measured): ReportColumn => ({
  key,
  heads: own,
  kind,
  number: null,
  width: width ?? (own.at(-1) && (own.at(-1) ?? '').length > 16 ? 14 : 11),
});

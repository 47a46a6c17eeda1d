import type { Cell, CellKind, ReportColumn, ReportTable } from '../../../shared/contract/report.ts';
import { reportWords } from '../../../shared/text/vi/report-words.ts';
import { change } from './columns.ts';

const { weekly, few } = reportWords;

/** A figure that is told of two periods. */
export interface Told<Counts> {
  heads: readonly string[];
  of(counts: Counts): Cell;
  /** What a share rests on. */
  n?(counts: Counts): number;
}

export interface Against<Counts> {
  title: string;
  kind: CellKind;
  /** The heads of both periods: "Tuần này", "Tuần trước". */
  names: readonly [now: string, before: string];
  now: Counts | null;
  before: Counts | null;
  what: readonly Told<Counts>[];
}

/** A line for each figure: what it is now, what it was, and how much it has grown. */
export function againstTable<Counts>({ title, kind, names, now, before, what }: Against<Counts>): ReportTable {
  const ns = what.map(({ n }) => (n && now ? n(now) : null));
  const hasN = what.some(({ n }) => n);
  return {
    title,
    columns: [
      column('what', weekly.what, 'text', 34),
      column('now', names[0], kind),
      ...(hasN ? [column('n', weekly.n, 'count')] : []),
      column('before', names[1], kind),
      column('change', reportWords.change, 'change'),
    ],
    rows: what.map((one, i): Cell[] => {
      const [is, was] = [now && one.of(now), before && one.of(before)];
      return [one.heads.at(-1) ?? '', is, ...(hasN ? [ns[i] ?? null] : []), was, change(is, was)];
    }),
    total: null,
    marks: ns.flatMap((n, row) => (n !== null && n > 0 && n < 10 ? [{ row, text: few }] : [])),
  };
}

/** A column that has no number in any form. */
export const column = (key: string, head: string, kind: CellKind, width = 12): ReportColumn => ({
  key,
  heads: [head],
  kind,
  number: null,
  width,
});

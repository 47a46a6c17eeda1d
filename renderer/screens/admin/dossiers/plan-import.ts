import {
  type DossierCounts,
  type DossierEntry,
  dossierParts,
  isSameField,
  isSamePeriod,
  noDossiers,
  type StandingDossiers,
  shareDays,
} from '../../../../shared/domain/dossiers.ts';
import type { BusinessDay } from '../../../../shared/domain/time.ts';
import { parseDay } from '../days/parse-day.ts';
import { isBalanced, totalsOf } from './form-checks.ts';
import { isNumberRow, isTotal, type Mapping, type Target } from './mapping.ts';
import { parseCount } from './parse-count.ts';
import type { Value } from './read-sheets.ts';

/** Why a line of the file is not taken. */
export type LineTrouble =
  | { code: 'no-count'; target: Target; value: string }
  | { code: 'bad-day'; value: string }
  | { code: 'bad-order' }
  | { code: 'no-figures' }
  | { code: 'twice'; line: number }
  | { code: 'overlap'; from: BusinessDay; to: BusinessDay }
  | { code: 'wrong-total'; target: 'received' | 'solved' | 'open'; said: number; summed: number };

/** What becomes of a line. `line`: its number in the file, from 1. */
export type PlannedLine = { line: number; field: string; procedure: string | null } & (
  | { kind: 'new' | 'replaced' | 'unchanged'; entry: DossierEntry; isBalanced: boolean }
  | { kind: 'refused'; trouble: LineTrouble }
);

interface Import {
  rows: readonly (readonly Value[])[];
  firstRow: number;
  mapping: Mapping;
  /** For lines that name no days of their own. */
  days: { from: BusinessDay; to: BusinessDay };
  standing: readonly StandingDossiers[];
}

/** A dry run: every line of the file with what would become of it. Nothing is written by it. */
export function planImport({ rows, firstRow, mapping, days, standing }: Import): PlannedLine[] {
  const lines: PlannedLine[] = [];
  for (const [at, row] of rows.entries()) {
    if (at < firstRow || isNumberRow(row) || isTotal(row)) continue;
    const field = textAt(row, mapping.field);
    if (field === null) continue;
    const head = { line: at + 1, field, procedure: textAt(row, mapping.procedure) };
    lines.push(planLine(head, row, mapping, days, standing, lines));
  }
  return lines;
}

/** The entries that an import would write: new and replaced ones; what is the same already is left alone. */
export const entriesOf = (lines: readonly PlannedLine[]): DossierEntry[] =>
  lines.flatMap((line) => (line.kind === 'new' || line.kind === 'replaced' ? [line.entry] : []));

function planLine(
  head: Pick<PlannedLine, 'line' | 'field' | 'procedure'>,
  row: readonly Value[],
  mapping: Mapping,
  days: Import['days'],
  standing: readonly StandingDossiers[],
  before: readonly PlannedLine[],
): PlannedLine {
  const refused = (trouble: LineTrouble): PlannedLine => ({ ...head, kind: 'refused', trouble });
  const period = daysIn(row, mapping, days);
  if ('code' in period) return refused(period);
  const counts = countsIn(row, mapping);
  if ('code' in counts) return refused(counts);
  const { field, procedure } = head;
  const entry: DossierEntry = { ...period, field, procedure, counts };
  const earlier = before.find(
    (one) => one.kind !== 'refused' && isSameField(one.entry, entry) && shareDays(one.entry, entry),
  );
  if (earlier) return refused({ code: 'twice', line: earlier.line });
  const same = standing.find((one) => isSameField(one, entry) && isSamePeriod(one, entry));
  const clash = standing.find((one) => isSameField(one, entry) && !isSamePeriod(one, entry) && shareDays(one, entry));
  if (clash) return refused({ code: 'overlap', from: clash.from, to: clash.to });
  const kind = !same
    ? 'new'
    : dossierParts.every((part) => same.counts[part] === counts[part])
      ? 'unchanged'
      : 'replaced';
  return { ...head, kind, entry, isBalanced: isBalanced(counts) };
}

function daysIn(row: readonly Value[], mapping: Mapping, days: Import['days']): Import['days'] | LineTrouble {
  const read = (at: number | undefined, otherwise: BusinessDay): BusinessDay | { value: string } => {
    const text = textAt(row, at);
    return text === null ? otherwise : (parseDay(text) ?? { value: text });
  };
  const [from, to] = [read(mapping.from, days.from), read(mapping.to, days.to)];
  if (typeof from === 'object') return { code: 'bad-day', value: from.value };
  if (typeof to === 'object') return { code: 'bad-day', value: to.value };
  return from > to ? { code: 'bad-order' } : { from, to };
}

function countsIn(row: readonly Value[], mapping: Mapping): DossierCounts | LineTrouble {
  const counts = { ...noDossiers };
  for (const part of dossierParts) {
    const at = mapping[part];
    const count = parseCount(at === undefined ? null : row[at]);
    if (count === 'no-count') return { code: 'no-count', target: part, value: String(row[at ?? 0]) };
    counts[part] = count;
  }
  if (dossierParts.every((part) => counts[part] === null)) return { code: 'no-figures' };
  const sums = totalsOf(counts);
  for (const target of ['received', 'solved', 'open'] as const) {
    const at = mapping[target];
    const said = at === undefined ? null : parseCount(row[at]);
    const summed = sums[target];
    if (typeof said === 'number' && summed !== null && said !== summed)
      return { code: 'wrong-total', target, said, summed };
  }
  return counts;
}

function textAt(row: readonly Value[], at: number | undefined): string | null {
  const value = at === undefined ? null : (row[at] ?? null);
  return value === null ? null : String(value);
}

import { type DossierPart, dossierParts } from '../../../../shared/domain/dossiers.ts';
import { plain } from './plain.ts';
import type { SheetOfFile, Value } from './read-sheets.ts';

/** What a column of a file may be for us: names, days, our eight figures, and the form's totals to check them by. */
export const targets = ['field', 'procedure', 'from', 'to', ...dossierParts, 'received', 'solved', 'open'] as const;
export type Target = (typeof targets)[number];
/** Where each is found: the number of the column. */
export type Mapping = Partial<Record<Target, number>>;
/** As it is remembered: by the words of the heading, since the next file may have other columns before it. */
export type RememberedMapping = Readonly<Partial<Record<Target, string>>>;

/** The table inside a sheet. */
export interface FoundTable {
  /** The first row with figures. */
  firstRow: number;
  /** Each column's headings, from the widest to the narrowest, joined. */
  heads: readonly string[];
}

/** Where the figures begin: the first row with words and at least three numbers; the rows of words above are its head. */
export function findTable({ rows }: SheetOfFile): FoundTable | null {
  const firstRow = rows.findIndex((row) => row.filter(isFigure).length >= 3 && row.some(isName) && !isTotal(row));
  if (firstRow < 1) return null;
  return { firstRow, heads: headsAbove(rows, firstRow) };
}

/** The headings of a table that somebody says begins at this row. */
export function headsAbove(rows: SheetOfFile['rows'], firstRow: number): string[] {
  const width = Math.max(...rows.map((row) => row.length));
  const head: (readonly Value[])[] = [];
  for (let at = firstRow - 1; at >= 0 && head.length < 4; at -= 1) {
    const row = rows[at] ?? [];
    if (isNumberRow(row)) continue;
    // A heading has names for several columns; the title of the page stands alone.
    if (row.filter((cell) => cell !== null).length < 2) break;
    head.unshift(row);
  }
  const spread = head.map((row, at) => (at < head.length - 1 ? spreadRight(row, head.slice(at + 1), width) : row));
  return Array.from({ length: width }, (_, i) => {
    const words = spread.map((row) => row[i]).filter((cell) => cell !== null && cell !== undefined);
    return [...new Set(words.map(String))].join(' – ');
  });
}

/** What fits by its words: the remembered heading first, then what such headings are usually called. */
export function guessMapping(heads: readonly string[], remembered: RememberedMapping): Mapping {
  const mapping: Mapping = {};
  const taken = new Set<number>();
  const take = (target: Target, at: number): void => {
    if (at === -1 || mapping[target] !== undefined) return;
    mapping[target] = at;
    taken.add(at);
  };
  for (const target of targets) {
    const words = remembered[target];
    if (words !== undefined)
      take(
        target,
        heads.findIndex((head, i) => !taken.has(i) && plain(head) === plain(words)),
      );
  }
  for (const target of targets)
    take(
      target,
      heads.findIndex((head, i) => !taken.has(i) && usual[target](plain(head))),
    );
  return mapping;
}

export const rememberable = (mapping: Mapping, heads: readonly string[]): RememberedMapping =>
  Object.fromEntries(Object.entries(mapping).map(([target, at]) => [target, heads[at] ?? '']));

const isShare = (head: string): boolean => head.includes('ty le') || head.includes('%');
const isSolved = (head: string): boolean => /da giai quyet|da tra/.test(head);
const isOpen = (head: string): boolean => /dang giai quyet|chua giai quyet|dang xu ly/.test(head);
const figure = (test: (head: string) => boolean) => (head: string) => !isShare(head) && test(head);

/** How each column is called in forms and programs, in words without marks. */
const usual: Record<Target, (head: string) => boolean> = {
  field: (head) => /linh vuc/.test(head) && !/ma linh vuc/.test(head),
  procedure: (head) => /thu tuc/.test(head) && !/ma thu tuc|ho so/.test(head),
  from: (head) => /tu ngay/.test(head),
  to: (head) => /den ngay/.test(head),
  online: figure((head) => /truc tuyen/.test(head)),
  direct: figure((head) => /truc tiep|buu chinh/.test(head)),
  carriedOver: figure((head) => /ky truoc|chuyen sang|ton dau/.test(head)),
  early: figure((head) => /truoc han/.test(head) && !/dung han/.test(head)),
  onTime: figure((head) => /dung han/.test(head) && !/truoc han/.test(head)),
  late: figure((head) => /qua han|tre han/.test(head) && !isOpen(head)),
  openInTime: figure((head) => /trong han|chua den han/.test(head)),
  openLate: figure((head) => /qua han|tre han/.test(head) && !isSolved(head)),
  received: figure((head) => /tong/.test(head) && /tiep nhan/.test(head)),
  solved: figure((head) => /tong/.test(head) && isSolved(head)),
  open: figure((head) => /tong/.test(head) && isOpen(head)),
};

/** The least that a file must have: whose figures, and one of them. */
export const isUsable = (mapping: Mapping): boolean =>
  mapping.field !== undefined && dossierParts.some((part: DossierPart) => mapping[part] !== undefined);

/** A merged heading has its words in its first column only. */
function spreadRight(row: readonly Value[], below: readonly (readonly Value[])[], width: number): Value[] {
  const spread: Value[] = [];
  for (let i = 0; i < width; i += 1) {
    const cell = row[i] ?? null;
    const hasBelow = below.some((other) => (other[i] ?? null) !== null);
    spread.push(cell ?? (hasBelow && i > 0 ? (spread[i - 1] ?? null) : null));
  }
  return spread;
}

const isFigure = (cell: Value): boolean =>
  typeof cell === 'number' || (typeof cell === 'string' && /^(\d[\d.,\s]*|[-–—])$/.test(cell));
const isName = (cell: Value): boolean => typeof cell === 'string' && /\p{L}{2}/u.test(cell);
/** "1 2 3 4": the form's numbers below its headings. */
export const isNumberRow = (row: readonly Value[]): boolean => {
  const figures = row.filter((cell) => cell !== null).map((cell) => Number(String(cell).replace(/[()]/g, '')));
  return figures.length >= 3 && figures.every((n, i) => Number.isInteger(n) && (i === 0 || n > (figures[i - 1] ?? 0)));
};
export const isTotal = (row: readonly Value[]): boolean => {
  const name = row.find(isName);
  return typeof name === 'string' && /^tong( so| cong)?( |:|$)/.test(plain(name));
};

import { fill } from '../text/fill.ts';

/** One thing that a setting says, in words: a single value, or a list in which things come and go. */
export type SettingLine = { field: string; value: string } | { field: string; items: readonly string[] };

/** One difference, ready to be read. */
export interface SettingChange {
  field: string;
  text: string;
}

/** The sentences around a difference (`history.change`). */
export interface ChangeWords {
  turned: string;
  added: string;
  removed: string;
  reordered: string;
  isNew: string;
  isGone: string;
  unsaid: { field: string; text: string };
}

/**
 * What differs between two states of one setting, field by field: "Trước → sau". Null: there was none yet, or there is none
 * any more. Values that differ always give at least one line, also where no words tell them apart.
 */
export function changesBetween(
  before: readonly SettingLine[] | null,
  after: readonly SettingLine[] | null,
  words: ChangeWords,
): SettingChange[] {
  if (before === null || after === null) {
    const text = after === null ? words.isGone : words.isNew;
    return (after ?? before ?? []).map((line) => ({ field: line.field, text: fill(text, { value: saidBy(line) }) }));
  }
  const fields = [...new Set([...before, ...after].map(({ field }) => field))];
  return fields.flatMap((field) => {
    const [was, is] = [before, after].map((lines) => lines.find((line) => line.field === field));
    const said = differenceOf(was, is, words);
    return said === '' ? [] : [{ field, text: said }];
  });
}

function differenceOf(was: SettingLine | undefined, is: SettingLine | undefined, words: ChangeWords): string {
  if (was && is && 'items' in was && 'items' in is) return listDifference(was.items, is.items, words);
  const [before, after] = [was ? saidBy(was) : '', is ? saidBy(is) : ''];
  if (before === after) return '';
  if (!was) return fill(words.isNew, { value: after });
  return is ? fill(words.turned, { before, after }) : fill(words.isGone, { value: before });
}

function listDifference(was: readonly string[], is: readonly string[], words: ChangeWords): string {
  const missing = (from: readonly string[], other: readonly string[]): string =>
    from.filter((item) => !other.includes(item)).join('; ');
  const [added, removed] = [missing(is, was), missing(was, is)];
  const parts = [
    ...(added === '' ? [] : [fill(words.added, { items: added })]),
    ...(removed === '' ? [] : [fill(words.removed, { items: removed })]),
  ];
  if (parts.length > 0) return parts.join('; ');
  return was.join('\n') === is.join('\n') ? '' : fill(words.reordered, { items: is.join('; ') });
}

const saidBy = (line: SettingLine): string => ('items' in line ? line.items.join('; ') || '—' : line.value);

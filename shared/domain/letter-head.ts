/** The upper left corner and the place of an official letter, both read off the authority's name. */
export interface LetterHead {
  /** The authority in full, e.g. "Ủy ban nhân dân phường Hoa Mai". */
  authority: string;
  /** The same in capitals, broken as on official letters: "ỦY BAN NHÂN DÂN" / "PHƯỜNG HOA MAI". */
  lines: readonly string[];
  /** Before the date, e.g. "Hoa Mai"; '' when the name does not tell it. */
  place: string;
}

const committee = /^(?:UBND|[UỦ][ỷy] ban nhân dân)\s+/iu;
const unit = /^(phường|xã|đặc khu|thị trấn|quận|huyện|thị xã|thành phố|tỉnh)\s+(.+)$/iu;

/** `authority` as the office wrote it in its settings: "UBND phường Hoa Mai". Nothing is guessed: a name of another form stays as it is. */
export function letterHead(authority: string): LetterHead {
  const name = authority.normalize('NFC').replace(/\s+/gu, ' ').trim();
  const where = name.replace(committee, '');
  if (where === name || where === '') return { authority: name, lines: name === '' ? [] : [upper(name)], place: '' };
  return {
    authority: `Ủy ban nhân dân ${where}`,
    lines: [upper('Ủy ban nhân dân'), upper(where)],
    place: placeOf(where),
  };
}

/** Decree 30/2020/NĐ-CP, appendix I: the unit's own name, but with its kind before it when that name is a number. */
function placeOf(where: string): string {
  const [, kind = '', own = ''] = unit.exec(where) ?? [];
  return /^\d+$/.test(own) ? `${kind.charAt(0).toLocaleUpperCase('vi')}${kind.slice(1).toLowerCase()} ${own}` : own;
}

const upper = (text: string): string => text.toLocaleUpperCase('vi');

/** Day, month and year as written in a letter's date line; null for anything but a date `YYYY-MM-DD`. */
export function letterDate(date: string): { day: string; month: string; year: string } | null {
  const [, year, month = '', day = ''] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date) ?? [];
  if (year === undefined) return null;
  // The same decree: a zero before days below 10 and before the months 1 and 2 only.
  return { day, month: Number(month) < 3 ? month : String(Number(month)), year };
}

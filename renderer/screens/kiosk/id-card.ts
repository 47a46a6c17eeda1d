/** A day of the calendar, month 1–12. */
export interface CivilDay {
  year: number;
  month: number;
  day: number;
}

/**
 * The QR code of an identity card: 12 digits, old number or nothing, name, birth ddMMyyyy, sex, address, issued
 * ddMMyyyy, on newer cards more (domain brief §6). Through a keyboard wedge letters arrive garbled: only digits are read,
 * and of the sex its first letters.
 */
const CARD = /^\s*(\d{12})\|(?:\d{9}|\d{12})?\|[^|]{1,100}\|(\d{8})\|([^|]{1,8})\|[^|]{0,250}\|(?:\d{8})?(?:\|.*)?\s*$/;

const OLDEST = 130;

/** Whole years of the holder of this card; null when the text is no card, or contradicts itself. Nothing else is kept. */
export function ageOnCard(text: string, today: CivilDay): number | null {
  const [, number = '', birth = '', sex = ''] = CARD.exec(text) ?? [];
  if (number === '') return null;
  const born = { day: Number(birth.slice(0, 2)), month: Number(birth.slice(2, 4)), year: Number(birth.slice(4)) };
  if (!isDay(born) || !agrees(number, born, sex)) return null;
  const hadBirthday = today.month > born.month || (today.month === born.month && today.day >= born.day);
  const age = today.year - born.year - (hadBirthday ? 0 : 1);
  return age >= 0 && age <= OLDEST ? age : null;
}

/** Digit 4 tells century and sex (0/1 = man/woman born 19xx, 2/3 = 20xx), digits 5 and 6 the year: a mis-scan seldom agrees. */
function agrees(number: string, born: CivilDay, sex: string): boolean {
  const code = Number(number[3]);
  const isMan = /^nam/i.test(sex);
  if (!isMan && !/^n/i.test(sex)) return false;
  return (
    1900 + 100 * Math.floor(code / 2) === 100 * Math.floor(born.year / 100) &&
    Number(number.slice(4, 6)) === born.year % 100 &&
    code % 2 === (isMan ? 0 : 1)
  );
}

function isDay({ year, month, day }: CivilDay): boolean {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  return year >= 1900 && day >= 1 && day <= days;
}

import { addDays } from '../../../../shared/domain/calendar-days.ts';
import type { ServiceId } from '../../../../shared/domain/ids.ts';
import { type BusinessDay, businessDay, type TimeOfDay, timeOfDay } from '../../../../shared/domain/time.ts';
import { plainText } from '../../../../shared/text/plain-text.ts';

/** "2/3/2026", "02-03-2026", "02.03.2026" and "2026-03-02"; null when there is no such day. */
export function readDay(text: string): BusinessDay | null {
  const [, dd, mm, yyyy] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text.trim()) ?? [];
  const written = yyyy ? `${yyyy}-${mm?.padStart(2, '0')}-${dd?.padStart(2, '0')}` : text.trim();
  if (!/^[1-9]\d{3}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(written)) return null;
  const day = businessDay(written);
  // The 30th of February is another day when it is counted.
  return addDays(day, 0) === day ? day : null;
}

/** "08:30", "8:30:00", "8h30", "8g30", "8 giờ 30", "8 giờ 30 phút", "8h" and "8 giờ"; null when it is no time of a day. */
export function readTime(text: string): TimeOfDay | null {
  // "8:30:00" is plain "8 30 00", "8 giờ 30 phút" is plain "8 gio 30 phut".
  const found = /^(\d{1,2})(?: (\d{2})(?: 00)?| ?(?:gio|g|h) ?(?:(\d{1,2})(?: ?(?:phut|p))?)?)$/.exec(plainText(text));
  if (!found) return null;
  const [hour, minute] = [Number(found[1]), Number(found[2] ?? found[3] ?? 0)];
  return hour < 24 && minute < 60 ? timeOfDay(hour, minute) : null;
}

/** What a service may be called in a file. */
export interface NamedService {
  id: ServiceId;
  series: string;
  name: string;
  nameEn: string;
}

/** By its letter, its id, or its name, with or without marks; null when none, or more than one, is meant. */
export function readService(text: string, services: readonly NamedService[]): ServiceId | null {
  const said = text.trim();
  const plain = plainText(said);
  if (plain === '') return null;
  const ways: ((service: NamedService) => boolean)[] = [
    // Letters keep their marks: D and Đ are two services.
    ({ series }) => series === said.toLocaleUpperCase('vi'),
    ({ id }) => id === said.toLowerCase(),
    ({ name, nameEn }) => plainText(name) === plain || plainText(nameEn) === plain,
  ];
  for (const isMeant of ways) {
    const meant = services.filter(isMeant);
    if (meant.length === 1) return meant[0]?.id ?? null;
  }
  return null;
}

/** As the hub takes it: 4 to 16 letters and digits; null for anything else. */
export function readCode(text: string): string | null {
  const code = text.trim().toUpperCase();
  return /^[A-Z0-9]{4,16}$/.test(code) ? code : null;
}

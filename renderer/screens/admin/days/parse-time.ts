import type { TimeOfDay } from '../../../../shared/domain/time.ts';

/** "07:30", "7h30", "7.30", "730", "7 giờ 30", "7": as people type a time of day; null when it is none. */
export function parseTime(text: string): TimeOfDay | null {
  const plain = text.trim().toLocaleLowerCase('vi').normalize('NFC');
  const [, h, m = ''] =
    /^(\d{1,2})\s*(?:(?:[:.h]|giờ)\s*(\d{2})?)?$/.exec(plain) ?? /^(\d{1,2})(\d{2})$/.exec(plain) ?? [];
  if (h === undefined) return null;
  const [hour, minute] = [Number(h), Number(m)];
  const time = hour * 60 + minute;
  return minute < 60 && time <= 1440 ? (time as TimeOfDay) : null;
}

import type { Cell, CellKind } from '../contract/report.ts';
import { type BusinessDay, formatTimeOfDay, type TimeOfDay } from '../domain/time.ts';
import { dayInWords } from './periods.ts';

/** What stands where nothing is known; never 0. */
export const UNKNOWN = '—';

/** A value as reports write it in Vietnam: 9.158; 4,3; 99,9 %; 02/03/2026; 07:30. `timeZone`: the office's, for moments. */
export function cellInWords(cell: Cell | undefined, kind: CellKind, timeZone: string): string {
  if (cell === null || cell === undefined) return UNKNOWN;
  if (typeof cell === 'string') return kind === 'day' ? dayInWords(cell as BusinessDay) : cell;
  switch (kind) {
    case 'text':
    case 'day':
      return String(cell);
    case 'count':
      return whole.format(cell);
    case 'minutes':
      return tenths.format(cell);
    case 'percent':
      return `${tenths.format(cell * 100)}\u00a0%`;
    case 'change':
      return `${signedTenths.format(cell * 100)}\u00a0%`;
    case 'time':
      return formatTimeOfDay(Math.round(cell) as TimeOfDay);
    case 'moment':
      return momentInFigures(cell, timeZone);
  }
}

/** "02/03/2026 07:30". */
export function momentInFigures(at: number, timeZone: string): string {
  const { year, month, day, hour, minute } = localParts(at, timeZone);
  return `${day}/${month}/${year} ${hour}:${minute}`;
}

/** The office's wall clock at an instant, each part with its leading zero. */
export function localParts(at: number, timeZone: string) {
  const parts = new Map(
    clockOf(timeZone)
      .formatToParts(at)
      .map(({ type, value }) => [type, value]),
  );
  const get = (type: Intl.DateTimeFormatPartTypes): string => parts.get(type) ?? '';
  return { year: get('year'), month: get('month'), day: get('day'), hour: get('hour'), minute: get('minute') };
}

/** Whether a column of this kind stands to the right. */
export const isFigure = (kind: CellKind): boolean => kind !== 'text' && kind !== 'day' && kind !== 'moment';

const whole = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 0 });
const oneDigit = { minimumFractionDigits: 1, maximumFractionDigits: 1 } as const;
const tenths = new Intl.NumberFormat('vi-VN', oneDigit);
const signedTenths = new Intl.NumberFormat('vi-VN', { ...oneDigit, signDisplay: 'exceptZero' });

/** A formatter costs a hundred times more than its use. */
const clocks = new Map<string, Intl.DateTimeFormat>();
function clockOf(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone);
  if (known) return known;
  const two = '2-digit' as const;
  const made = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hourCycle: 'h23',
    ...{ year: 'numeric' as const, month: two, day: two, hour: two, minute: two },
  });
  clocks.set(timeZone, made);
  return made;
}

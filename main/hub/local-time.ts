import { businessDay, timeOfDay } from '../../shared/domain/time.ts';
import type { LocalTime } from './domain/facts.ts';

const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

/** So many minutes are remembered: now is asked for all the time, and each announcement's start with every view. */
const MINUTES = 60;

/** The office's wall clock. Made once per zone: a formatter costs a hundred times more than its use. */
export function localClock(timeZone: string): (at: number) => LocalTime {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    weekday: 'short',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  const known = new Map<number, LocalTime>();
  return (at) => {
    const minute = Math.floor(at / 60_000);
    const before = known.get(minute);
    if (before) return before;
    const parts = new Map(format.formatToParts(at).map((part) => [part.type, part.value]));
    const get = (type: Intl.DateTimeFormatPartTypes): string => parts.get(type) ?? '';
    const local: LocalTime = {
      day: businessDay(`${get('year')}-${get('month')}-${get('day')}`),
      weekday: WEEKDAYS.indexOf(get('weekday')),
      time: timeOfDay(Number(get('hour')), Number(get('minute'))),
    };
    if (known.size >= MINUTES) known.clear();
    known.set(minute, local);
    return local;
  };
}

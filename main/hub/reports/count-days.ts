import { addDays } from '../../../shared/domain/calendar-days.ts';
import type { BusinessDay } from '../../../shared/domain/time.ts';
import { sessionsOn } from '../domain/opening-hours.ts';
import type { ReadDb } from '../store/db.ts';
import { lastEvent } from '../store/events.ts';
import { daysAfter, rowsOfDay, touchedAfter } from '../store/rows-of-day.ts';
import { settingsThen } from '../store/settings-then.ts';
import type { Figures } from './figures-file.ts';
import { figuresOfDay } from './figures-of-day.ts';
import type { Figure } from './measures.ts';
import { midnightOf } from './midnight.ts';

/** The moment of counting. */
export interface CountingTime {
  now: number;
  today: BusinessDay;
  timeZone: string;
}

/** Days written down at once. */
const CHUNK = 20;

/**
 * Brings the figures up to what the main database says: counts each day that is over and not counted, or was touched since, and
 * leaves today beside the file. Gives way between chunks; `step` answers whether to go on.
 */
export async function countDays(
  main: ReadDb,
  figures: Figures,
  time: CountingTime,
  step: (done: number, total: number) => Promise<boolean> | boolean,
): Promise<boolean> {
  forgetTouched(main, figures);
  const counted = figures.days();
  const all = daysAfter(main, '');
  const over = all.filter((day) => day < time.today && !counted.has(day));
  const count = counter(main, time);
  for (let at = 0; at < over.length; at += CHUNK) {
    if (!(await step(at, over.length))) return false;
    figures.keep(over.slice(at, at + CHUNK).map((day) => ({ day, figures: count(day) })));
  }
  figures.live(all.filter((day) => day >= time.today).map((day) => ({ day, figures: count(day) })));
  return true;
}

/** An event about a day that was counted makes it count again; a journal that is not the one that was seen, all of them. */
function forgetTouched(main: ReadDb, figures: Figures): void {
  const seen = figures.seen();
  const last = lastEvent(main);
  const known = seen && main.get<{ hash: string }>('SELECT hash FROM events WHERE seq = ?', seen.seq);
  if (seen && seen.seq > 0 && known?.hash !== seen.hash) figures.clear();
  if (seen?.seq === last.seq && seen.hash === last.hash) return;
  const touched = seen && known?.hash === seen.hash ? touchedAfter(main, seen.seq) : [];
  figures.drop(touched, last.seq, last.hash);
}

function counter(main: ReadDb, { now, today, timeZone }: CountingTime): (day: BusinessDay) => Figure[] {
  const settingsOn = settingsThen(main);
  const midnight = midnightOf(timeZone);
  return (day) => {
    const settings = settingsOn?.(day);
    return figuresOfDay(rowsOfDay(main, day), {
      midnight: midnight(day),
      until: day >= today ? now : midnight(addDays(day, 1)),
      sessions: settings ? sessionsOn(settings.week, settings.calendar, day) : [],
      longWaitMinutes: settings?.rules.longWaitMinutes ?? Number.POSITIVE_INFINITY,
      longServingMinutes: settings?.rules.longServingMinutes ?? Number.POSITIVE_INFINITY,
    });
  };
}

import type { Period } from '../../../shared/contract/report.ts';
import { daysOf } from '../../../shared/reports/periods.ts';
import { sessionsOn } from '../domain/opening-hours.ts';
import type { ReadDb } from '../store/db.ts';
import { type TimedVisit, timedVisits, writtenWords } from '../store/report-rows.ts';
import { settingsThen } from '../store/settings-then.ts';
import { breaksOf, waitBetween } from './breaks.ts';
import type { Figures } from './figures-file.ts';
import { counterHeading } from './lines.ts';
import type { Catalogue } from './material.ts';
import { total } from './measures.ts';
import { midnightOf } from './midnight.ts';
import type { SlowVisit, WeekMaterial } from './r6.ts';

const MINUTE = 60_000;

/** What a week's report tells beside its sums: single numbers, counters against the timetable, and words. */
export function weekOf(
  db: ReadDb,
  figures: Pick<Figures, 'sums'>,
  catalogue: Catalogue,
  period: Period,
): Pick<WeekMaterial, 'worst' | 'unexplained' | 'counters' | 'feedback'> {
  const settingsOn = settingsThen(db);
  const midnight = midnightOf(catalogue.office.timeZone);
  const days = daysOf(period).map((day) => {
    const settings = settingsOn?.(day) ?? catalogue.office;
    const { rules, week, calendar } = settings;
    return { day, rules, sessions: sessionsOn(week, calendar, day), midnight: midnight(day) };
  });
  const visits = days.flatMap(({ day, rules, sessions, midnight: at }) => {
    const breaks = breaksOf(sessions, at);
    return timedVisits(db, day).map((visit) => ({ rules, visit: slowVisit(visit, catalogue, at, breaks) }));
  });
  const all = visits.map(({ visit }) => visit).sort(byWait);
  const over = visits.filter(
    ({ rules, visit }) => visit.waited > rules.longWaitMinutes || (visit.served ?? 0) > rules.longServingMinutes,
  );
  const planned = days.filter(({ sessions }) => sessions.length > 0).length;
  return {
    worst: all.slice(0, 3),
    unexplained: over
      .map(({ visit }) => visit)
      .filter(({ explained }) => !explained)
      .sort(byWait),
    counters: countersOf(figures, catalogue, period, planned),
    feedback: writtenWords(db, period),
  };
}

const byWait = (a: SlowVisit, b: SlowVisit): number => b.waited - a.waited || a.day.localeCompare(b.day);

function slowVisit(
  { day, label, serviceId, counterId, issuedAt, calledAt, servedMs, explained }: TimedVisit,
  catalogue: Catalogue,
  midnight: number,
  breaks: Parameters<typeof waitBetween>[2],
): SlowVisit {
  const time = (at: number): number => Math.floor((at - midnight) / MINUTE);
  return {
    day,
    label,
    service: catalogue.services.find(({ id }) => id === serviceId)?.name ?? serviceId,
    counter: counterId === null ? '' : counterHeading(catalogue, counterId).name,
    issuedAt: time(issuedAt),
    calledAt: time(calledAt),
    waited: waitBetween(issuedAt, calledAt, breaks).work / MINUTE,
    served: servedMs === null ? null : Math.max(0, servedMs) / MINUTE,
    explained: explained === 1,
  };
}

function countersOf(
  figures: Pick<Figures, 'sums'>,
  catalogue: Catalogue,
  period: Period,
  planned: number,
): WeekMaterial['counters'] {
  // Two officers in turns at one counter are one day of that counter.
  const perDay = daysOf(period).map((day) => figures.sums('officer', day, day, 'sub'));
  return catalogue.counters.map(({ id }) => {
    const own = perDay.flatMap((rows) => rows.filter(({ sub, measures }) => sub === id && measures.openedDays > 0));
    const sum = total(own.map(({ measures }) => measures));
    const openedAt = sum.openedDays > 0 ? Math.round(sum.openedAt / sum.openedDays) : null;
    return { name: counterHeading(catalogue, id).name, planned, opened: own.length, openedAt };
  });
}

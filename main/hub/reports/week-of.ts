import type { Period } from '../../../shared/contract/report.ts';
import { daysOf } from '../../../shared/reports/periods.ts';
import { sessionsOn } from '../domain/opening-hours.ts';
import type { ReadDb } from '../store/db.ts';
import { type CalledTicket, calledTickets, visitsOf, writtenWords } from '../store/report-rows.ts';
import { settingsThen } from '../store/settings-then.ts';
import { breaksOf } from './breaks.ts';
import type { Figures } from './figures-file.ts';
import { counterHeading } from './lines.ts';
import type { Catalogue } from './material.ts';
import { total } from './measures.ts';
import { midnightOf } from './midnight.ts';
import type { SlowVisit, WeekMaterial } from './r6.ts';
import { isOverThreshold, servedMs, type Wait, waitOf } from './waits.ts';

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
  const called = days.flatMap(({ day, rules, sessions, midnight: at }) => {
    const breaks = breaksOf(sessions, at);
    const visits = visitsOf(db, day);
    return calledTickets(db, day).flatMap((ticket) => {
      const own = visits.filter(({ ticketId }) => ticketId === ticket.id);
      const wait = waitOf(ticket, own, breaks);
      if (!wait) return [];
      const slow = slowVisit(ticket, wait, own, catalogue, at);
      return [{ slow, isOver: isOverThreshold(wait.work, own, rules) }];
    });
  });
  const all = called.map(({ slow }) => slow).sort(byWait);
  const planned = days.filter(({ sessions }) => sessions.length > 0).length;
  return {
    worst: all.slice(0, 3),
    unexplained: called
      .filter(({ isOver, slow }) => isOver && !slow.explained)
      .map(({ slow }) => slow)
      .sort(byWait),
    counters: countersOf(figures, catalogue, period, planned),
    feedback: writtenWords(db, period),
  };
}

const byWait = (a: SlowVisit, b: SlowVisit): number => b.waited - a.waited || a.day.localeCompare(b.day);

function slowVisit(
  { day, label, serviceId, counterId, issuedAt, firstCalledAt, explained }: CalledTicket,
  { work }: Wait,
  visits: Parameters<typeof isOverThreshold>[1],
  catalogue: Catalogue,
  midnight: number,
): SlowVisit {
  const time = (at: number): number => Math.floor((at - midnight) / MINUTE);
  const served = visits.map(servedMs).filter((ms) => ms !== null);
  return {
    day,
    label,
    service: catalogue.services.find(({ id }) => id === serviceId)?.name ?? serviceId,
    counter: counterId === null ? '' : counterHeading(catalogue, counterId).name,
    issuedAt: time(issuedAt),
    calledAt: time(firstCalledAt),
    waited: work / MINUTE,
    served: served.length > 0 ? Math.max(...served) / MINUTE : null,
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

import type { Period, Report, ReportRequest } from '../../../shared/contract/report.ts';
import { addDays, daysBetween } from '../../../shared/domain/calendar-days.ts';
import type { DossierEntry } from '../../../shared/domain/dossiers.ts';
import { type Instant, instant } from '../../../shared/domain/time.ts';
import { periodAround, periodShifted, sameLastYear } from '../../../shared/reports/periods.ts';
import { localClock } from '../local-time.ts';
import { everyCounter } from '../store/counters.ts';
import type { ReadDb } from '../store/db.ts';
import { standingDossiers } from '../store/dossiers.ts';
import { officeOf } from '../store/office.ts';
import { allOfficers } from '../store/officers.ts';
import { deedsSince, outsideRatings, registerPage, waitingNow } from '../store/report-rows.ts';
import { everyService } from '../store/services.ts';
import { ticketsAtCounters } from '../store/tickets.ts';
import type { Figures } from './figures-file.ts';
import { dayMeasures, hoursOfWeek, type LineSource, linesAlong, officerLines } from './lines.ts';
import type { Catalogue, Material } from './material.ts';
import { total } from './measures.ts';
import { midnightOf } from './midnight.ts';
import { PAGE_ROWS } from './page-rows.ts';
import { type DossierMaterial, r1 } from './r1.ts';
import { r2 } from './r2.ts';
import { r3 } from './r3.ts';
import { r4 } from './r4.ts';
import { r5 } from './r5.ts';
import { r6 } from './r6.ts';
import { r7 } from './r7.ts';
import { r8, registerCells } from './r8.ts';
import { officerDeeds, r9 } from './r9.ts';
import { staffingHint } from './staffing.ts';
import { weekOf } from './week-of.ts';

const ACTIONS_MS = 30 * 60_000;
/** Weeks before a week's report that its staffing hint looks at. */
const WEEKS_BACK = 12;

export const catalogueOf = (db: ReadDb): Catalogue => ({
  office: officeOf(db),
  services: everyService(db),
  counters: everyCounter(db),
  officers: allOfficers(db),
});

/** Reads what a report needs and hands it to the report's own pure function. The figures are up to date by now. */
export function makeReport(db: ReadDb, figures: Pick<Figures, 'sums'>, wanted: ReportRequest, now: number): Report {
  const catalogue = catalogueOf(db);
  const request = asMade(wanted);
  const { period, axis } = request;
  const material: Material = { request, catalogue, madeAt: instant(now) };
  const before = request.compared ? sameLastYear(period) : null;
  const source: LineSource = { figures, catalogue, period, before };
  const ratings = () => ({
    ...material,
    lines: linesAlong(source, axis),
    outside: outsideRatings(db, period),
    outsideBefore: before ? outsideRatings(db, before) : [],
    days: dayMeasures(source),
  });
  switch (request.report) {
    case 'R1':
      return r1(dossiersOf(db, material, before));
    case 'R2':
      return r2({ ...material, lines: linesAlong(source, axis) });
    case 'R3':
      return r3(ratings());
    case 'R4':
      return r4({ ...material, lines: officerLines(source) });
    case 'R5': {
      const week = hoursOfWeek(source);
      const days = new Map<string, number>();
      for (const { hour, days: n } of week) days.set(`${hour}`, (days.get(`${hour}`) ?? 0) + n);
      return r5({ ...material, lines: linesAlong(source, axis), days, week, weeks: weeksOf(source) });
    }
    case 'R6': {
      const back: LineSource = {
        ...source,
        period: { ...period, length: 'range', from: addDays(period.from, -7 * WEEKS_BACK) },
      };
      const lines = linesAlong({ ...source, before: periodShifted(period, -1) }, 'field');
      const longWait = catalogue.office.rules.longWaitMinutes / 2;
      const staffing = staffingHint(hoursOfWeek(back), weeksOf(back), longWait);
      return r6({ ...material, lines, staffing, ...weekOf(db, figures, catalogue, period) });
    }
    case 'R7': {
      const lines = linesAlong(source, axis);
      return r7({
        dossiers: dossiersOf(db, material, before),
        tickets: { ...material, lines },
        ratings: ratings(),
        officers: { ...material, lines: officerLines(source) },
      });
    }
    case 'R8': {
      const n = total(dayMeasures(source).map(({ measures }) => measures)).issued;
      const midnight = midnightOf(catalogue.office.timeZone);
      const rows = registerPage(db, period, null, PAGE_ROWS);
      return r8(
        material,
        rows.map((row) => registerCells(row, catalogue, midnight(row.day))),
        n,
      );
    }
    case 'R9':
      return roomNow(db, material, now);
  }
}

/** What each report fixes by itself, whatever was asked for. */
function asMade(wanted: ReportRequest): ReportRequest {
  switch (wanted.report) {
    case 'R1':
      return { ...wanted, axis: 'field' };
    case 'R4':
      return { ...wanted, axis: 'officer' };
    case 'R5':
      return { ...wanted, axis: 'hour' };
    case 'R6':
      // A week, whatever was asked for: the one that the period ends in.
      return { ...wanted, period: periodAround('week', 'calendar', wanted.period.to), axis: 'field', compared: false };
    case 'R7':
      return { ...wanted, axis: 'field', compared: true };
    default:
      return wanted;
  }
}

/** Weeks from the first day with figures in the period to the last. */
function weeksOf(source: LineSource): number {
  const days = dayMeasures(source).filter(({ measures }) => measures.issued > 0);
  const [first, last] = [days[0], days.at(-1)];
  return first && last ? Math.floor((daysBetween(first.day, last.day) + 3) / 7) : 0;
}

function dossiersOf(db: ReadDb, material: Material, before: Period | null): DossierMaterial {
  const all = standingDossiers(db);
  const within = (period: Period | null): DossierEntry[] =>
    period ? all.filter(({ from, to }) => from >= period.from && to <= period.to) : [];
  const { period } = material.request;
  const touching = all.filter(({ from, to }) => from <= period.to && to >= period.from);
  const entries = within(period);
  return { ...material, entries, before: within(before), partly: touching.length - entries.length };
}

function roomNow(db: ReadDb, material: Material, now: number): Report {
  const localTime = localClock(material.catalogue.office.timeZone);
  return r9({
    ...material,
    atCounters: ticketsAtCounters(db).map(({ counterId, label }) => ({ counterId, label })),
    waiting: waitingNow(db, now),
    deeds: deedsSince(db, now - ACTIONS_MS, officerDeeds).map(({ at, ...deed }) => ({
      ...deed,
      time: localTime(at as Instant).time,
    })),
  });
}

import fs from 'node:fs/promises';
import path from 'node:path';
import type { KeptReport, Period, Report } from '../../../shared/contract/report.ts';
import { addDays } from '../../../shared/domain/calendar-days.ts';
import type { BusinessDay } from '../../../shared/domain/time.ts';
import { isoWeek, periodAround, periodShifted } from '../../../shared/reports/periods.ts';
import type { LocalTime } from '../domain/facts.ts';
import type { Clock, Log } from '../ports.ts';
import type { ReadDb } from '../store/db.ts';
import type { Store } from '../store/open.ts';
import type { ReportDesk } from './desk.ts';

export interface WeeklyDeps {
  folder: string;
  clock: Clock;
  localTime(at: number): LocalTime;
  log: Log;
  reports: Pick<ReportDesk, 'make' | 'count'>;
  store: Pick<Store, 'read'>;
}

const LOOK_MS = 60_000;
/** Monday, when the week begins, and so many minutes after midnight: 06:30, before the office opens. */
const MONDAY = 1;
const AT = 6 * 60 + 30;
/** An office that was off, or comes from an earlier version, gets the reports of its last quarter. */
const MOST_MADE_UP = 13;

/**
 * Makes last week's report (R6) each Monday at 06:30, or as soon as the hub runs after that, and keeps it in
 * `DIR/reports/2026-W47.json`; weeks that were missed are made up. Once a day the figures of the days before are counted, so
 * that a report in the morning has nothing left to do.
 */
export function startWeeklyReports(deps: WeeklyDeps) {
  const { clock, localTime, log, reports, store } = deps;
  const folder = path.join(deps.folder, 'reports');
  let counted: BusinessDay | null = null;
  let atWork: Promise<void> = Promise.resolve();

  const work = async (): Promise<void> => {
    const now = clock.now();
    const local = localTime(now);
    if (firstDay(store.read) === null) return;
    // At leisure first: whatever a week's report would have to count in a hurry.
    if (counted !== local.day) {
      counted = local.day;
      await reports.count();
    }
    const kept = await keptReports(folder);
    // A clock that ran ahead made reports of weeks that are not over. One that runs behind the office's numbers accuses nobody.
    if ((lastDay(store.read) ?? local.day) <= local.day)
      for (const { week } of kept.filter(({ period }) => period.to >= local.day)) {
        await fs.rm(fileOf(folder, week), { force: true });
        log.info('weekly report of a week that is not over taken away', { week });
      }
    const weeks = kept.filter(({ madeAt, period }) => madeAt <= now && period.to < local.day).map(({ week }) => week);
    for (const period of dueWeeks(local, firstDay(store.read), weeks)) await make(period);
  };
  const make = async (period: Period): Promise<void> => {
    const report = await reports.make({ report: 'R6', period, axis: 'field', compared: false });
    if (!report) return;
    await fs.mkdir(folder, { recursive: true });
    // A half-written file has no name yet: a power cut leaves a whole report, or none.
    const file = fileOf(folder, weekName(period));
    await fs.writeFile(`${file}.part`, JSON.stringify(report));
    await fs.rename(`${file}.part`, file);
    log.info('weekly report made', { week: weekName(period) });
  };
  let isBusy = false;
  const look = (): void => {
    if (isBusy) return;
    isBusy = true;
    atWork = work()
      .catch((error: unknown) => log.error('weekly report', error))
      .finally(() => {
        isBusy = false;
      });
  };
  // Not with the start: screens come first.
  const timer = setInterval(look, LOOK_MS);
  timer.unref();
  return {
    /** Newest first. */
    async list(): Promise<KeptReport[]> {
      return (await keptReports(folder)).reverse();
    },
    read: (week: string): Promise<Report | null> => readReport(folder, week),
    /** Looks now, and waits until what is due was made. */
    async look(): Promise<void> {
      look();
      await atWork;
    },
    stop(): void {
      clearInterval(timer);
    },
  };
}
export type WeeklyReports = Pick<ReturnType<typeof startWeeklyReports>, 'list' | 'read'>;

/** The weeks whose Monday after has come and that have no report yet, oldest first. */
export function dueWeeks(local: LocalTime, first: BusinessDay | null, kept: readonly string[]): Period[] {
  if (first === null) return [];
  const isEarly = local.weekday === MONDAY && local.time < AT;
  const latest = periodAround('week', 'calendar', addDays(local.day, isEarly ? -8 : -7));
  const weeks = Array.from({ length: MOST_MADE_UP }, (_, i) => periodShifted(latest, i + 1 - MOST_MADE_UP));
  return weeks.filter((week) => week.to >= first && !kept.includes(weekName(week)));
}

/** "2026-W47". */
export function weekName({ from }: Pick<Period, 'from'>): string {
  const { year, number } = isoWeek(from);
  return `${year}-W${String(number).padStart(2, '0')}`;
}

const firstDay = (db: ReadDb): BusinessDay | null =>
  db.get<{ day: BusinessDay | null }>('SELECT min(day) AS day FROM tickets')?.day ?? null;

const lastDay = (db: ReadDb): BusinessDay | null =>
  db.get<{ day: BusinessDay | null }>('SELECT max(day) AS day FROM tickets')?.day ?? null;

const fileOf = (folder: string, week: string): string => path.join(folder, `${week}.json`);

/** Oldest first. One that can't be read is none: it is made again. */
async function keptReports(folder: string): Promise<KeptReport[]> {
  const names = await fs.readdir(folder).catch(() => []);
  const weeks = names.filter((name) => /^\d{4}-W\d{2}\.json$/.test(name)).map((name) => name.slice(0, -'.json'.length));
  const kept = await Promise.all(
    weeks.sort().map(async (week) => {
      const report = await readReport(folder, week);
      return report && { week, period: report.period, madeAt: report.madeAt };
    }),
  );
  return kept.filter((one) => one !== null);
}

/** Null when there is none, or somebody broke it. */
async function readReport(folder: string, week: string): Promise<Report | null> {
  try {
    return JSON.parse(await fs.readFile(fileOf(folder, week), 'utf8')) as Report;
  } catch {
    return null;
  }
}

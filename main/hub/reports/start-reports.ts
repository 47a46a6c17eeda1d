import path from 'node:path';
import { words } from '../../../shared/text/index.ts';
import { resourcesDir } from '../../resources-dir.ts';
import type { LocalTime } from '../domain/facts.ts';
import { reachOf } from '../phone/reach.ts';
import type { Clock, Log } from '../ports.ts';
import type { ReportFilesDeps } from '../server/report-files.ts';
import { allCounters } from '../store/counters.ts';
import { officeOf } from '../store/office.ts';
import type { Store } from '../store/open.ts';
import { allServices } from '../store/services.ts';
import { wallPage } from '../views/wall-page.ts';
import { createReportDesk } from './desk.ts';
import { openReportFiles } from './files.ts';
import { startWeeklyReports } from './weekly.ts';

interface StartDeps {
  folder: string;
  store: Store;
  clock: Clock;
  localTime(at: number): LocalTime;
  log: Log;
  /** Where the hub answers: known when it listens. */
  url(): string;
}

/** Reports, counted and made on threads of their own, the weekly ones by themselves; and what leaves the hub as a file. */
export function startReports({ folder, store, clock, localTime, log, url }: StartDeps) {
  const timeZone = (): string => officeOf(store.read).timeZone;
  const reports = createReportDesk({ folder, timeZone: timeZone(), clock, localTime, log });
  const weekly = startWeeklyReports({ folder, clock, localTime, log, reports, store });
  const files = openReportFiles(path.join(resourcesDir(), 'fonts'));
  const wall = () => {
    const reach = reachOf(url());
    const origin = reach.loopbackOnly ? url() : (reach.addresses[0] ?? url());
    const [services, counters] = [allServices(store.read), allCounters(store.read)];
    return wallPage(words.vi, { office: officeOf(store.read), services, counters, origin });
  };
  const asFiles: Omit<ReportFilesDeps, 'isAdmin'> = { reports, weekly, files, timeZone, wall };
  return {
    reports,
    weekly,
    asFiles,
    close: async (): Promise<void> => {
      await files.close();
      await weekly.stop();
      await reports.close();
    },
  };
}

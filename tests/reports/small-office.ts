import path from 'node:path';
import Database from 'better-sqlite3';
import { localClock } from '../../main/hub/local-time.ts';
import { countDays } from '../../main/hub/reports/count-days.ts';
import { type Figures, openFigures } from '../../main/hub/reports/figures-file.ts';
import { makeReport } from '../../main/hub/reports/make-report.ts';
import { type Connection, connect } from '../../main/hub/store/db.ts';
import { makeYears } from '../../scripts/years/make-years.mjs';
import type { Period, Report, ReportAxis, ReportId } from '../../shared/contract/report.ts';
import { businessDay } from '../../shared/domain/time.ts';
import { makeTempFolder } from '../support/temp-folder.ts';
import { vietnam } from '../support/test-clock.ts';

/** Sixty days of a small ward, played with one seed: Tuesday 1 September to Friday 30 October 2026, seen on the Saturday after. */
export interface SmallOffice {
  folder: string;
  main: Connection;
  raw: Database.Database;
  figures: Figures;
  now: number;
  report(id: ReportId, axis?: ReportAxis, compared?: boolean, period?: Period): Report;
  sql<Row = Record<string, number>>(sql: string, ...values: unknown[]): Row[];
  recount(): Promise<void>;
  close(): void;
}

export const october: Period = {
  length: 'month',
  cut: 'calendar',
  from: businessDay('2026-10-01'),
  to: businessDay('2026-10-31'),
};

export async function openSmallOffice(): Promise<SmallOffice> {
  const folder = makeTempFolder();
  await makeYears({ folder, days: 60, perDay: 90, seed: 7, until: '2026-10-30' });
  const raw = new Database(path.join(folder, 'xin-moi.sqlite'));
  const main = connect(raw);
  const figures = openFigures(folder);
  const now = vietnam('2026-10-31', '09:00');
  const time = { now, today: localClock('Asia/Ho_Chi_Minh')(now).day, timeZone: 'Asia/Ho_Chi_Minh' };
  const recount = async (): Promise<void> => {
    await countDays(main, figures, time, () => true);
  };
  await recount();
  return {
    folder,
    main,
    raw,
    figures,
    now,
    report: (report, axis = 'field', compared = false, period = october) =>
      makeReport(main, figures, { report, period, axis, compared }, now),
    sql: (sql, ...values) => raw.prepare(sql).all(...values) as never,
    recount,
    close: () => {
      figures.close();
      raw.close();
    },
  };
}

/** The cells of a line by their columns' keys. */
export function cellsOf(report: Report, row: number | 'total', table = 0): Record<string, unknown> {
  const { columns, rows, total } = report.tables[table] ?? { columns: [], rows: [], total: null };
  const cells = row === 'total' ? total : rows[row];
  return Object.fromEntries(columns.map(({ key }, i) => [key, cells?.[i]]));
}

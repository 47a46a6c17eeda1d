import fs from 'node:fs';
import path from 'node:path';
import { makeYears } from '../../scripts/years/make-years.mjs';
import { type Period, type ReportId, reportIds } from '../../shared/contract/report.ts';
import { businessDay } from '../../shared/domain/time.ts';
import { adminStation, pairStation } from '../support/pair.ts';
import type { Station } from '../support/wire-client.ts';
import { startBenchHub } from './bench-hub.ts';
import { connectLean } from './lean-client.ts';
import { type Line, line, type Part, round, spread, timed } from './measure.ts';

const UNTIL = '2026-10-30';
const DAYS = 1_826;
const PER_DAY = 2_000;
const month: Period = {
  length: 'month',
  cut: 'calendar',
  from: businessDay('2026-10-01'),
  to: businessDay('2026-10-31'),
};
const years: Period = { length: 'range', cut: 'calendar', from: businessDay('2021-11-01'), to: businessDay(UNTIL) };

/** Every report over five years of a provincial centre, and what a citizen at the kiosk feels of it. */
export async function benchReports(folder: string): Promise<Part> {
  // A folder that was made before spares minutes: XIN_MOI_BENCH_YEARS=DIR.
  const data = process.env.XIN_MOI_BENCH_YEARS ?? path.join(folder, 'years');
  const lines: Line[] = [];
  if (!fs.existsSync(path.join(data, 'xin-moi.sqlite'))) {
    const ms = await timed(() => makeYears({ folder: data, days: DAYS, perDay: PER_DAY, seed: 1, until: UNTIL }));
    lines.push(
      line('years: five of 2,000 numbers a day', `${round(ms / 1000)} s`, { limit: '≤ 300 s', holds: ms <= 300_000 }),
    );
  }
  fs.rmSync(path.join(data, 'figures.sqlite'), { force: true });
  const hub = await startBenchHub(data, 'none');
  const admin = await adminStation(hub.url);
  const first = await timed(() => ask(admin, 'R2', month));
  lines.push(line('reports: the very first one, which counts all the years', `${round(first / 1000)} s`));
  const figures: Record<string, number> = {};
  for (const [name, period, limit] of [
    ['month', month, 3_000],
    ['five years', years, 3_000],
  ] as const)
    for (const report of reportIds) {
      const ms = await timed(() => ask(admin, report, period));
      figures[`${report} ${name}`] = round(ms);
      const most = report === 'R8' ? 1_000 : limit;
      lines.push(
        line(`report ${report}, ${name}`, `${Math.round(ms)} ms`, { limit: `≤ ${most} ms`, holds: ms <= most }),
      );
    }

  const { token, close } = await pairStation(hub.url, 'kiosk');
  await close();
  const kiosk = await connectLean(hub.url, token);
  const issue = async (): Promise<number> =>
    timed(() => kiosk.send({ type: 'issue-ticket', serviceId: 'chung-thuc', priority: null }));
  for (let i = 0; i < 200; i++) await issue();
  const quiet: number[] = [];
  for (let i = 0; i < 200; i++) quiet.push(await issue());
  const busy: number[] = [];
  let isOver = false;
  const reporting = (async () => {
    for (let i = 0; i < 6; i++) await ask(admin, 'R7', years);
    isOver = true;
  })();
  while (!isOver) busy.push(await issue());
  await reporting;
  const [calm, during] = [spread(quiet), spread(busy)];
  lines.push(line('issue with no report', `p50 ${calm.p50} · p95 ${calm.p95} ms`));
  lines.push(
    line('issue while R7 over five years is made', `p50 ${during.p50} · p95 ${during.p95} ms (n = ${busy.length})`, {
      limit: 'p95 ≤ 10 ms',
      holds: during.p95 <= 10,
    }),
  );
  kiosk.close();
  await admin.close();
  await hub.stop();
  return { lines, figures: { first, ...figures, calm, during }, faults: 0 };
}

const ask = (admin: Station, report: ReportId, period: Period): Promise<void> =>
  new Promise((resolve, reject) => {
    admin.wire.report.subscribe(
      { report, period, axis: 'field', compared: true },
      {
        onData: (push) => (push.type === 'failed' ? reject(new Error(`${report} failed`)) : undefined),
        onComplete: resolve,
        onError: reject,
      },
    );
  });

import path from 'node:path';
import { pairStation } from '../support/pair.ts';
import { startBenchHub } from './bench-hub.ts';
import { connectLean, type LeanClient } from './lean-client.ts';
import { type Line, line, type Part, round, type Spread, spread, timed } from './measure.ts';
import { openRawCommits } from './raw-commits.ts';

const SERVICES = ['chung-thuc', 'ho-tich', 'dat-dai', 'lao-dong', 'kinh-doanh'];
/** The disk and the hub take turns, so that a busy minute of the machine is a busy minute for both. */
const ROUNDS = 6;
const TICKETS_A_ROUND = 250;
const RAW_A_ROUND = 500;
const WARM_UP = 1_000;

interface Run extends Spread {
  clients: number;
  rate: number;
  raw: number;
  ratio: number;
  errors: number;
  duplicates: number;
}

/** Issuing over the wire with 1, 4 and 10 clients, beside what the disk alone can do in the same moments. */
export async function benchIssue(folder: string): Promise<Part> {
  const runs: Run[] = [];
  for (const clients of [1, 4, 10]) runs.push(await issueWith(clients, path.join(folder, String(clients))));
  return {
    lines: runs.flatMap(linesOf),
    figures: { runs },
    faults: runs.reduce((sum, run) => sum + run.errors + run.duplicates, 0),
  };
}

async function issueWith(clients: number, folder: string): Promise<Run> {
  const hub = await startBenchHub(folder, 'none');
  const disk = openRawCommits(folder);
  const stations = await Promise.all(Array.from({ length: clients }, () => leanKiosk(hub.url)));
  // The first thousands run in code that is not compiled yet.
  await issueMany(stations, WARM_UP, createTally());
  disk.run(200);

  const tally = createTally();
  let [rawMs, issueMs] = [0, 0];
  for (let n = 0; n < ROUNDS; n++) {
    rawMs += disk.run(RAW_A_ROUND / 2);
    issueMs += await timed(() => issueMany(stations, TICKETS_A_ROUND, tally));
    rawMs += disk.run(RAW_A_ROUND / 2);
  }
  disk.close();
  for (const station of stations) station.close();
  await hub.stop();
  const rate = Math.round((ROUNDS * TICKETS_A_ROUND * 1000) / issueMs);
  const raw = Math.round((ROUNDS * RAW_A_ROUND * 1000) / rawMs);
  const { latencies, errors, duplicates } = tally;
  return { clients, rate, raw, ratio: round(rate / raw), ...spread(latencies), errors, duplicates };
}

async function leanKiosk(url: string): Promise<LeanClient> {
  const { token, close } = await pairStation(url, 'kiosk');
  await close();
  return connectLean(url, token);
}

const createTally = () => ({ latencies: [] as number[], given: new Set<string>(), errors: 0, duplicates: 0 });

/** Each client sends its next command when the last one was answered, as a person does. */
async function issueMany(stations: readonly LeanClient[], tickets: number, tally: ReturnType<typeof createTally>) {
  let left = tickets;
  const oneClient = async (station: LeanClient): Promise<void> => {
    while (left > 0) {
      left -= 1;
      const serviceId = SERVICES[left % SERVICES.length] ?? '';
      const began = performance.now();
      const label = await issue(station, serviceId).catch(() => null);
      tally.latencies.push(performance.now() - began);
      if (label === null) tally.errors += 1;
      else if (tally.given.has(label)) tally.duplicates += 1;
      else tally.given.add(label);
    }
  };
  await Promise.all(stations.map(oneClient));
}

async function issue(station: LeanClient, serviceId: string): Promise<string | null> {
  const outcome = await station.send({ type: 'issue-ticket', serviceId, priority: null });
  return outcome.ok && outcome.done.kind === 'issued' ? outcome.done.ticket.label : null;
}

function linesOf({ clients, rate, raw, ratio, p50, p95, p99, errors, duplicates }: Run): Line[] {
  const name = `issue, ${clients} client${clients > 1 ? 's' : ''}`;
  const judged = clients === 10;
  return [
    line(`${name}: rate`, `${rate}/s = ${ratio} × ${raw}/s of the bare disk`, {
      ...(judged && { limit: '≥ 0.5 × bare', holds: ratio >= 0.5, peers: '249/s; 495/s' }),
    }),
    line(`${name}: latency`, `p50 ${p50} · p95 ${p95} · p99 ${p99} ms`, {
      ...(judged && { limit: 'p95 ≤ 10 ms', holds: p95 <= 10 }),
    }),
    line(`${name}: errors · duplicates`, `${errors} · ${duplicates} of ${ROUNDS * TICKETS_A_ROUND}`, {
      limit: '0 · 0',
      holds: errors + duplicates === 0,
      ...(judged && { peers: '283 of 600 numbers twice; 273 of 600 errors' }),
    }),
  ];
}

import { openCounterStation, pairStation } from '../support/pair.ts';
import { until } from '../support/until.ts';
import { healthOf, startBenchHub } from './bench-hub.ts';
import { connectLean, type LeanClient } from './lean-client.ts';
import { line, type Part } from './measure.ts';

const MARKS = [2_000, 5_000, 10_000];
/** So many people wait, so that the printer is never without work and nobody is called before their paper is out. */
const WAITING = 80;
const STEP = 20;

/** Ten thousand visits, each with its paper, and what the hub's process weighs on the way. */
export async function benchMemory(folder: string): Promise<Part> {
  const hub = await startBenchHub(folder, 'file:/dev/null');
  const board = await pairStation(hub.url, 'display');
  board.watch();
  const kiosk = await leanOf(hub.url, await pairStation(hub.url, 'kiosk'));
  const counter = await leanOf(hub.url, await openCounterStation(hub.url, '1', 'o1'));
  const printing = async (): Promise<number> => (await healthOf(hub.url)).printer.jobsWaiting;

  const weights: number[] = [];
  let errors = 0;
  const must = async (sent: ReturnType<LeanClient['send']>): Promise<void> => {
    if (!(await sent).ok) errors += 1;
  };
  for (let issued = 0; issued < Math.max(...MARKS); issued += STEP) {
    for (let n = 0; n < STEP; n++)
      await must(kiosk.send({ type: 'issue-ticket', serviceId: 'chung-thuc', priority: null }));
    if (issued < WAITING) continue;
    await until(async () => (await printing()) < WAITING - STEP, 60_000, 20);
    for (let n = 0; n < STEP; n++) await serveNext(counter, must);
    if (MARKS.includes(issued + STEP)) {
      await until(async () => (await printing()) === 0, 60_000, 20);
      weights.push((await healthOf(hub.url)).memoryMb);
    }
  }
  kiosk.close();
  counter.close();
  await board.close();
  await hub.stop();
  const [early = Number.NaN, middle = Number.NaN, late = Number.NaN] = weights;
  const growth = late - early;
  return {
    lines: [
      line('memory after 2,000 · 5,000 tickets', `${early} · ${middle} MB`),
      line('memory after 10,000 tickets', `${late} MB`, { limit: '≤ 150 MB', holds: late <= 150 }),
      // A few pages come and go with the garbage collector.
      line('memory: growth from the 2,000th', `${growth} MB`, { limit: 'none (≤ 10 MB)', holds: growth <= 10 }),
    ],
    figures: { after2000: early, after5000: middle, after10000: late, errors },
    faults: errors,
  };
}

async function leanOf(url: string, station: { token: string | null; close(): unknown }): Promise<LeanClient> {
  await station.close();
  return connectLean(url, station.token);
}

async function serveNext(counter: LeanClient, must: (sent: ReturnType<LeanClient['send']>) => Promise<void>) {
  const called = await counter.send({ type: 'call-next' });
  const ticketId = called.ok && called.done.kind === 'called' ? called.done.ticketId : 0;
  await must(counter.send({ type: 'start-serving', ticketId }));
  await must(counter.send({ type: 'finish-ticket', ticketId, dossiers: null }));
}

import { openCounterStation, pairStation } from '../support/pair.ts';
import { until } from '../support/until.ts';
import type { Station } from '../support/wire-client.ts';
import { healthOf, startBenchHub } from './bench-hub.ts';
import { line, type Part } from './measure.ts';

const MARKS = [2_000, 10_000];
const BATCH = 250;

/** Ten thousand visits, each with its paper, and what the hub's process weighs on the way. */
export async function benchMemory(folder: string): Promise<Part> {
  const hub = await startBenchHub(folder, 'file:/dev/null');
  const kiosk = await pairStation(hub.url, 'kiosk');
  const board = await pairStation(hub.url, 'display');
  board.watch();
  const counters = await Promise.all([1, 2].map((n) => openCounterStation(hub.url, String(n), `o${n}`)));
  const weights: number[] = [];
  let errors = 0;
  for (let done = 0; done < Math.max(...MARKS); ) {
    for (let n = 0; n < BATCH; n++) {
      const outcome = await kiosk.send({ type: 'issue-ticket', serviceId: 'chung-thuc', priority: null });
      if (!outcome.ok) errors += 1;
    }
    await until(async () => (await healthOf(hub.url)).printer.jobsWaiting === 0, 120_000, 100);
    await Promise.all(counters.map((counter) => serveEverybody(counter)));
    done += BATCH;
    if (MARKS.includes(done)) weights.push((await healthOf(hub.url)).memoryMb);
  }
  await Promise.all([kiosk, board, ...counters].map((station) => station.close()));
  await hub.stop();
  const [early = Number.NaN, late = Number.NaN] = weights;
  return {
    lines: [
      line('memory after 2,000 tickets', `${early} MB`),
      line('memory after 10,000 tickets', `${late} MB`, { limit: '≤ 150 MB', holds: late <= 150 }),
      // A few pages come and go with the garbage collector.
      line('memory: growth from the 2,000th', `${late - early} MB`, {
        limit: 'none (≤ 10 MB)',
        holds: late - early <= 10,
      }),
    ],
    figures: { after2000: early, after10000: late, errors },
    faults: errors,
  };
}

async function serveEverybody(counter: Station): Promise<void> {
  for (;;) {
    const called = await counter.send({ type: 'call-next' });
    if (!called.ok || called.done.kind !== 'called') return;
    const { ticketId } = called.done;
    await counter.send({ type: 'start-serving', ticketId });
    await counter.send({ type: 'finish-ticket', ticketId, dossiers: null });
  }
}

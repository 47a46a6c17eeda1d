import { openCounterStation, pairStation } from '../support/pair.ts';
import { startBenchHub } from './bench-hub.ts';
import { connectLean, type LeanClient } from './lean-client.ts';
import { line, type Part, spread } from './measure.ts';

const COUNTERS = 6;
const ROUNDS = 60;
/** Counters 1–3 share the first one, so that they press for the same person. */
const SERVICES = ['khac', 'khac', 'khac', 'dat-dai', 'lao-dong', 'kinh-doanh'];

/** Six counters press "call next" in the same moment, over and over. */
export async function benchCall(folder: string): Promise<Part> {
  const hub = await startBenchHub(folder, 'none');
  const kiosk = await pairStation(hub.url, 'kiosk');
  for (let n = 0; n < COUNTERS * ROUNDS; n++)
    await kiosk.send({ type: 'issue-ticket', serviceId: SERVICES[n % SERVICES.length] ?? '', priority: null });
  const counters: LeanClient[] = [];
  for (let n = 1; n <= COUNTERS; n++) {
    const screen = await openCounterStation(hub.url, String(n), `o${n}`);
    await screen.close();
    counters.push(await connectLean(hub.url, screen.token));
  }

  const latencies: number[] = [];
  const called = new Set<number>();
  let doubles = 0;
  let errors = 0;
  const press = async (station: LeanClient): Promise<number | null> => {
    const began = performance.now();
    const outcome = await station.send({ type: 'call-next' });
    latencies.push(performance.now() - began);
    if (outcome.ok && outcome.done.kind === 'called') return outcome.done.ticketId;
    errors += 1;
    return null;
  };
  for (let round = 0; round < ROUNDS; round++) {
    const tickets = await Promise.all(counters.map(press));
    for (const [index, ticketId] of tickets.entries()) {
      if (ticketId === null) continue;
      if (called.has(ticketId)) doubles += 1;
      called.add(ticketId);
      await counters[index]?.send({ type: 'start-serving', ticketId });
      await counters[index]?.send({ type: 'finish-ticket', ticketId, dossiers: null });
    }
  }
  for (const counter of counters) counter.close();
  await kiosk.close();
  await hub.stop();
  const { p50, p95, p99 } = spread(latencies);
  const calls = latencies.length;
  return {
    lines: [
      line('call next, 6 counters at once: latency', `p50 ${p50} · p95 ${p95} · p99 ${p99} ms`, {
        limit: 'p95 ≤ 10 ms',
        holds: p95 <= 10,
        peers: 'p95 137 ms',
      }),
      line('call next: double calls · errors', `${doubles} · ${errors} of ${calls}`, {
        limit: '0 · 0',
        holds: doubles + errors === 0,
        peers: '139 of 240 double',
      }),
    ],
    figures: { calls, p50, p95, p99, doubles, errors },
    faults: doubles + errors,
  };
}

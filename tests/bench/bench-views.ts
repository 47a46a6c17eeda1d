import type { View } from '../../shared/contract/views.ts';
import { openCounterStation, pairStation } from '../support/pair.ts';
import { until } from '../support/until.ts';
import type { Watch } from '../support/watch-views.ts';
import { startBenchHub } from './bench-hub.ts';
import { line, type Part, spread } from './measure.ts';

const STATIONS = 50;
const CALLS = 40;

/** From the press of "call next" to the moment when each of 50 boards has the view with that call. */
export async function benchViews(folder: string): Promise<Part> {
  const hub = await startBenchHub(folder, 'none');
  const kiosk = await pairStation(hub.url, 'kiosk');
  for (let n = 0; n < CALLS + 20; n++)
    await kiosk.send({ type: 'issue-ticket', serviceId: 'chung-thuc', priority: null });
  const counter = await openCounterStation(hub.url, '1', 'o1');
  const boards = await Promise.all(Array.from({ length: STATIONS }, () => pairStation(hub.url, 'display')));
  const watches = boards.map((board) => board.watch());
  await until(() => watches.every((watch) => watch.views.length > 0));

  const latencies: number[] = [];
  let missing = 0;
  for (let n = 0; n < CALLS; n++) {
    const pressed = performance.now();
    const outcome = counter.send({ type: 'call-next' });
    const arrivals = watches.map((watch) => arrival(watch));
    const done = await outcome;
    if (!done.ok || done.done.kind !== 'called') throw new Error(`Call ${n} was refused`);
    const { ticketId, label } = done.done;
    await until(() => arrivals.every((one) => one.has(label)), 5_000).catch(() => {});
    for (const one of arrivals) {
      const at = one.get(label);
      if (at === undefined) missing += 1;
      else latencies.push(at - pressed);
    }
    await counter.send({ type: 'start-serving', ticketId });
    await counter.send({ type: 'finish-ticket', ticketId, dossiers: null });
  }
  await Promise.all([kiosk, counter, ...boards].map((station) => station.close()));
  await hub.stop();
  const { p50, p95, max } = spread(latencies);
  return {
    lines: [
      line(`call → view at ${STATIONS} stations`, `p50 ${p50} · p95 ${p95} · max ${max} ms`, {
        limit: 'p95 ≤ 50 ms',
        holds: p95 <= 50,
      }),
      line('views that never came', `${missing} of ${STATIONS * CALLS}`, { limit: '0', holds: missing === 0 }),
    ],
    figures: { stations: STATIONS, calls: CALLS, p50, p95, max, missing },
    faults: missing,
  };
}

/** When this screen first saw each label as the newest call. */
function arrival(watch: Watch): Map<string, number> {
  const seen = new Map<string, number>();
  watch.onView((view: View) => {
    const label = view.kind === 'display' ? view.calls[0]?.label : undefined;
    if (label !== undefined && !seen.has(label)) seen.set(label, performance.now());
  });
  return seen;
}

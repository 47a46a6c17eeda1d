import { type FakePrinter, startFakePrinter } from '../support/fake-printer.ts';
import { pairStation } from '../support/pair.ts';
import { until } from '../support/until.ts';
import type { Station } from '../support/wire-client.ts';
import { startBenchHub } from './bench-hub.ts';
import { line, type Part, round, spread } from './measure.ts';

const TICKETS = 80;

/** From the touch to the first byte of the ticket at a printer that answers its status questions. */
export async function benchPrint(folder: string): Promise<Part> {
  const printer = await startFakePrinter();
  const hub = await startBenchHub(folder, `tcp://127.0.0.1:${printer.port}`);
  const kiosk = await pairStation(hub.url, 'kiosk');
  let firstByteAt = 0;
  printer.onFirstByte((at) => {
    firstByteAt = at;
  });
  const latencies: number[] = [];
  for (let n = 0; n < TICKETS; n++) latencies.push(await tapToPaper(kiosk, printer, () => firstByteAt));
  await kiosk.close();
  await hub.stop();
  await printer.close();
  const [first = Number.NaN, ...warm] = latencies;
  const { p50, p95, max } = spread(warm);
  const twice = printer.jobs.length - new Set(printer.jobs).size;
  return {
    lines: [
      line('tap → first printer byte: first ticket', `${round(first)} ms`, {
        limit: '≤ 150 ms',
        holds: first <= 150,
      }),
      line('tap → first printer byte: warm', `p50 ${p50} · p95 ${p95} · max ${max} ms`, {
        limit: 'p95 ≤ 60 ms',
        holds: p95 <= 60,
      }),
      line('largest ticket', `${round(printer.largest() / 1000)} kB`, {
        limit: '≤ 70 kB',
        holds: printer.largest() <= 70_000,
      }),
      line('papers printed twice', `${twice} of ${TICKETS}`, { limit: '0', holds: twice === 0 }),
    ],
    figures: { largestJob: printer.largest(), first: round(first), p50, p95, max, twice },
    faults: twice,
  };
}

async function tapToPaper(kiosk: Station, printer: FakePrinter, firstByteAt: () => number): Promise<number> {
  const before = printer.jobs.length;
  const tapped = performance.now();
  const outcome = await kiosk.send({ type: 'issue-ticket', serviceId: 'chung-thuc', priority: null });
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  await until(() => printer.jobs.length > before);
  return firstByteAt() - tapped;
}

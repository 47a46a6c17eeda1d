import { setTimeout as pause } from 'node:timers/promises';
import type { CommandInput } from '../../shared/contract/commands.ts';
import { startFakePrinter } from './fake-printer.ts';
import { openCounterStation, pairStation } from './pair.ts';
import { seededRandom } from './random-morning.ts';
import { type SpawnedHub, spawnHub } from './spawn-hub.ts';
import { makeTempFolder } from './temp-folder.ts';
import { until } from './until.ts';
import { newCommandId, type Station } from './wire-client.ts';

/** What the screens and the printer saw while the hub was killed over and over. */
export interface KillRun {
  folder: string;
  kills: number;
  /** Every ticket that a screen was promised, with the label that it was promised. */
  promised: ReadonlyMap<number, string>;
  /** Every call that an officer was told of. */
  called: readonly number[];
  /** Fingerprints of the papers that came out whole. */
  papers: readonly string[];
  /** Commands that were answered. */
  answered: number;
}

const KIOSKS = 6;
const COUNTERS = ['1', '2', '3', '4'];
const SERVICES = ['chung-thuc', 'khac', 'ho-tich', 'dat-dai'];
/** Longest time that a hub is left alive, milliseconds. */
const LONGEST_LIFE = 350;

/** Ten screens issue and call without a rest while their hub is killed so many times at random moments. */
export async function killWhileWorking(kills: number, seed: number): Promise<KillRun> {
  const folder = makeTempFolder();
  const printer = await startFakePrinter();
  const random = seededRandom(seed);
  let port = '0';
  const start = (): Promise<SpawnedHub> =>
    spawnHub(['--data', folder, '--port', port, '--sample', '--printer', `tcp://127.0.0.1:${printer.port}`]);
  let hub = await start();
  port = new URL(hub.url).port;

  const promised = new Map<number, string>();
  const called: number[] = [];
  let answered = 0;
  let working = true;
  const kiosks = await Promise.all(Array.from({ length: KIOSKS }, () => pairStation(hub.url, 'kiosk')));
  const counters = await Promise.all(COUNTERS.map((id) => openCounterStation(hub.url, id, `o${id}`)));

  /** As the screens do: the same command with the same id until there is an answer. */
  const insist = async (station: Station, command: CommandInput) => {
    const sending = { commandId: newCommandId(), madeAt: Date.now() };
    for (;;) {
      const outcome = await station.send(command, sending).catch(() => null);
      if (outcome) {
        answered += 1;
        return outcome;
      }
      await pause(20);
    }
  };
  const takeNumbers = async (kiosk: Station, serviceId: string): Promise<void> => {
    while (working) {
      const outcome = await insist(kiosk, { type: 'issue-ticket', serviceId, priority: null });
      if (!outcome.ok || outcome.done.kind !== 'issued') throw new Error(`Not issued: ${JSON.stringify(outcome)}`);
      const { ticketId, label } = outcome.done.ticket;
      if (promised.has(ticketId)) throw new Error(`Ticket ${ticketId} was promised twice`);
      promised.set(ticketId, label);
      await pause(10 + random() * 60);
    }
  };
  const serveNumbers = async (counter: Station): Promise<void> => {
    while (working) {
      const outcome = await insist(counter, { type: 'call-next' });
      if (outcome.ok && outcome.done.kind === 'called') {
        const { ticketId } = outcome.done;
        called.push(ticketId);
        await insist(counter, { type: 'start-serving', ticketId });
        await insist(counter, { type: 'finish-ticket', ticketId, dossiers: null });
      }
      await pause(30 + random() * 100);
    }
  };
  const work = Promise.all([
    ...kiosks.map((kiosk, index) => takeNumbers(kiosk, SERVICES[index % SERVICES.length] ?? '')),
    ...counters.map(serveNumbers),
  ]);
  for (let n = 0; n < kills; n++) {
    await pause(random() * LONGEST_LIFE);
    await hub.kill();
    hub = await start();
  }
  working = false;
  await work;
  await Promise.all([...kiosks, ...counters].map((station) => station.close()));
  // What is still queued comes out now.
  await until(async () => (await jobsWaiting(hub.url)) === 0, 120_000, 100);
  await hub.stop();
  await printer.close();
  return { folder, kills, promised, called, papers: printer.jobs, answered };
}

async function jobsWaiting(url: string): Promise<number> {
  const health = (await (await fetch(`${url}/health`)).json()) as { printer: { jobsWaiting: number } };
  return health.printer.jobsWaiting;
}

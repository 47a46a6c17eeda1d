import fs from 'node:fs';
import type { Browser, CDPSession, Page } from '@playwright/test';
import { revisionOf } from '../../shared/basics/revision.ts';
import type { CommandInput } from '../../shared/contract/commands.ts';
import { type BoardProfile, firstBoard } from '../../shared/domain/board.ts';
import { defaultVoice } from '../../shared/domain/voice.ts';
import { launchBrowser } from '../e2e/office.ts';
import { recordFilm } from '../e2e/record-film.ts';
import { adminStation, openCounterStation, pairStation } from '../support/pair.ts';
import { until } from '../support/until.ts';
import { startBenchHub } from './bench-hub.ts';
import { line, type Part, round } from './measure.ts';

/** Two hours of a ward in which somebody is called every 45 s. */
const CALLS = 160;
/** From here on everything has been loaded, played and drawn once. */
const WARM = 40;
/** As fast as the loudspeaker follows: a chime of 1.65 s and the shortest gap. Milliseconds. */
const EVERY = 2_300;

interface Weight {
  heapMb: number;
  nodes: number;
  /** Of the page's process; NaN where the system doesn't tell. */
  processMb: number;
}

/** Two hours of a board with a film beside its calls, played in six minutes: what its page weighs on the way. */
export async function benchBoard(folder: string): Promise<Part> {
  const hub = await startBenchHub(folder, 'none');
  const browser = await launchBrowser('--autoplay-policy=no-user-gesture-required');
  const board = await browser.newPage({ viewport: { width: 1920, height: 1080 } });
  await board.goto(`${hub.url}/display`);
  await board.locator('.now-calling').waitFor();
  await setUp(hub.url, await recordFilm(board));
  await board.locator('video').waitFor();
  const counter = await openCounterStation(hub.url, '1', 'o1');
  const kiosk = await pairStation(hub.url, 'kiosk');
  const page = await board.context().newCDPSession(board);

  const weights: Weight[] = [];
  let missing = 0;
  for (let n = 1; n <= CALLS; n++) {
    const next = performance.now() + EVERY;
    await kiosk.send({ type: 'issue-ticket', serviceId: 'chung-thuc', priority: null });
    const called = await counter.send({ type: 'call-next' });
    if (!called.ok || called.done.kind !== 'called') throw new Error(`Call ${n} was refused`);
    const { label, ticketId } = called.done;
    await until(() => isShown(board, label)).catch(() => {
      missing += 1;
    });
    await counter.send({ type: 'start-serving', ticketId });
    await counter.send({ type: 'finish-ticket', ticketId, dossiers: null });
    if (n === WARM || n === CALLS) weights.push(await weigh(browser, page));
    await new Promise((done) => setTimeout(done, next - performance.now()));
  }
  await browser.close();
  await Promise.all([kiosk.close(), counter.close()]);
  await hub.stop();
  const [early, late] = weights as [Weight, Weight];
  const growth = round(late.heapMb - early.heapMb);
  const inWords = ({ heapMb, nodes, processMb }: Weight): string =>
    `${heapMb} MB heap · ${nodes} nodes · ${processMb} MB process`;
  return {
    lines: [
      line('a board with a film after 30 min', inWords(early)),
      line('a board with a film after 2 h', inWords(late), {
        limit: 'heap + ≤ 2 MB, nodes + ≤ 200',
        holds: growth <= 2 && late.nodes - early.nodes <= 200,
      }),
      line('calls that it never showed', `${missing} of ${CALLS}`, { limit: '0', holds: missing === 0 }),
    ],
    figures: { early, late, calls: CALLS, missing },
    faults: missing,
  };
}

/** Where a called number stands: half of the board, or the table beside it. */
const isShown = (board: Page, label: string): Promise<boolean> =>
  board.evaluate(
    (one) =>
      [...document.querySelectorAll('.now-number, .recent-calls strong')].some(
        ({ textContent }) => textContent === one,
      ),
    label,
  );

async function setUp(url: string, film: Buffer): Promise<void> {
  const admin = await adminStation(url);
  const answer = await fetch(`${url}/media?name=phim.webm`, {
    method: 'POST',
    headers: { authorization: `Bearer ${admin.token}` },
    body: new Uint8Array(film),
  });
  const { file } = (await answer.json()) as { file: { id: string } };
  const slide = { from: null, to: null, seconds: 5 };
  const playlist = [
    { ...slide, id: 'film', kind: 'video', mediaId: file.id, caption: 'Hướng dẫn lấy số' },
    { ...slide, id: 'hours', kind: 'hours' },
  ] as unknown as BoardProfile['playlist'];
  const boards = [{ ...firstBoard, layout: 'media', playlist }];
  const voice = { ...defaultVoice, mode: 'chime', times: 1, gapMs: 500 };
  for (const command of [
    { type: 'set-boards', boards, basedOn: revisionOf([firstBoard]) },
    { type: 'set-voice', voice, basedOn: revisionOf(defaultVoice) },
  ]) {
    const outcome = await admin.send(command as unknown as CommandInput);
    if (!outcome.ok) throw new Error(`${command.type}: ${outcome.refusal.code}`);
  }
  await admin.close();
}

async function weigh(browser: Browser, page: CDPSession): Promise<Weight> {
  await page.send('HeapProfiler.collectGarbage');
  await page.send('Performance.enable');
  const { metrics } = await page.send('Performance.getMetrics');
  const { nodes } = await page.send('Memory.getDOMCounters');
  const heap = metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? Number.NaN;
  return { heapMb: round(heap / 1e6), nodes, processMb: await processOf(browser) };
}

/** The largest of the browser's pages is the board. */
async function processOf(browser: Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const sizes = processInfo
    .filter(({ type }) => type === 'renderer')
    .map(({ id }) => /VmRSS:\s+(\d+)/.exec(readOr(`/proc/${id}/status`))?.[1]);
  return Math.round(Math.max(...sizes.map((kb) => (kb === undefined ? Number.NaN : Number(kb) / 1024))));
}

const readOr = (file: string): string => (fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '');

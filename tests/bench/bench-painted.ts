import type { Page } from '@playwright/test';
import { launchBrowser } from '../e2e/office.ts';
import { openCounterStation, pairStation } from '../support/pair.ts';
import { until } from '../support/until.ts';
import { startBenchHub } from './bench-hub.ts';
import { line, type Part, spread } from './measure.ts';

const CALLS = 40;
/** Where a called number stands: half of the board, or the table beside it. */
const PLACES = '.now-number, .recent-calls strong';

/** From the press of "call next" to the frame in which a real board, in Chromium, shows the number. */
export async function benchPainted(folder: string): Promise<Part> {
  const hub = await startBenchHub(folder, 'none');
  const kiosk = await pairStation(hub.url, 'kiosk');
  for (let n = 0; n < CALLS + 5; n++)
    await kiosk.send({ type: 'issue-ticket', serviceId: 'chung-thuc', priority: null });
  const counter = await openCounterStation(hub.url, '1', 'o1');
  const browser = await launchBrowser('--autoplay-policy=no-user-gesture-required');
  const board = await browser.newPage({ viewport: { width: 1920, height: 1080 } });
  await noteFrames(board);
  await board.goto(`${hub.url}/display`);
  await board.locator('.now-calling').waitFor();

  const latencies: number[] = [];
  let missing = 0;
  for (let n = 0; n < CALLS; n++) {
    const pressed = Date.now();
    const outcome = await counter.send({ type: 'call-next' });
    if (!outcome.ok || outcome.done.kind !== 'called') throw new Error(`Call ${n} was refused`);
    const { ticketId, label } = outcome.done;
    await until(async () => (await paintedAt(board, label)) !== null, 5_000).catch(() => {});
    const painted = await paintedAt(board, label);
    if (painted === null) missing += 1;
    else latencies.push(painted - pressed);
    await counter.send({ type: 'start-serving', ticketId });
    await counter.send({ type: 'finish-ticket', ticketId, dossiers: null });
  }
  await browser.close();
  await Promise.all([kiosk.close(), counter.close()]);
  await hub.stop();
  const { p50, p95, max } = spread(latencies);
  return {
    lines: [
      line('call → painted on a real board', `p50 ${p50} · p95 ${p95} · max ${max} ms`, {
        limit: 'p95 ≤ 100 ms',
        holds: p95 <= 100,
      }),
      line('numbers that were never painted', `${missing} of ${CALLS}`, { limit: '0', holds: missing === 0 }),
    ],
    figures: { calls: CALLS, p50, p95, max, missing },
    faults: missing,
  };
}

/** The page notes the end of the first frame with each number: both clocks are those of this machine. */
async function noteFrames(page: Page): Promise<void> {
  await page.addInitScript((places) => {
    const painted: Record<string, number> = {};
    Object.assign(window, { painted });
    const look = (): void => {
      for (const { textContent: label } of document.querySelectorAll(places)) {
        if (!label || label in painted) continue;
        painted[label] = Number.NaN;
        requestAnimationFrame(() => setTimeout(() => (painted[label] = Date.now())));
      }
    };
    new MutationObserver(look).observe(document, { subtree: true, childList: true, characterData: true });
  }, PLACES);
}

const paintedAt = (page: Page, label: string): Promise<number | null> =>
  page.evaluate((one) => {
    const at = (window as unknown as { painted: Record<string, number> }).painted[one];
    return at === undefined || Number.isNaN(at) ? null : at;
  }, label);

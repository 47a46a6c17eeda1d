import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, expect, type Page } from '@playwright/test';
import { keepRunning } from '../../main/hub/keep-running.ts';
import type { Clock } from '../../main/hub/ports.ts';
import type { PriorityReason } from '../../shared/domain/ticket.ts';
import { instant } from '../../shared/domain/time.ts';
import { pairStation } from '../support/pair.ts';
import { ordinaryMorning } from '../support/test-clock.ts';
import { signIn } from './morning.ts';
import { freshFolder } from './office.ts';
import { keepPicture } from './pictures.ts';

/** Width and height of a screen, in CSS pixels. */
export type Size = readonly [number, number];
const SMALL: Size = [1366, 768];
/** An officer's PC: the smallest that offices have, and a usual one. */
export const deskSizes: readonly Size[] = [SMALL, [1920, 1080]];
/** The guide's tablet, lying and standing. */
export const tabletSizes: readonly Size[] = [
  [1280, 800],
  [800, 1280],
];

/** The sample office on an ordinary morning, its hub in this process: its time runs, and can be moved on. */
export interface DeskOffice {
  url: string;
  data: string;
  /** What its clock says. */
  now(): number;
  /** Time passes at once; the screens hear of it with the hub's next tick. Milliseconds. */
  pass(ms: number): void;
  /** A screen in a browser of its own; `size` is how big it is. */
  open(path: string, size?: Size): Promise<Page>;
  /** A counter's screen with its officer signed in and the counter open. */
  openCounter(counterId: string, officer: string): Promise<Page>;
  /** The administration, signed in. */
  openAdmin(section: string): Promise<Page>;
  /** Somebody takes a number at a kiosk; its label. */
  take(serviceId: string, priority?: PriorityReason): Promise<string>;
  /** What the pages threw: a test asserts that there is nothing. */
  complaints: string[];
  /** The hub ends before its screens do. */
  stopHub(): Promise<void>;
  /** … and begins anew with its folder, at the same address. */
  startHubAgain(): Promise<void>;
  close(): Promise<void>;
}

export async function openDeskOffice(browser: Browser): Promise<DeskOffice> {
  const { clock, pass } = runningClock();
  const data = freshFolder();
  const complaints: string[] = [];
  const start = (port: number) =>
    keepRunning(
      { data, port, host: '127.0.0.1', sample: true, printer: { kind: 'none' } },
      { clock, onLost: (error) => complaints.push(`hub: ${error}`) },
    );
  let hub = await start(0);
  const kiosk = await pairStation(hub.url, 'kiosk', null, clock.now);
  const contexts: { close(): Promise<void> }[] = [];
  const open = async (path: string, [width, height]: Size = SMALL): Promise<Page> => {
    const context = await browser.newContext({ viewport: { width, height }, reducedMotion: 'reduce' });
    contexts.push(context);
    const page = await context.newPage();
    page.on('pageerror', (error) => complaints.push(`${path}: ${error}`));
    await page.goto(hub.url + path);
    return page;
  };
  return {
    url: hub.url,
    data,
    now: clock.now,
    pass,
    open,
    complaints,
    openCounter: async (counterId, officer) => {
      const counter = await open(`/counter?counter=${counterId}`);
      await signIn(counter, officer);
      await counter.getByRole('button', { name: 'Mở quầy' }).click();
      await expect(counter.getByRole('button', { name: 'Gọi số tiếp theo' })).toBeVisible();
      return counter;
    },
    openAdmin: async (section) => {
      const admin = await open(`/admin#${section}`);
      await admin.getByLabel('Mã PIN quản trị').fill('2468');
      await admin.getByLabel('Mã PIN quản trị').press('Enter');
      // The first view has come: a page that still waits for it has no heading to be looked at.
      await admin.getByRole('heading', { level: 1 }).waitFor();
      await admin.getByRole('heading', { level: 2 }).first().waitFor();
      return admin;
    },
    take: async (serviceId, priority) => {
      const outcome = await kiosk.send({ type: 'issue-ticket', serviceId, priority: priority ?? null });
      if (!outcome.ok || outcome.done.kind !== 'issued') throw new Error(`No number: ${JSON.stringify(outcome)}`);
      return outcome.done.ticket.label;
    },
    stopHub: () => hub.close(),
    startHubAgain: async () => {
      hub = await start(Number(new URL(hub.url).port));
    },
    close: async () => {
      for (const context of contexts) await context.close();
      await kiosk.close();
      await hub.close();
    },
  };
}

function runningClock(): { clock: Clock; pass(ms: number): void } {
  const started = performance.now();
  let passed = 0;
  const monotonic = (): number => performance.now() - started + passed;
  return {
    clock: { now: () => instant(Math.round(ordinaryMorning + monotonic())), monotonic },
    pass: (ms) => {
      passed += ms;
    },
  };
}

/**
 * At each size, and at the first with text twice as large: axe finds nothing, nothing is wider than the screen, and an
 * open dialog lies within it.
 */
export async function expectFit(page: Page, name: string, sizes: readonly Size[] = deskSizes): Promise<void> {
  const [first = SMALL] = sizes;
  for (const size of sizes) await fitsAt(page, size, `${name}-${size[0]}`);
  await textSize(page, '200%');
  await fitsAt(page, first, `${name}-${first[0]}-200`);
  await textSize(page, '');
}

const textSize = (page: Page, size: string): Promise<void> =>
  page.evaluate((text) => {
    document.documentElement.style.fontSize = text;
  }, size);

async function fitsAt(page: Page, [width, height]: Size, name: string): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.evaluate(() => document.fonts.ready);
  const axe = new AxeBuilder({ page });
  // What lies behind a dialog is out of reach, and looked at without it.
  if (await page.locator('dialog[open]').count()) axe.include('dialog[open]');
  const { violations } = await axe.analyze();
  await keepPicture(page, name);
  expect(violations.map(({ id, nodes }) => `${name}, ${id}: ${nodes[0]?.html}`)).toEqual([]);
  expect(await page.evaluate(whatSticksOut), name).toEqual([]);
}

/** In the page: what is wider than its room, or beyond the edge of the screen. */
function whatSticksOut(): string[] {
  const out: string[] = [];
  if (document.documentElement.scrollWidth > innerWidth) out.push(`page ${document.documentElement.scrollWidth}`);
  const dialog = document.querySelector('dialog[open]');
  if (!dialog) return out;
  const { left, top, right, bottom } = dialog.getBoundingClientRect();
  if (left < 0 || top < 0 || right > innerWidth || bottom > innerHeight)
    out.push(`dialog ${left} ${top} ${right} ${bottom}`);
  if (dialog.scrollWidth > dialog.clientWidth)
    out.push(`dialog's content: ${dialog.scrollWidth} of ${dialog.clientWidth}`);
  return out;
}

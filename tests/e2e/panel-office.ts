import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { revisionOf } from '../../shared/basics/revision.ts';
import type { CommandInput } from '../../shared/contract/commands.ts';
import { defaultSatisfaction, type SatisfactionSettings } from '../../shared/domain/satisfaction.ts';
import { adminStation, openCounterStation } from '../support/pair.ts';
import { call, must } from '../support/steps.ts';
import type { DeskOffice, Size } from './desk-office.ts';
import { keepPicture } from './pictures.ts';

/** Tablets lying and standing, and second screens of a counter's PC. */
export const panelSizes: readonly Size[] = [
  [1280, 800],
  [800, 1280],
  [1024, 768],
  [1366, 768],
  [1920, 1080],
];

export interface Visits {
  /** Somebody is served there, to the end. */
  serve(serviceId?: string): Promise<number>;
  finish(ticketId: number): Promise<void>;
  undoFinish(ticketId: number): Promise<void>;
  close(): Promise<void>;
}

/** A counter with its officer, played over the wire. */
export async function openVisits(office: DeskOffice, counterId = '1'): Promise<Visits> {
  const counter = await openCounterStation(office.url, counterId, `o${counterId}`, office.now);
  const finish = (ticketId: number) => must(counter.send({ type: 'finish-ticket', ticketId, dossiers: null }));
  return {
    finish,
    async serve(serviceId = 'chung-thuc') {
      await office.take(serviceId);
      const { ticketId } = await call(counter);
      await must(counter.send({ type: 'start-serving', ticketId }));
      await finish(ticketId);
      return ticketId;
    },
    undoFinish: (ticketId) => must(counter.send({ type: 'undo-finish', ticketId })),
    close: async () => counter.close(),
  };
}

/** What the administrator decides, by the wire. */
export async function askBy(office: DeskOffice, changes: Partial<SatisfactionSettings>): Promise<void> {
  const admin = await adminStation(office.url, office.now);
  const satisfaction = { ...defaultSatisfaction, ...changes };
  const basedOn = revisionOf(defaultSatisfaction);
  await must(admin.send({ type: 'set-satisfaction', satisfaction, basedOn } as unknown as CommandInput));
  await admin.close();
}

/** The longest window, for a question that is looked at from every side. */
export async function askAtLeisure(office: DeskOffice): Promise<void> {
  const admin = await adminStation(office.url, office.now);
  const watch = admin.watch();
  await expect.poll(() => watch.views.length).toBeGreaterThan(0);
  const { settings, revisions } = watch.latest('admin');
  await must(
    admin.send({ type: 'set-rules', rules: { ...settings.rules, ratingSeconds: 300 }, basedOn: revisions.rules }),
  );
  await admin.close();
}

/** Widths and text sizes at which axe looks: it takes its time, and finds the same at the others. */
const looked = ['1280', '800', '1920', '1280200%'];

/**
 * At each size, with usual text and with text twice as large: the page does not scroll, and every key lies wholly on the
 * panel, is as large as a finger, and has all of its words inside. At three of the sizes axe finds nothing either.
 */
export async function expectWholeStep(page: Page, name: string, sizes: readonly Size[] = panelSizes): Promise<void> {
  for (const [width, height] of sizes)
    for (const text of ['', '200%']) {
      await page.setViewportSize({ width, height });
      // A step that nobody touches would close itself while it is looked at.
      await page.keyboard.press('Shift');
      await page.evaluate((size) => {
        document.documentElement.style.fontSize = size;
      }, text);
      // The style sheets follow the text size one frame later.
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      const picture = `${name}-${width}x${height}${text === '' ? '' : '-200'}`;
      await keepPicture(page, picture);
      expect.soft(await page.evaluate(whatIsHidden), picture).toEqual([]);
      if (!looked.includes(`${width}${text}`)) continue;
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${picture}, ${id}: ${nodes[0]?.html}`)).toEqual([]);
    }
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '';
  });
}

/** In the page: what can't be seen without scrolling, or is too small to touch. */
function whatIsHidden(): string[] {
  const out: string[] = [];
  const { scrollWidth, scrollHeight } = document.documentElement;
  if (scrollWidth > innerWidth || scrollHeight > innerHeight) out.push(`the page: ${scrollWidth} × ${scrollHeight}`);
  const boxes: { text: string; box: DOMRect }[] = [];
  for (const one of document.querySelectorAll('main button, main h1, main p, main textarea, main img')) {
    const box = one.getBoundingClientRect();
    const text = one.textContent || one.tagName;
    if (box.width === 0 || one.closest('.for-ears-only, .slides')) continue;
    const { left, top, right, bottom } = box;
    if (left < -0.5 || top < -0.5 || right > innerWidth + 0.5 || bottom > innerHeight + 0.5)
      out.push(`${text}: ${Math.round(top)} to ${Math.round(bottom)}, ${Math.round(left)} to ${Math.round(right)}`);
    const isCut = one.scrollHeight > one.clientHeight + 2 || one.scrollWidth > one.clientWidth + 2;
    if (isCut && one.tagName === 'BUTTON') out.push(`${text}: its words are cut`);
    if (one.tagName === 'BUTTON' && Math.min(box.width, box.height) < 63.5)
      out.push(`${text}: ${Math.round(box.width)} × ${Math.round(box.height)}`);
    boxes.push({ text, box });
  }
  for (const [i, a] of boxes.entries())
    for (const b of boxes.slice(i + 1)) {
      const wide = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
      const high = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
      if (wide > 2 && high > 2) out.push(`${a.text} lies over ${b.text}`);
    }
  return out;
}

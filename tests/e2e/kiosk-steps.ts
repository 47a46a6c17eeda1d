import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, expect, type Page } from '@playwright/test';
import type { Station } from '../support/wire-client.ts';
import { keepPicture } from './pictures.ts';

const sizes = { portrait: [1080, 1920], wide: [1920, 1080], small: [1366, 768] } as const;
export type Size = keyof typeof sizes;

/** A citizen before the first page. */
export async function openKiosk(browser: Browser, url: string, size: Size = 'portrait'): Promise<Page> {
  const [width, height] = sizes[size];
  const context = await browser.newContext({ viewport: { width, height }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(`${url}/kiosk`);
  await expect(page.getByRole('heading', { name: 'Xin kính chào ông/bà!' })).toBeVisible();
  return page;
}

/** A button by the whole of its words. */
export const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
/** The whole of a sentence stands on the screen. */
export const says = (page: Page, text: string) => expect(page.getByText(text, { exact: true })).toBeVisible();

/** What stands on the screen is all there is: nobody has to push it up. */
export async function expectNoScroll(page: Page): Promise<void> {
  const [height, width] = await page.evaluate(async () => {
    await document.fonts.ready;
    const { scrollHeight, scrollWidth } = document.documentElement;
    return [scrollHeight - innerHeight, scrollWidth - innerWidth];
  });
  expect(Math.max(height ?? 0, width ?? 0)).toBeLessThanOrEqual(0);
}

/** axe finds nothing. */
export async function expectNoFlaws(page: Page, picture: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${picture}: ${id}: ${nodes[0]?.html}`)).toEqual([]);
  await keepPicture(page, picture);
}

/** No flaw and no scrolling; with letters twice as large no flaw, and nothing is wider than the screen. */
export async function expectFit(page: Page, picture: string): Promise<void> {
  await expectNoScroll(page);
  await expectNoFlaws(page, picture);
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
  await expect(page.locator('html')).toHaveAttribute('style', /--text-size: 2\b/);
  // Once is enough for axe: it reads roles, names and colours, which are the same on every panel.
  if (page.viewportSize()?.width === sizes.portrait[0]) await expectNoFlaws(page, `${picture}-200`);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
  await expect(page.locator('html')).toHaveAttribute('style', /--text-size: 1\b/);
}

/** Touches keys on the screen, one for each of `keys`. */
export async function touchKeys(page: Page, keys: Iterable<string>): Promise<void> {
  for (const key of keys) await button(page, key).click();
}

/** A scanner at the kiosk's USB port: keys faster than any hand, whatever else this machine has to do. */
export const scan = (page: Page, text: string): Promise<void> =>
  page.evaluate(
    (keys) => {
      const at = document.activeElement ?? document.body;
      for (const key of keys) at.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    },
    [...text, 'Enter'],
  );

/** A day of the office's calendar, from today on. */
export const dayIn = (days: number): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(Date.now() + days * 86_400_000);

/** Promises times for "Lao động" as the guide does; the code of each. */
export async function book(guide: Station, ...bookings: { day: string; code?: string }[]): Promise<readonly string[]> {
  const appointments = bookings.map((booking) => ({ ...booking, time: 600, serviceId: 'lao-dong' }));
  const outcome = await guide.send({ type: 'book-appointments', appointments });
  if (!outcome.ok || outcome.done.kind !== 'booked') throw new Error(`Not booked: ${JSON.stringify(outcome)}`);
  return outcome.done.codes;
}

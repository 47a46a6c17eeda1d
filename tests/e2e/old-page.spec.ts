import { type Browser, expect, type Page, test } from '@playwright/test';
import { PROTOCOL } from '../../shared/contract/limits.ts';
import { type DeskOffice, openDeskOffice } from './desk-office.ts';
import { launchBrowser } from './office.ts';

let browser: Browser;
let office: DeskOffice;
test.beforeAll(async () => {
  browser = await launchBrowser();
});
test.afterAll(() => browser.close());
test.beforeEach(async () => {
  office = await openDeskOffice(browser);
});
test.afterEach(() => office.close());

/** A tab whose pages are from before an update, as long as `isOld` says so; how often a page was loaded in it. */
async function openTab(isOld: (loads: number) => boolean): Promise<{ page: Page; loads(): number }> {
  const page = await (await browser.newContext({ viewport: { width: 1080, height: 1920 } })).newPage();
  let loads = 0;
  page.on('request', (request) => {
    if (request.isNavigationRequest()) loads += 1;
  });
  // What a page says of itself when it opens its line, as one of the protocol before says it.
  await page.routeWebSocket(/trpc/, (socket) => {
    const hub = socket.connectToServer();
    socket.onMessage((message) =>
      hub.send(isOld(loads) ? String(message).replace(`"protocol":"${PROTOCOL}"`, '"protocol":"3"') : message),
    );
  });
  await page.goto(`${office.url}/kiosk`);
  return { page, loads: () => loads };
}

test('a page from before an update loads itself again, once, and goes on', async () => {
  const { page, loads } = await openTab((n) => n === 1);
  await expect.poll(loads, { timeout: 20_000 }).toBe(2);
  await expect(page.getByRole('button', { name: /Chứng thực/ })).toBeVisible();
  expect(loads()).toBe(2);
});

test('one that comes back as old as before does not go round for ever', async () => {
  const { page, loads } = await openTab(() => true);
  await expect.poll(loads, { timeout: 20_000 }).toBe(2);
  await page.waitForTimeout(5_000);
  expect(loads()).toBe(2);
});

test('what the hub could not read is told as that, with what to do', async () => {
  const page = await (await browser.newContext({ viewport: { width: 1080, height: 1920 } })).newPage();
  await page.routeWebSocket(/trpc/, (socket) => {
    const hub = socket.connectToServer();
    socket.onMessage((message) => hub.send(String(message).replace('"type":"issue-ticket"', '"type":"issue-tikket"')));
  });
  await page.goto(`${office.url}/kiosk`);
  await page.getByRole('button', { name: /Chứng thực/ }).click();
  await page.getByRole('button', { name: 'Đúng, lấy số' }).click();
  await expect(page.getByText('Màn hình này cần tải lại.', { exact: false })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Thử lại' })).toBeVisible();
});

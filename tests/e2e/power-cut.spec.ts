import { expect, test } from '@playwright/test';
import Database from 'better-sqlite3';
import { nowCalled, press, signIn, takeNumber } from './morning.ts';
import { freePort, freshFolder, launchBrowser, startHub } from './office.ts';

test('the hub loses its power: screens say so, a touch of that moment counts once, and all is right again', async () => {
  const data = freshFolder();
  const port = await freePort();
  let hub = await startHub(data, port, '--sample');
  const browser = await launchBrowser('--autoplay-policy=no-user-gesture-required');
  const open = async (path: string) => {
    const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
    await page.goto(hub.url + path);
    return page;
  };
  const [kiosk, display, counter] = [await open('/kiosk'), await open('/display'), await open('/counter?counter=1')];
  await takeNumber(kiosk, /Chứng thực/, 'A001');
  await signIn(counter, 'Trần Thị Mẫu');
  await press(counter, 'Mở quầy');
  await press(counter, 'Gọi số tiếp theo');
  await expect(nowCalled(display)).toContainText('A001');
  await kiosk.getByRole('button', { name: /Chứng thực/ }).click();

  await hub.kill();
  for (const page of [kiosk, display, counter])
    await expect(page.getByText(/Mất kết nối với máy chủ quầy/).first()).toBeVisible();
  await expect(display.getByText('A001').first()).toBeVisible(); // the last calls stay
  await press(kiosk, 'Đúng, lấy số'); // touched while nobody is there to hear it

  hub = await startHub(data, port, '--sample');
  await expect(kiosk.getByText('A002', { exact: true })).toBeVisible();
  for (const page of [display, counter]) await expect(page.getByText(/Mất kết nối/)).toHaveCount(0);
  await expect(counter.getByRole('button', { name: 'Bắt đầu phục vụ' })).toBeVisible(); // still signed in, still serving
  await press(counter, 'Bắt đầu phục vụ');
  await press(counter, 'Hoàn thành');
  await press(counter, 'Gọi số tiếp theo');
  await expect(nowCalled(display)).toContainText('A002');

  await browser.close();
  await hub.stop();
  const db = new Database(`${data}/xin-moi.sqlite`, { readonly: true });
  expect(db.prepare('SELECT label, status FROM tickets').all()).toEqual([
    { label: 'A001', status: 'done' },
    { label: 'A002', status: 'called' },
  ]);
  db.close();
});

test('while the hub is away the counter stores up no call, and the kiosk says that it tries again', async () => {
  const data = freshFolder();
  const port = await freePort();
  let hub = await startHub(data, port, '--sample');
  const browser = await launchBrowser();
  const kiosk = await browser.newPage({ viewport: { width: 1080, height: 1920 } });
  await kiosk.goto(`${hub.url}/kiosk`);
  await takeNumber(kiosk, /Chứng thực/, 'A001');
  const counter = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  await counter.goto(`${hub.url}/counter?counter=1`);
  await signIn(counter, 'Trần Thị Mẫu');
  await press(counter, 'Mở quầy');
  await expect(counter.getByRole('button', { name: 'Gọi số tiếp theo' })).toBeEnabled();
  await kiosk.getByRole('button', { name: /Chứng thực/ }).click();

  await hub.kill();
  const key = counter.getByRole('button', { name: 'Mất kết nối với máy chủ. Xin chờ…' });
  await expect(key).toHaveAttribute('aria-disabled', 'true');
  await key.click({ force: true });
  await counter.keyboard.press('Space');
  await press(kiosk, 'Đúng, lấy số');
  await expect(kiosk.getByText('Máy chủ chưa trả lời. Máy đang thử lại…')).toBeVisible();

  hub = await startHub(data, port, '--sample');
  await expect(kiosk.getByText('A002', { exact: true })).toBeVisible();
  await expect(counter.getByRole('button', { name: 'Gọi số tiếp theo' })).toBeEnabled();
  await browser.close();
  await hub.stop();
  const db = new Database(`${data}/xin-moi.sqlite`, { readonly: true });
  expect(db.prepare('SELECT label, status FROM tickets').all()).toEqual([
    { label: 'A001', status: 'waiting' },
    { label: 'A002', status: 'waiting' },
  ]);
  db.close();
});

test('an answer that is lost on its way: the kiosk says what to do, and a new try gives the same number', async () => {
  const data = freshFolder();
  const hub = await startHub(data, await freePort(), '--sample');
  const browser = await launchBrowser();
  const kiosk = await browser.newPage({ viewport: { width: 1080, height: 1920 } });
  let deaf = false;
  await kiosk.routeWebSocket(/trpc/, (ours) => {
    const hubs = ours.connectToServer();
    hubs.onMessage((message) => {
      if (!deaf) ours.send(message);
    });
  });
  await kiosk.goto(`${hub.url}/kiosk`);
  await kiosk.getByRole('button', { name: /Chứng thực/ }).click();
  deaf = true;
  await press(kiosk, 'Đúng, lấy số');
  await expect(kiosk.getByText(/Máy chủ chưa trả lời. Nếu phiếu đã in ra/)).toBeVisible({ timeout: 30_000 });
  deaf = false;
  await press(kiosk, 'Thử lại');
  await press(kiosk, 'Đúng, lấy số');
  await expect(kiosk.getByText('A001', { exact: true })).toBeVisible({ timeout: 30_000 });
  await browser.close();
  await hub.stop();
  const db = new Database(`${data}/xin-moi.sqlite`, { readonly: true });
  expect(db.prepare('SELECT label FROM tickets').all()).toEqual([{ label: 'A001' }]);
  db.close();
});

test('fast fingers: a double tap takes one number, a double click calls one person', async () => {
  const hub = await startHub(freshFolder(), await freePort(), '--sample');
  const browser = await launchBrowser();
  const kiosk = await browser.newPage({ viewport: { width: 1080, height: 1920 } });
  await kiosk.goto(`${hub.url}/kiosk`);
  for (const label of ['A001', 'A002']) {
    await kiosk.getByRole('button', { name: /Chứng thực/ }).click();
    await kiosk.getByRole('button', { name: 'Đúng, lấy số' }).dblclick();
    await expect(kiosk.getByText(label, { exact: true })).toBeVisible();
    await press(kiosk, 'Xong');
  }
  const counter = await browser.newPage();
  await counter.goto(`${hub.url}/counter?counter=1`);
  await signIn(counter, 'Trần Thị Mẫu');
  await press(counter, 'Mở quầy');
  await counter.getByRole('button', { name: 'Gọi số tiếp theo' }).dblclick();
  await expect(counter.getByText('A001', { exact: true })).toBeVisible();
  await expect(counter.getByText('A002', { exact: true })).toBeVisible(); // still in the list of who waits
  await browser.close();
  await hub.stop();
});

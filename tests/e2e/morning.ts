import fs from 'node:fs';
import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import Database from 'better-sqlite3';
import { connect } from '../../main/hub/store/db.ts';
import { verifyJournal } from '../../main/hub/store/replay.ts';
import type { RunningOffice, Screens } from './office.ts';
import { keepPicture } from './pictures.ts';

/** A citizen's two touches. */
export async function takeNumber(kiosk: Page, service: RegExp, label: string): Promise<void> {
  await kiosk.getByRole('button', { name: service }).click();
  await kiosk.getByRole('button', { name: 'Đúng, lấy số' }).click();
  await seesNumber(kiosk, label);
}

/** The third touch is who of the closed list one is. */
export async function takePriorityNumber(kiosk: Page, service: RegExp, reason: string, label: string): Promise<void> {
  await kiosk.getByRole('button', { name: service }).click();
  await kiosk.getByRole('button', { name: 'Lấy số ưu tiên' }).click();
  await kiosk.getByRole('button', { name: reason }).click();
  await seesNumber(kiosk, label);
}

async function seesNumber(kiosk: Page, label: string): Promise<void> {
  await expect(kiosk.getByText(label, { exact: true })).toBeVisible();
  await expect(kiosk.getByText(/Xin mời ông\/bà ngồi chờ/)).toBeVisible();
  await kiosk.getByRole('button', { name: 'Xong' }).click();
  await expect(kiosk.getByText('Xin kính chào ông/bà!')).toBeVisible();
}

export async function signIn(counter: Page, officer: string, pin = '1234'): Promise<void> {
  await counter.getByRole('radio', { name: officer }).check();
  await counter.getByLabel('Mã PIN').fill(pin);
  await counter.getByRole('button', { name: 'Đăng nhập' }).click();
}

export const press = (page: Page, name: string | RegExp): Promise<void> => page.getByRole('button', { name }).click();

/** What the waiting room sees as called now. */
export const nowCalled = (display: Page) =>
  display.locator('section', { has: display.getByRole('heading', { name: 'Đang mời' }) });

/** The morning that the README promises, on whatever the screens run in. */
export async function playMorning({ screens }: RunningOffice, where: string): Promise<void> {
  const picture = (name: keyof Screens, moment: string) => keepPicture(screens[name], `${where}-${name}-${moment}`);
  const { kiosk, display, counter, rating, paper } = screens;

  await expect(kiosk.getByText('Xin kính chào ông/bà!')).toBeVisible();
  await picture('kiosk', 'choose');
  await takeNumber(kiosk, /Chứng thực/, 'A001');
  await expect(paper.getByRole('img', { name: /A001/ })).toBeVisible();
  await takePriorityNumber(kiosk, /Chứng thực/, 'Người cao tuổi', 'A002');
  await takeNumber(kiosk, /Trả kết quả/, 'R001');

  await signIn(counter, 'Trần Thị Mẫu');
  await press(counter, 'Mở quầy');
  await press(counter, 'Gọi số tiếp theo');
  await expect(nowCalled(display)).toContainText('A002'); // the elderly first
  await expect(nowCalled(display)).toContainText('Quầy 1');
  await expect(display.getByText('Âm thanh đang tắt')).toBeHidden();
  await picture('display', 'called');
  await picture('counter', 'called');
  await picture('paper', 'printed');
  await press(counter, 'Gọi lại');
  await press(counter, 'Bắt đầu phục vụ');
  await counter.getByLabel('Số hồ sơ đã tiếp nhận').fill('2');
  await press(counter, 'Hoàn thành');

  await expect(rating.getByText('Ông/bà có hài lòng với sự phục vụ của cán bộ không ạ?')).toBeVisible();
  await picture('rating', 'asks');
  await press(rating, 'Rất hài lòng');
  await expect(rating.getByText('Xin cảm ơn ông/bà đã góp ý!')).toBeVisible();

  await press(counter, 'Gọi số tiếp theo');
  await expect(nowCalled(display)).toContainText('A001');
  // Nobody is absent before the 45 seconds that everybody gets.
  await expect(counter.getByRole('button', { name: /^Vắng mặt sau \d+ giây/ })).toBeVisible();
  await counter.getByRole('button', { name: 'Vắng mặt', exact: true }).click({ timeout: 60_000 });
  await press(counter, 'Gọi số tiếp theo');
  await expect(nowCalled(display)).toContainText('R001'); // who was absent stands at the end
  await press(counter, 'Bắt đầu phục vụ');
  await press(counter, 'Chuyển quầy');
  const dialog = counter.getByRole('dialog');
  await dialog.getByLabel('Chuyển đến').selectOption('ho-tich');
  await dialog.getByLabel('Lý do chuyển (bắt buộc)').fill('Cần trích lục trước');
  await dialog.getByRole('button', { name: 'Chuyển số' }).click();
  await press(counter, 'Gọi số tiếp theo');
  await expect(nowCalled(display)).toContainText('A001');
  await press(counter, 'Bắt đầu phục vụ');
  await press(counter, 'Hoàn thành');
  await press(counter, /Hoàn tác/);
  await press(counter, 'Hoàn thành');
}

/** The rows that the morning must have left, and that nobody changed them. */
export function expectMorningOnDisk(data: string): void {
  const raw = new Database(path.join(data, 'xin-moi.sqlite'), { readonly: true });
  const db = connect(raw);
  expect(db.all('SELECT label, status, service_id, absences, dossiers FROM tickets ORDER BY id')).toEqual([
    { label: 'A001', status: 'done', service_id: 'chung-thuc', absences: 1, dossiers: null },
    { label: 'A002', status: 'done', service_id: 'chung-thuc', absences: 0, dossiers: 2 },
    { label: 'R001', status: 'waiting', service_id: 'ho-tich', absences: 0, dossiers: null },
  ]);
  expect(db.all('SELECT ticket_id, level FROM ratings')).toEqual([{ ticket_id: 2, level: 4 }]);
  expect(db.all('SELECT status FROM print_jobs')).toEqual([1, 2, 3].map(() => ({ status: 'printed' })));
  expect(verifyJournal(db).flaw).toBeNull();
  raw.close();
  expect(fs.readdirSync(path.join(data, 'paper')).sort()).toEqual([
    '0001-A001.bin',
    '0001-A001.png',
    '0002-A002.bin',
    '0002-A002.png',
    '0003-R001.bin',
    '0003-R001.png',
  ]);
}

import { type Browser, expect, type Page, test } from '@playwright/test';
import { type BoardLayout, type BoardProfile, firstBoard } from '../../shared/domain/board.ts';
import type { CounterId, ServiceId } from '../../shared/domain/ids.ts';
import { png } from '../support/media-files.ts';
import { expectReadable, type Panel, panels, playMorning, sendMedia, setBoards, slide } from './board-office.ts';
import { type DeskOffice, openDeskOffice } from './desk-office.ts';
import { launchBrowser } from './office.ts';

let browser: Browser;
let office: DeskOffice;
test.beforeAll(async () => {
  browser = await launchBrowser('--autoplay-policy=no-user-gesture-required');
});
test.afterAll(() => browser.close());
test.beforeEach(async () => {
  office = await openDeskOffice(browser);
});
test.afterEach(async () => {
  const { complaints } = office;
  await office.close();
  expect(complaints).toEqual([]);
});

const board = (changes: Partial<BoardProfile>): BoardProfile => ({ ...firstBoard, ...changes });
const hasLayout = (page: Page, layout: BoardLayout) =>
  expect(page.locator('.board')).toHaveAttribute('data-layout', layout);

/** Shows one profile after the other on a board of each size. */
async function showAll(profiles: readonly [string, BoardProfile][]): Promise<void> {
  const pages = new Map<Panel, Page>();
  for (const panel of Object.keys(panels) as Panel[]) pages.set(panel, await office.open('/display', panels[panel]));
  let before: readonly BoardProfile[] = [firstBoard];
  for (const [name, profile] of profiles) {
    await setBoards(office, [profile], before);
    before = [profile];
    for (const [panel, page] of pages) {
      await hasLayout(page, profile.layout);
      await expect(page.locator('.board-frame')).toHaveAttribute('data-colours', profile.colours);
      await page.locator('.now-calling[data-state="calling"], .now-calling[data-state="called"]').waitFor();
      await expectReadable(page, `board-${name}-${panel}`);
    }
  }
}

test('calls: in each colour, in two languages, with large letters, read from 8 m at each size', async () => {
  test.setTimeout(240_000);
  await playMorning(office);
  const ticker =
    'Ngày 30/11 Trung tâm nghỉ buổi chiều để bảo trì hệ thống. Xin ông/bà đến vào buổi sáng hoặc nộp hồ sơ trực tuyến.';
  const plain = { ...firstBoard.shows, next: false, missed: false };
  await showAll([
    ['calls-light', board({ name: 'Sảnh' })],
    ['calls-dark', board({ colours: 'dark', language: 'vi-en', ticker })],
    ['calls-contrast', board({ colours: 'contrast', textSize: 'large', ticker })],
    ['calls-eight', board({ recent: 8, shows: plain })],
  ]);
});

test('counters and door, read from 8 m at each size', async () => {
  test.setTimeout(240_000);
  await playMorning(office);
  await showAll([
    ['counters-light', board({ layout: 'counters' })],
    ['counters-dark', board({ layout: 'counters', colours: 'dark', language: 'vi-en', textSize: 'large' })],
    ['door-light', board({ layout: 'door', counters: ['3' as CounterId] })],
    ['door-contrast', board({ layout: 'door', counters: ['2' as CounterId], colours: 'contrast', language: 'vi-en' })],
  ]);
});

test('slides stand beside the calls, and give way to nothing', async () => {
  test.setTimeout(240_000);
  await playMorning(office);
  const picture = await sendMedia(office, png(640, 360), 'anh.png');
  const media = (kind: object) =>
    board({ layout: 'media', playlist: [slide(JSON.stringify(kind).length.toString(), kind)] });
  const words = {
    kind: 'text',
    title: 'Nộp hồ sơ trực tuyến',
    text: 'Quét mã để nộp hồ sơ tại nhà.',
    qr: 'https://dichvucong.gov.vn',
  };
  await showAll([
    ['media-picture', media({ kind: 'picture', mediaId: picture, caption: 'Sơ đồ các quầy' })],
    ['media-text', media(words)],
    ['media-hours', { ...media({ kind: 'hours' }), colours: 'dark', language: 'vi-en' }],
    ['media-papers', { ...media({ kind: 'papers', serviceId: 'ho-tich' as ServiceId }), colours: 'contrast' }],
  ]);
});

import { readFileSync } from 'node:fs';
import { type Browser, expect, type Page, test } from '@playwright/test';
import { revisionOf } from '../../shared/basics/revision.ts';
import type { CommandInput } from '../../shared/contract/commands.ts';
import type { SurveyQuestion } from '../../shared/domain/satisfaction.ts';
import { adminStation, openCounterStation } from '../support/pair.ts';
import { readRows } from '../support/read-rows.ts';
import { serve } from '../support/steps.ts';
import type { Station } from '../support/wire-client.ts';
import { type DeskOffice, expectFit, openDeskOffice, type Size, tabletSizes } from './desk-office.ts';
import { press } from './morning.ts';
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
test.afterEach(async () => {
  const { complaints } = office;
  await office.close();
  expect(complaints).toEqual([]);
});

const TABLET: Size = [1280, 800];
const sizes: readonly Size[] = [TABLET, [1366, 768], [1920, 1080]];

/** What the administrator decides, by the wire. */
async function setSurvey(survey: readonly SurveyQuestion[]): Promise<void> {
  const admin = await adminStation(office.url, office.now);
  const command = { type: 'set-survey', survey, basedOn: revisionOf([]) } as unknown as CommandInput;
  expect(await admin.send(command)).toMatchObject({ ok: true });
  await admin.close();
}

/** After a low level the office asks why before anything else. */
const skipReasons = async (panel: Page): Promise<void> => {
  await panel.getByRole('heading', { name: /cho biết lý do/ }).waitFor();
  await press(panel, 'Bỏ qua');
};

/** A citizen more is served; the panel asks. */
async function finishOne(counter: Station, panel: Page, face: string): Promise<void> {
  await office.take('chung-thuc');
  await serve(counter);
  await panel.getByRole('button', { name: face, exact: true }).click();
}

const thanks = (panel: Page) => panel.getByText('Xin cảm ơn ông/bà đã góp ý!');
const asks = (page: Page, question: string) => expect(page.getByRole('heading', { name: question })).toBeVisible();

test('two questions with a branch are written, tried out, answered at the real panel, counted, and saved as a table', async () => {
  test.setTimeout(240_000);
  const admin = await office.openAdmin('survey');
  await expect(admin.getByText(/không phải khảo sát SIPAS/)).toBeVisible();
  await press(admin, 'Thêm câu hỏi');
  await admin.getByLabel('Câu hỏi 1', { exact: true }).fill('Khảo sát SIPAS: ông/bà đến bằng cách nào?');
  await expect(admin.getByText('xin không gọi là SIPAS hay chỉ số hài lòng')).toBeVisible();
  await expect(admin.getByRole('button', { name: 'Lưu câu hỏi' })).toHaveAttribute('aria-disabled', 'true');
  await admin.getByLabel('Lựa chọn 1 của câu 1', { exact: true }).fill('Đi bộ');
  await admin.getByLabel('Lựa chọn 2 của câu 1', { exact: true }).fill('Đi bộ');
  await expect(admin.getByText('Lựa chọn này đã có ở trên.')).toBeVisible();
  await expectFit(admin, 'survey-build-1-mistakes', sizes);
  await admin.getByLabel('Câu hỏi 1', { exact: true }).fill('Ông/bà đến bằng cách nào?');
  await admin.getByLabel('Câu hỏi 1 bằng tiếng Anh').fill('How did you come?');
  await admin.getByLabel('Lựa chọn 2 của câu 1', { exact: true }).fill('Xe máy');
  await press(admin, 'Thêm câu hỏi');
  await admin.getByLabel('Câu hỏi 2', { exact: true }).fill('Đi lại có gì khó khăn?');
  await admin.getByLabel('Cách trả lời câu 2').selectOption('text');
  await admin.getByLabel('Khi nào hỏi câu 2').selectOption({ label: 'Sau câu 1: “Xe máy”' });
  // A branch looks back.
  await press(admin, 'Đưa câu 2 lên');
  await expect(admin.getByText('Câu được nhắc đến đang đứng sau.')).toBeVisible();
  await press(admin, 'Đưa câu 1 xuống');

  const tablet = admin.getByRole('region', { name: 'Bảng tại quầy, hỏi thử' });
  await expect(tablet.getByText('Câu 1/2')).toBeVisible();
  await tablet.getByRole('button', { name: 'Xe máy' }).click();
  await tablet.getByRole('button', { name: 'Tiếp' }).click();
  await expect(tablet.getByText('Câu 2/2')).toBeVisible();
  await expect(tablet.getByRole('heading')).toHaveText('Đi lại có gì khó khăn?');
  await expectFit(admin, 'survey-build-2-branch', sizes);
  await press(admin, 'Thử lại từ đầu');
  await tablet.getByRole('button', { name: 'Đi bộ' }).click();
  await tablet.getByRole('button', { name: 'Tiếp' }).click();
  await expect(tablet.getByText('Hết câu hỏi, màn hình cảm ơn.')).toBeVisible();
  await press(admin, 'Lưu câu hỏi');
  await expect(admin.getByText('Đã lưu câu hỏi.')).toBeVisible();

  const counter = await openCounterStation(office.url, '1', 'o1', office.now);
  const panel = await office.open('/rating?counter=1', TABLET);
  await panel.getByText('Xin kính chào ông/bà!').waitFor();
  await finishOne(counter, panel, 'Rất hài lòng');
  await asks(panel, 'Ông/bà đến bằng cách nào?');
  await expect(panel.getByRole('button', { name: 'Tiếp' })).toBeDisabled();
  await press(panel, 'Đi bộ');
  await press(panel, 'Xe máy'); // one of them: the last touch counts
  await press(panel, 'Tiếp');
  await asks(panel, 'Đi lại có gì khó khăn?');
  for (const key of ['phím d', 'phím ư', 'phím ơ', 'phím n', 'phím g', 'Dấu Huyền'])
    await panel.getByRole('button', { name: key, exact: true }).click();
  await panel.getByLabel('Câu trả lời của ông/bà').pressSequentially(' xa; "ngập"');
  await press(panel, 'Tiếp');
  await expect(thanks(panel)).toBeVisible();
  await expect(panel.getByText('Xin kính chào ông/bà!')).toBeVisible();

  await finishOne(counter, panel, 'Không hài lòng');
  await skipReasons(panel);
  await asks(panel, 'Ông/bà đến bằng cách nào?');
  await press(panel, 'Đi bộ');
  await press(panel, 'Tiếp');
  await expect(thanks(panel)).toBeVisible();
  await expect(panel.getByText('Xin kính chào ông/bà!')).toBeVisible();
  await finishOne(counter, panel, 'Hài lòng');
  await press(panel, 'Bỏ qua');
  await expect(thanks(panel)).toBeVisible();
  await counter.close();

  const events = readRows<{ data: string }>(office.data, "SELECT data FROM events WHERE type = 'survey-answered'");
  const answers = events.map(({ data }) => JSON.parse(data) as { questionId: string; options: string[] });
  expect(answers).toHaveLength(3);
  const [setup] = readRows<{ setup: string }>(office.data, 'SELECT setup FROM office');
  const [way] = (JSON.parse(setup?.setup ?? '{}') as { survey: SurveyQuestion[] }).survey;
  await admin.getByRole('radio', { name: 'Kết quả' }).check();
  const result = (question: string) => admin.getByRole('article').filter({ hasText: question });
  for (const { id, vi } of way?.options ?? []) {
    const n = answers.filter(({ options }) => options.includes(id)).length;
    await expect(result('Ông/bà đến bằng cách nào?').getByRole('listitem').filter({ hasText: vi })).toContainText(
      `${n} lượt`,
    );
  }
  await expect(result('Ông/bà đến bằng cách nào?')).toContainText('n = 2 (Bảng tại quầy: 2)');
  await expect(result('Ông/bà đến bằng cách nào?')).toContainText('Số liệu ít');
  await expect(result('Đi lại có gì khó khăn?')).toContainText('dường xa; "ngập"');
  await expectFit(admin, 'survey-results', sizes);
  await admin.getByLabel('Đến ngày').fill('30/02/2026');
  await expect(admin.getByText('Ngày chưa đúng')).toBeVisible();
  await admin.getByLabel('Đến ngày').fill('01/03/2026');
  await press(admin, 'Xem');
  await expect(result('Ông/bà đến bằng cách nào?')).toContainText('Chưa có ai trả lời trong kỳ này.');
  await admin.getByLabel('Đến ngày').fill('02/03/2026');
  await press(admin, 'Xem');
  await expect(result('Ông/bà đến bằng cách nào?')).toContainText('n = 2');

  const [file] = await Promise.all([admin.waitForEvent('download'), press(admin, 'Tải bảng câu trả lời (CSV)')]);
  expect(file.suggestedFilename()).toMatch(/khong-phai-sipas.*\.csv$/);
  const table = readFileSync(await file.path(), 'utf8');
  expect(table.split('\r\n')).toEqual([
    expect.stringMatching(/^\uFEFF"Câu hỏi riêng của cơ quan, không phải khảo sát SIPAS/),
    expect.stringMatching(/^"Ngày";"Dịch vụ";"Quầy";.*;"Câu trả lời"$/),
    expect.stringMatching(/^"2026-03-02";"Chứng thực";"Quầy 1.*";"Bảng tại quầy";"Không hài lòng";.*;"Đi bộ"$/),
    expect.stringMatching(/^"2026-03-02";"Chứng thực";"Quầy 1.*";"Bảng tại quầy";"Rất hài lòng";.*;"Xe máy"$/),
    expect.stringMatching(/"Đi lại có gì khó khăn\?";.*;"dường xa; ""ngập"""$/),
    '',
  ]);
  await expect(admin.getByText('Đã tải 3 dòng.')).toBeVisible();

  // What somebody has answered is changed in its words alone; a new one takes its place.
  await admin.getByRole('radio', { name: 'Soạn câu hỏi' }).check();
  await expect(admin.getByText('Câu này đã có người trả lời')).toHaveCount(2);
  await expect(admin.getByRole('button', { name: 'Bỏ lựa chọn 1 của câu 1' })).toHaveCount(0);
  await press(admin, 'Chép thành câu mới: câu 1');
  await admin.getByLabel('Lựa chọn 1 của câu 1', { exact: true }).fill('Xe đạp');
  await press(admin, 'Lưu câu hỏi');
  await expect(admin.getByText('Đã lưu câu hỏi.')).toBeVisible();
  await expect(admin.getByText('Các câu không còn hỏi (1)')).toBeVisible();
  await expectFit(admin, 'survey-build-3-locked', sizes);
  await admin.getByRole('radio', { name: 'Kết quả' }).check();
  await expect(result('Không còn hỏi')).toContainText('n = 2');
});

const option = (id: string, vi: string) => ({ id, vi, en: '' });
const question = (id: string, vi: string, changes: Partial<SurveyQuestion>): SurveyQuestion => ({
  id,
  vi,
  en: '',
  element: 3,
  kind: 'one',
  options: [],
  when: null,
  at: 'both',
  active: true,
  ...changes,
});
const longest =
  'Trong lần đến hôm nay, ông/bà thấy việc hướng dẫn chuẩn bị giấy tờ, thời gian chờ và thái độ của cán bộ ở quầy này như thế nào, xin cho biết ạ?';
const eight = [
  'Đúng hẹn',
  'Sớm hơn hẹn',
  'Muộn hơn hẹn',
  'Chưa có kết quả',
  'Không nhớ ngày hẹn',
  'Không có giấy hẹn',
  'Nhận kết quả tại nhà qua bưu chính công ích',
  'Khác',
];
/** The last key ends above what goes on, also with text twice as large: a covered key is answered by nobody. */
async function expectNothingBelowTheActions(panel: Page): Promise<void> {
  for (const [width, height] of [...sizes, ...tabletSizes, TABLET]) {
    await panel.setViewportSize({ width, height });
    const lowest = () =>
      panel.evaluate(() => {
        const bottoms = [...document.querySelectorAll('.survey-option')].map(
          (key) => key.getBoundingClientRect().bottom,
        );
        const actions = document.querySelector('.survey-actions') as HTMLElement;
        return Math.max(...bottoms) - actions.getBoundingClientRect().top;
      });
    await expect.poll(lowest).toBeLessThanOrEqual(0.5);
  }
}
const panelSurvey = [
  question('long', longest, { kind: 'many', options: eight.map((vi, i) => option(`${i}`, vi)) }),
  question('words', 'Xin cho biết thêm nếu có.', { kind: 'text' }),
];

test('the longest question and the keys fit every tablet, also with text twice as large, and in English', async () => {
  test.setTimeout(240_000);
  await setSurvey(panelSurvey);
  const counter = await openCounterStation(office.url, '1', 'o1', office.now);
  const panel = await office.open('/rating?counter=1', TABLET);
  await panel.getByText('Xin kính chào ông/bà!').waitFor();
  await finishOne(counter, panel, 'Bình thường');
  await skipReasons(panel);
  await asks(panel, longest);
  // Somebody stays at the panel while it is looked at.
  await panel.evaluate(() => setInterval(() => window.dispatchEvent(new Event('keydown')), 5_000));
  await expectFingers(panel);
  await expectFit(panel, 'survey-panel-1-eight', [...sizes, ...tabletSizes]);
  await expectNothingBelowTheActions(panel);
  await press(panel, 'English');
  await expect(panel.getByText('Question 1/2')).toBeVisible();
  await asks(panel, longest); // nobody has translated it
  await panel.getByRole('button', { name: 'Tiếng Việt' }).click();
  await press(panel, 'Sớm hơn hẹn');
  await press(panel, 'Khác');
  await press(panel, 'Tiếp');
  await asks(panel, 'Xin cho biết thêm nếu có.');
  await expectFingers(panel);
  await expectFit(panel, 'survey-panel-2-words', [...sizes, ...tabletSizes]);
  await press(panel, 'Bỏ qua');
  await expect(thanks(panel)).toBeVisible();
  await counter.close();
});

test('a panel that nobody touches goes back by itself, and the next citizen goes before', async () => {
  await setSurvey(panelSurvey);
  const counter = await openCounterStation(office.url, '1', 'o1', office.now);
  const panel = await office.open('/rating?counter=1', TABLET);
  await panel.clock.install();
  await panel.reload();
  await panel.getByText('Xin kính chào ông/bà!').waitFor();
  await finishOne(counter, panel, 'Hài lòng');
  await panel.clock.runFor(1_000);
  await asks(panel, longest);
  await panel.clock.runFor(29_000);
  await press(panel, 'Khác');
  await panel.clock.runFor(29_000);
  await asks(panel, longest);
  await panel.clock.runFor(2_000);
  await expect(thanks(panel)).toBeVisible();
  await panel.clock.runFor(6_000);
  await finishOne(counter, panel, 'Hài lòng');
  await panel.clock.runFor(1_000);
  await asks(panel, longest);
  await office.take('chung-thuc');
  await serve(counter);
  await expect(panel.getByText('Ông/bà có hài lòng với sự phục vụ của cán bộ không ạ?')).toBeVisible();
  await counter.close();
  expect(readRows(office.data, 'SELECT 1 FROM survey_answers')).toEqual([]);
});

/** What a finger must hit is at least 64 px in each direction. */
async function expectFingers(page: Page): Promise<void> {
  for (const button of await page.getByRole('button').all()) {
    const box = await button.boundingBox();
    if (box) expect(Math.min(box.width, box.height), await button.innerText()).toBeGreaterThanOrEqual(63.5);
  }
}

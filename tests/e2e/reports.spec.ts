import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, expect, type Page, test } from '@playwright/test';
import { provinceCsv, windows1258 } from '../reports/given-files.ts';
import { press } from './morning.ts';
import { freePort, freshFolder, type HubProcess, launchBrowser, startHub } from './office.ts';
import { keepPicture } from './pictures.ts';

let office: HubProcess;
let browser: Browser;
test.beforeAll(async () => {
  const folder = freshFolder();
  // A year of a small ward: every report has something to say.
  const years = ['scripts/make-years.mjs', '--data', folder, '--years', '1', '--per-day', '30', '--seed', '7'];
  execFileSync(process.execPath, years, { stdio: 'ignore' });
  office = await startHub(folder, await freePort(), '--sample', '--printer', 'none');
  browser = await launchBrowser();
});
test.afterAll(async () => {
  await browser.close();
  await office.stop();
});

const sizes = { small: [1366, 768], wide: [1920, 1080] } as const;

async function openAdmin(section: string, size: keyof typeof sizes = 'small'): Promise<Page> {
  const [width, height] = sizes[size];
  const context = await browser.newContext({ viewport: { width, height }, reducedMotion: 'reduce' });
  const admin = await context.newPage();
  await admin.goto(`${office.url}/admin#${section}`);
  await admin.getByLabel('Mã PIN quản trị').fill('2468');
  await admin.getByLabel('Mã PIN quản trị').press('Enter');
  return admin;
}

/** axe finds nothing, and nothing is wider than the screen. */
async function expectFit(page: Page, picture: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  const [content, room] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  expect(content).toBeLessThanOrEqual(room ?? 0);
  await keepPicture(page, picture);
}

async function downloaded(page: Page, button: string): Promise<{ file: string; name: string }> {
  const coming = page.waitForEvent('download');
  await press(page, button);
  const download = await coming;
  const name = download.suggestedFilename();
  const file = path.join(freshFolder(), name);
  await download.saveAs(file);
  return { file, name };
}

/** What LibreOffice reads in a workbook's first sheet. */
function readWithLibreOffice(file: string): string {
  const folder = path.dirname(file);
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  execFileSync(
    'soffice',
    [profile, '--headless', '--convert-to', 'csv:Text - txt - csv (StarCalc):9,0,76', '--outdir', folder, file],
    { stdio: 'pipe' },
  );
  return fs.readFileSync(file.replace(/xlsx$/, 'csv'), 'utf8');
}

const report = (page: Page) => page.getByRole('combobox', { name: 'Báo cáo', exact: true });
const shown = (page: Page, title: string) => expect(page.getByRole('heading', { name: title, level: 3 })).toBeVisible();

test('the head chooses a report, sees it, and takes it away as a workbook and as pages', async () => {
  const admin = await openAdmin('reports');
  await shown(admin, 'Lượt giao dịch theo lĩnh vực');
  await admin.getByRole('button', { name: 'Kỳ trước' }).click();
  await expect(admin.getByText('Các phép kiểm của biểu mẫu đều đúng.')).toBeVisible();
  await expect(admin.getByRole('img', { name: /Phân bố thời gian chờ/ })).toBeVisible();
  await expectFit(admin, 'admin-reports-1366');
  const xlsx = await downloaded(admin, 'Xuất Excel (XLSX)');
  expect(xlsx.name).toMatch(/^R2-luot-giao-dich-\d{4}-\d{2}\.xlsx$/);
  const served = await admin
    .getByRole('row', { name: /Chứng thực/ })
    .getByRole('cell')
    .nth(1)
    .innerText();
  const line = readWithLibreOffice(xlsx.file)
    .split('\n')
    .find((row) => row.includes('Chứng thực'));
  expect(line?.split('\t')[2]).toBe(served.replace('.', ''));
  const pdf = await downloaded(admin, 'Xuất PDF');
  expect(execFileSync('pdftotext', ['-layout', pdf.file, '-'], { encoding: 'utf8' })).toContain(
    'LƯỢT GIAO DỊCH THEO LĨNH VỰC',
  );
  await expect(admin.getByText(`Đã lưu tệp ${pdf.name}.`)).toBeVisible();
});

test('every report stands on the page, also in large letters, and a kept week opens', async () => {
  test.setTimeout(300_000);
  const admin = await openAdmin('reports', 'wide');
  for (const [id, title] of [
    ['R3', 'Mức độ hài lòng của công dân theo lĩnh vực'],
    ['R4', 'Kết quả phục vụ theo cán bộ và quầy'],
    ['R5', 'Lượt giao dịch theo giờ trong ngày'],
    ['R6', 'Báo cáo tuần (phục vụ họp giao ban)'],
    ['R8', 'Sổ theo dõi lượt giao dịch'],
    ['R9', 'Kiểm tra đột xuất'],
  ] as const) {
    await report(admin).selectOption(id);
    await shown(admin, title);
    await expectFit(admin, `admin-report-${id}-wide`);
  }
  // The hub makes up the weeks that were missed within a minute of its start; another choice asks for the list again.
  const weeks = admin.getByRole('button', { name: /^Xem báo cáo Tuần/ });
  await expect(async () => {
    await report(admin).selectOption('R3');
    await report(admin).selectOption('R2');
    await expect(weeks.first()).toBeVisible({ timeout: 5_000 });
  }).toPass({ timeout: 150_000 });
  await weeks.first().click();
  await shown(admin, 'Báo cáo tuần (phục vụ họp giao ban)');
  const kept = await downloaded(admin, 'Xuất PDF');
  expect(execFileSync('pdfinfo', [kept.file], { encoding: 'utf8' })).toMatch(/Pages:\s+1\n/);
  await press(admin, 'Quay lại báo cáo đang chọn');
  await admin.addStyleTag({ content: 'html { font-size: 200% }' });
  await report(admin).selectOption('R5');
  await shown(admin, 'Lượt giao dịch theo giờ trong ngày');
  await expectFit(admin, 'admin-report-R5-200');
});

test('days that are none are told at their field, and the report stays', async () => {
  const admin = await openAdmin('reports');
  await shown(admin, 'Lượt giao dịch theo lĩnh vực');
  await admin.getByLabel('Kỳ', { exact: true }).selectOption('range');
  await admin.getByLabel('Đến ngày', { exact: true }).fill('31/02/2026');
  await admin.getByLabel('Đến ngày', { exact: true }).blur();
  await expect(admin.getByText('Xin nhập ngày có thật, ví dụ 02/03/2026.')).toBeVisible();
  await admin.getByLabel('Đến ngày', { exact: true }).fill('01/01/2020');
  await expect(admin.getByText('Ngày bắt đầu đứng sau ngày kết thúc. Xin sửa lại.')).toBeVisible();
  await shown(admin, 'Lượt giao dịch theo lĩnh vực');
});

test('dossiers come from a file in an old encoding after a dry run, are checked while they are typed, and leave with a reason', async () => {
  const admin = await openAdmin('dossiers');
  const file = path.join(freshFolder(), 'so-lieu.csv');
  fs.writeFileSync(file, windows1258(provinceCsv(';')));
  await expect(admin.getByText('Chưa có số liệu hồ sơ nào chạm kỳ này.')).toBeVisible();
  await admin.getByLabel('Tệp số liệu').setInputFiles(file);
  await expect(admin.getByText('Thêm mới 3, thay 0, không đổi 0, không nhận 3.')).toBeVisible();
  await expect(admin.getByText('“12,5” ở cột Tiếp nhận trực tuyến (4) không phải số nguyên.')).toBeVisible();
  await expectFit(admin, 'admin-dossiers-dry-run-1366');
  await press(admin, 'Ghi 3 dòng');
  await expect(admin.getByText('Đã ghi 3 dòng số liệu.')).toBeVisible();
  await expect(admin.getByRole('row', { name: /Hộ tịch.*8\.000/ })).toBeVisible();

  // The same file once more: nothing is left to write.
  await admin.getByLabel('Tệp số liệu').setInputFiles(file);
  await expect(admin.getByText('Thêm mới 0, thay 0, không đổi 3, không nhận 3.')).toBeVisible();
  await press(admin, 'Bỏ tệp này');

  await admin.getByLabel('Lĩnh vực', { exact: true }).fill('Lao động');
  for (const [name, value] of [
    ['(4)', '5'],
    ['(5)', '1'],
    ['(6)', '0'],
    ['(8)', '4'],
    ['(9)', '0'],
    ['(10)', '0'],
    ['(12)', '1'],
    ['(13)', '0'],
  ] as const)
    await admin.getByRole('textbox', { name }).fill(value);
  await expect(admin.getByText('Chưa khớp: (3) là 6, còn (7) + (11) là 5. Xin xem lại các ô.').first()).toBeVisible();
  await admin.getByRole('textbox', { name: '(8)' }).fill('5');
  await expect(admin.getByText('Đúng: (3) = (7) + (11).')).toBeVisible();
  await press(admin, 'Lưu số liệu');
  await expect(admin.getByText('Đã lưu số liệu “Lao động”.')).toBeVisible();

  await admin.getByRole('button', { name: 'Xóa số liệu Đất đai' }).click();
  await admin.getByLabel('Lý do').fill('Nhập nhầm kỳ');
  await admin.getByRole('button', { name: 'Xóa số liệu', exact: true }).click();
  await expect(admin.getByText('Đã xóa số liệu “Đất đai”.')).toBeVisible();
  await expectFit(admin, 'admin-dossiers-1366');

  await admin.goto(`${office.url}/admin#reports`);
  await report(admin).selectOption('R1');
  await expect(admin.getByRole('row', { name: /Hộ tịch 9\.158 8\.000/ })).toBeVisible();
});

test('a file that is no table is refused in a sentence', async () => {
  const admin = await openAdmin('dossiers');
  await admin.getByLabel('Tệp số liệu').setInputFiles('docs/images/ticket-58.png');
  await expect(
    admin.getByText('Tệp này không phải bảng CSV hay XLSX. Xin xuất lại từ phần mềm của tỉnh.'),
  ).toBeVisible();
});

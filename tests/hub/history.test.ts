import { expect, test } from 'vitest';
import { revisionOf } from '../../shared/basics/revision.ts';
import type { CommandInput } from '../../shared/contract/commands.ts';
import type { HistoryRow } from '../../shared/contract/journal.ts';
import { defaultRules } from '../../shared/domain/office.ts';
import { openOffice, type TestOffice } from '../support/open-office.ts';
import { tamper } from '../support/read-rows.ts';
import { call, issue, must, refusalOf } from '../support/steps.ts';
import { verifyJournalOf } from '../support/verify-journal.ts';
import type { Station } from '../support/wire-client.ts';

const everything = { area: null, from: '2000-01-01', to: '2099-12-31', before: null, language: 'vi' } as const;
const wide = {
  from: '2000-01-01',
  to: '2099-12-31',
  kind: null,
  counterId: null,
  officerId: null,
  number: '',
  before: null,
  language: 'vi',
} as const;

const historyOf = async (admin: Station): Promise<readonly HistoryRow[]> =>
  (await admin.wire.settingsHistory.query(everything))?.rows ?? [];
const undo = async (admin: Station, seq: number): Promise<void> => {
  const found = await admin.wire.settingsUndo.query({ seq, language: 'vi' });
  await must(admin.send(found?.command as CommandInput));
};
const officeNow = (office: TestOffice) =>
  JSON.parse(office.rows<{ setup: string }>('SELECT setup FROM office')[0]?.setup ?? '{}');

test('given saved rules, when the head looks, then it is told who, what, before and after; and undone, the former value stands', async () => {
  const office = await openOffice();
  const admin = await office.admin();
  const before = officeNow(office).rules;
  const wanted = { ...before, elderAge: 80, mixing: 'strict' as const };
  await must(admin.send({ type: 'set-rules', rules: wanted, basedOn: revisionOf(before) }));
  const [row] = await historyOf(admin);
  expect(row).toMatchObject({ area: 'rules', what: 'Quy tắc hàng chờ', who: 'Quản trị (máy chủ quầy)', canUndo: true });
  expect(row?.changes).toEqual([
    { field: 'Thứ tự gọi số', text: 'Xen kẽ → Ưu tiên tuyệt đối' },
    { field: 'Tuổi được mời lấy số ưu tiên', text: `${defaultRules.elderAge} tuổi → 80 tuổi` },
  ]);
  const preview = await admin.wire.settingsUndo.query({ seq: row?.seq ?? 0, language: 'vi' });
  expect(preview?.changes[0]).toEqual({ field: 'Thứ tự gọi số', text: 'Ưu tiên tuyệt đối → Xen kẽ' });
  await undo(admin, row?.seq ?? 0);
  expect(officeNow(office).rules).toEqual(before);
  expect(await historyOf(admin)).toHaveLength(3);
  expect(verifyJournalOf(office.folder)).toMatchObject({ code: 0 });
});

test('given settings of one of several things, then each has its own past, and the first change is undone to the set-up', async () => {
  const office = await openOffice();
  const admin = await office.admin();
  await must(admin.send({ type: 'switch-service', serviceId: 'chung-thuc', active: false }));
  await must(admin.send({ type: 'switch-service', serviceId: 'ho-tich', active: false }));
  const counters = await admin.wire.settingsHistory.query({ ...everything, area: 'counters' });
  expect(counters?.rows).toEqual([]);
  const [second, first] = await historyOf(admin);
  expect([first?.what, second?.what]).toEqual(['Dịch vụ: Chứng thực', 'Dịch vụ: Hộ tịch – Tư pháp']);
  await undo(admin, first?.seq ?? 0);
  expect(office.rows("SELECT id FROM services WHERE active = 0 AND id IN ('chung-thuc', 'ho-tich')")).toEqual([
    { id: 'ho-tich' },
  ]);
});

test('given a value that is not free any more, when it is restored, then the hub refuses it and nothing is done', async () => {
  const office = await openOffice();
  const admin = await office.admin();
  const setDigit = async (serviceId: string, digit: string | null): Promise<void> => {
    const [row] = office.rows<{ minutes: number; terms: string }>(
      'SELECT minutes, terms FROM services WHERE id = ?',
      serviceId,
    );
    const [minutes, now] = [row?.minutes ?? 0, JSON.parse(row?.terms ?? '{}')];
    const basedOn = revisionOf({ minutes, terms: now });
    await must(admin.send({ type: 'set-service-terms', serviceId, minutes, terms: { ...now, digit }, basedOn }));
  };
  const first = JSON.parse(
    office.rows<{ terms: string }>("SELECT terms FROM services WHERE id = 'chung-thuc'")[0]?.terms ?? '{}',
  );
  await setDigit('chung-thuc', null);
  await setDigit('ho-tich', first.digit);
  const second = (await historyOf(admin))[1];
  expect(second?.changes).toEqual([{ field: 'Chữ số đầu', text: `${first.digit} → (không có)` }]);
  const found = await admin.wire.settingsUndo.query({ seq: second?.seq ?? 0, language: 'vi' });
  const events = office.rows('SELECT max(seq) AS seq FROM events');
  expect(refusalOf(await admin.send(found?.command as CommandInput))).toBe('digit-taken');
  expect(office.rows('SELECT max(seq) AS seq FROM events')).toEqual(events);
  // The office as it was set up can't be taken back.
  const setUp = (await historyOf(admin)).at(-1);
  expect(setUp).toMatchObject({ area: 'office', changes: [], canUndo: false });
  expect(await admin.wire.settingsUndo.query({ seq: setUp?.seq ?? 0, language: 'vi' })).toBeNull();
});

test('given a morning, then the log tells it in sentences, filtered, with words typed by hand until they are erased', async () => {
  const office = await openOffice();
  const admin = await office.admin();
  const kiosk = await office.station('kiosk');
  const counter = await office.counter('1');
  const { label } = await issue(kiosk);
  const { ticketId } = await call(counter);
  await must(counter.send({ type: 'start-serving', ticketId }));
  await must(counter.send({ type: 'explain-slow', ticketId, reason: '=Hồ sơ nhiều' }));
  const of = async (part: object) => (await admin.wire.auditPage.query({ ...wide, ...part }))?.rows ?? [];
  expect((await of({ number: label.toLowerCase() })).map(({ text }) => text)).toEqual([
    `Giải trình lượt phục vụ lâu của số ${label}`,
    expect.stringMatching(`^Bắt đầu phục vụ số ${label} ở Quầy 1`),
    expect.stringMatching(`^Gọi số ${label} đến Quầy 1`),
    `Lấy số ${label}: Chứng thực`,
  ]);
  expect((await of({ kind: 'calls' }))[0]).toMatchObject({ words: '=Hồ sơ nhiều' });
  expect(await of({ kind: 'paper', officerId: 'o1' })).toEqual([]);
  const officers = await of({ officerId: 'o1', kind: 'sign-ins' });
  expect(officers.map(({ text }) => text)[0]).toMatch(/^Mở Quầy 1/);
  expect(officers[0]?.who).toMatch(/, Quầy 1/);
  expect(await of({ number: 'Z999' })).toEqual([]);
  expect(await of({ from: '2000-01-01', to: '2000-01-02' })).toEqual([]);
  const everySentence = (await of({})).map(({ text }) => text);
  expect(everySentence.filter((text) => /\{|undefined/.test(text))).toEqual([]);
  const csv = await fileOf(office, admin);
  expect(csv.startsWith('\uFEFF"Dòng","Lúc"')).toBe(true);
  expect(csv).toContain(`"'=Hồ sơ nhiều"`);
  expect(csv.trim().split('\r\n')).toHaveLength(everySentence.length + 1);
  tamper(office.folder, 'DELETE FROM words');
  expect((await of({ kind: 'calls' }))[0]).toMatchObject({ words: '(đã xóa)' });
});

const fileOf = async (office: TestOffice, station: Station): Promise<string> => {
  const headers = { authorization: `Bearer ${station.token}` };
  const answer = await fetch(`${office.url}/audit/file?from=2000-01-01&to=2099-12-31`, { headers });
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await answer.arrayBuffer());
};

test('given an officer, a kiosk or nobody, when they ask, then they get nothing', async () => {
  const office = await openOffice();
  for (const screen of [await office.counter('1'), await office.station('kiosk'), office.connect()]) {
    expect(await screen.wire.settingsHistory.query(everything)).toBeNull();
    expect(await screen.wire.settingsUndo.query({ seq: 1, language: 'vi' })).toBeNull();
    expect(await screen.wire.auditPage.query(wide)).toBeNull();
    const headers = { authorization: `Bearer ${screen.token}` };
    const answer = await fetch(`${office.url}/audit/file?from=2000-01-01&to=2099-12-31`, { headers });
    expect(answer.status).toBe(403);
  }
});

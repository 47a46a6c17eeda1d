import { expect, test } from 'vitest';
import type { CommandInput } from '../../shared/contract/commands.ts';
import { openOffice } from '../support/open-office.ts';
import { tamper } from '../support/read-rows.ts';
import { must, refusalOf } from '../support/steps.ts';
import { verifyJournalOf } from '../support/verify-journal.ts';

type Enter = Extract<CommandInput, { type: 'enter-outside-ratings' }>;
const february: Enter = {
  type: 'enter-outside-ratings',
  source: 'paper',
  fromDay: '2026-02-01',
  toDay: '2026-02-28',
  serviceId: null,
  counts: { 4: 60, 3: 30, 2: 8, 1: 3, 0: 1 },
  note: 'Thùng phiếu ở sảnh',
};

test('given counted slips, when they are entered, doubled and removed, then each step stands, and nothing is lost', async () => {
  const office = await openOffice();
  const admin = await office.admin();
  await must(admin.send(february));
  await must(admin.send({ ...february, source: 'online', note: null, counts: { 4: 300, 3: 100, 2: 10, 1: 5, 0: 0 } }));
  expect(await admin.send(february)).toEqual({ ok: false, refusal: { code: 'period-entered-before', times: 1 } });
  await must(admin.send({ ...february, again: true }));
  await must(admin.send({ type: 'remove-outside-ratings', id: 3, reason: 'Nhập hai lần' }));
  const twice = await admin.send({ type: 'remove-outside-ratings', id: 3, reason: 'Nhập hai lần' });
  expect(refusalOf(twice)).toBe('unknown-slips');
  const lines = (await admin.wire.outsideRatings.query()) ?? [];
  expect(lines).toMatchObject([
    { id: 3, removed: { reason: 'Nhập hai lần' } },
    { id: 2, source: 'online', note: null, removed: null, counts: { 4: 300, 3: 100, 2: 10, 1: 5, 0: 0 } },
    { id: 1, source: 'paper', note: { text: 'Thùng phiếu ở sảnh' }, removed: null },
  ]);
  // What was removed is no hindrance.
  expect(refusalOf(await admin.send(february))).toBe('period-entered-before');
  await must(admin.send({ type: 'remove-outside-ratings', id: 1, reason: 'Đếm lại' }));
  await must(admin.send(february));
  expect(office.rows("SELECT count(*) AS n FROM events WHERE type LIKE 'outside-ratings-%'")).toEqual([{ n: 6 }]);
  expect(verifyJournalOf(office.folder)).toMatchObject({ code: 0 });
  tamper(office.folder, 'DELETE FROM words');
  expect(verifyJournalOf(office.folder)).toMatchObject({ code: 0 });
  expect((await admin.wire.outsideRatings.query())?.[0]).toMatchObject({ note: { text: null } });
});

test('given slips of a service that there is not, or of tomorrow, then they are refused; numbers beyond bounds never arrive', async () => {
  const office = await openOffice();
  const admin = await office.admin();
  expect(refusalOf(await admin.send({ ...february, serviceId: 'no-such' }))).toBe('unknown-service');
  expect(refusalOf(await admin.send({ ...february, toDay: '2098-01-01' }))).toBe('bad-period');
  for (const n of [-1, 1.5, 100_000])
    await expect(admin.send({ ...february, counts: { ...february.counts, 4: n } })).rejects.toThrow();
});

test.each([
  ['a count', `UPDATE outside_ratings SET counts = '{"0":0,"1":0,"2":0,"3":0,"4":99}'`],
  ['a removal', 'UPDATE outside_ratings SET removed_at = 1'],
])('given entered slips, when %s is changed with a tool, then verify-journal names the table', async (_what, sql) => {
  const office = await openOffice();
  await must((await office.admin()).send(february));
  tamper(office.folder, sql);
  expect(verifyJournalOf(office.folder)).toMatchObject({ code: 1, said: expect.stringContaining('outside_ratings') });
});

import { expect, test } from 'vitest';
import { minutes } from '../../shared/domain/time.ts';
import { openOffice } from '../support/open-office.ts';
import { call, issue, must, refusalOf } from '../support/steps.ts';
import { createTestClock, vietnam } from '../support/test-clock.ts';
import { verifyJournalOf } from '../support/verify-journal.ts';

const morning = () => openOffice({ clock: createTestClock(vietnam('2026-03-02', '09:00')) });
const places = `SELECT label, status, queue_position, queue_step, queued_at, absences, parked_at IS NULL AS here, finished_at
  FROM tickets ORDER BY id`;

test('given a day that was ended by mistake, when it is opened again, then everybody is where they were and no number is given twice', async () => {
  const office = await morning();
  const kiosk = await office.station('kiosk');
  for (let n = 0; n < 4; n++) await issue(kiosk);
  const [one, two] = [await office.counter('1'), await office.counter('2')];
  const { ticketId: parked } = await call(one);
  await must(one.send({ type: 'park-ticket', ticketId: parked }));
  expect(await call(two)).toMatchObject({ label: 'A002' });
  const before = office.rows<{ label: string }>(places);
  const admin = await office.admin();
  office.clock.advance(minutes(5));
  await must(admin.send({ type: 'close-day' }));
  // A second touch is the same closing.
  office.clock.advance(minutes(5));
  await must(admin.send({ type: 'close-day' }));
  expect(office.rows('SELECT DISTINCT status FROM tickets')).toEqual([{ status: 'expired' }]);
  expect(refusalOf(await kiosk.send({ type: 'issue-ticket', serviceId: 'chung-thuc', priority: null }))).toBe('closed');

  await must(admin.send({ type: 'reopen-day' }));
  const after = before.map((row) => (row.label === 'A002' ? { ...row, status: 'waiting' } : row));
  expect(office.rows(places)).toEqual(after);
  expect(await issue(kiosk)).toMatchObject({ label: 'A005', waitingBefore: 3 });
  // A touch too many opens nothing twice.
  await must(admin.send({ type: 'reopen-day' }));
  const told = "SELECT type FROM events WHERE type LIKE 'day-%' OR type = 'expiry-undone' ORDER BY seq";
  expect(office.rows(told)).toEqual([
    { type: 'day-closed' },
    ...Array.from({ length: 4 }, () => ({ type: 'expiry-undone' })),
    { type: 'day-reopened' },
  ]);

  // Counters are staffed anew; who had been called goes next, even before a newer priority number.
  await issue(kiosk, 'chung-thuc', 'elder');
  await must(one.send({ type: 'sign-in', officerId: 'o1', pin: '1234' }));
  await must(one.send({ type: 'open-counter' }));
  expect(await call(one)).toMatchObject({ label: 'A002' });
  await must(one.send({ type: 'return-ticket', ticketId: parked }));
  expect(verifyJournalOf(office.folder)).toMatchObject({ code: 0 });
});

test('given counters that opened again after a mistaken closing, when the day is opened again, then its numbers stand before those given since', async () => {
  const office = await morning();
  const kiosk = await office.station('kiosk');
  await issue(kiosk);
  const admin = await office.admin();
  const watch = admin.watch();
  await must(admin.send({ type: 'close-day' }));
  const closing = () => watch.latest('admin').closing;
  await expect.poll(closing).toEqual({ at: office.clock.now(), isClosed: true, expired: 1 });
  office.clock.advance(minutes(1));
  const one = await office.counter('1');
  await issue(kiosk);
  await expect.poll(closing).toMatchObject({ isClosed: false, expired: 1 });
  await must(admin.send({ type: 'reopen-day' }));
  await expect.poll(closing).toBeNull();
  expect(await call(one)).toMatchObject({ label: 'A001' });
});

test('given two closings, when the day is opened again, then the numbers of the second are back and those of the first stay over', async () => {
  const office = await morning();
  const kiosk = await office.station('kiosk');
  await issue(kiosk);
  const admin = await office.admin();
  await must(admin.send({ type: 'close-day' }));
  office.clock.advance(minutes(30));
  await office.counter('1');
  await issue(kiosk);
  await must(admin.send({ type: 'close-day' }));
  await must(admin.send({ type: 'reopen-day' }));
  expect(office.rows('SELECT label, status FROM tickets ORDER BY id')).toEqual([
    { label: 'A001', status: 'expired' },
    { label: 'A002', status: 'waiting' },
  ]);
});

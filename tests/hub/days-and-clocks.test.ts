import { expect, test } from 'vitest';
import { openOffice } from '../support/open-office.ts';
import { call, issue, must, serve } from '../support/steps.ts';
import { createTestClock, vietnam } from '../support/test-clock.ts';

const at = (day: string, time: string) => ({ clock: createTestClock(vietnam(day, time)) });
const states = 'SELECT day, label, status FROM tickets ORDER BY id';
/** The hub looks at the calendar every few seconds. */
const soon = { timeout: 12_000, interval: 50 };

test('given people waiting at 23:59, when it is midnight in Vietnam, then they expire and numbering begins at 001', async () => {
  const office = await openOffice(at('2026-03-02', '23:59'));
  const kiosk = await office.station('kiosk');
  await issue(kiosk);
  await issue(kiosk);
  const counter = await office.counter('1');
  office.clock.set(vietnam('2026-03-03', '00:00'));
  await expect.poll(() => office.rows('SELECT DISTINCT status FROM tickets'), soon).toEqual([{ status: 'expired' }]);
  expect(await issue(kiosk)).toMatchObject({ label: 'A001', waitingBefore: 0 });
  expect(office.rows('SELECT day, number FROM tickets ORDER BY id DESC LIMIT 1')).toEqual([
    { day: '2026-03-03', number: 1 },
  ]);
  // Nobody is left signed in over night.
  expect(office.rows('SELECT DISTINCT status, officer_id FROM counters')).toEqual([
    { status: 'closed', officer_id: null },
  ]);
  expect((await counter.send({ type: 'call-next' })).ok).toBe(false);
});

test('given somebody at a counter at midnight, then they are served to the end, and nobody gets their number meanwhile', async () => {
  const office = await openOffice(at('2026-03-02', '23:59'));
  const kiosk = await office.station('kiosk');
  await issue(kiosk);
  await issue(kiosk);
  const counter = await office.counter('1');
  const { ticketId } = await call(counter);
  office.clock.set(vietnam('2026-03-03', '00:01'));
  await expect
    .poll(() => office.rows('SELECT status FROM tickets ORDER BY id'), soon)
    .toEqual([{ status: 'called' }, { status: 'expired' }]);
  expect((await issue(kiosk)).label).not.toBe('A001');
  await must(counter.send({ type: 'start-serving', ticketId }));
  await must(counter.send({ type: 'finish-ticket', ticketId, dossiers: null }));
});

test('given an office at 06:59, when the date changes in UTC at 07:00, then nothing happens', async () => {
  const office = await openOffice(at('2026-03-02', '06:59'));
  const kiosk = await office.station('kiosk');
  await issue(kiosk);
  office.clock.set(vietnam('2026-03-02', '07:00'));
  // A restart makes the hub look at the calendar at once.
  await office.hub.restart();
  const again = office.connect({ token: kiosk.token });
  expect((await issue(again)).label).toBe('A002');
  expect(office.rows(states)).toEqual([
    { day: '2026-03-02', label: 'A001', status: 'waiting' },
    { day: '2026-03-02', label: 'A002', status: 'waiting' },
  ]);
});

test.each([
  ['over night', vietnam('2026-03-03', '07:30'), '2026-03-03'],
  ['for a week', vietnam('2026-03-09', '07:30'), '2026-03-09'],
])(
  'given people waiting, when the hub is off %s, then they expire at its start and the new day begins at 001',
  async (_name, later, day) => {
    const office = await openOffice(at('2026-03-02', '16:55'));
    const kiosk = await office.station('kiosk');
    for (let n = 0; n < 3; n++) await issue(kiosk);
    await call(await office.counter('1'));
    office.clock.set(later);
    await office.hub.restart();
    expect(office.rows('SELECT DISTINCT status FROM tickets')).toEqual([{ status: 'expired' }]);
    expect((await issue(office.connect({ token: kiosk.token }))).label).toBe('A001');
    expect(office.rows('SELECT day FROM tickets ORDER BY id DESC LIMIT 1')).toEqual([{ day }]);
  },
);

test('given a clock that is set back an hour, when more numbers are taken, then none is given twice and the queue keeps its order', async () => {
  const office = await openOffice(at('2026-03-02', '09:00'));
  const kiosk = await office.station('kiosk');
  await issue(kiosk);
  await issue(kiosk);
  office.clock.set(vietnam('2026-03-02', '08:00'));
  expect((await issue(kiosk)).label).toBe('A003');
  const counter = await office.counter('1');
  const order = [];
  for (let n = 0; n < 3; n++) order.push((await serve(counter)).label);
  expect(order).toEqual(['A001', 'A002', 'A003']);
});

test('given a clock that is set back an hour, when the hub notices, then it says so until the clock is right, also after more numbers', async () => {
  const office = await openOffice(at('2026-03-02', '09:00'));
  const kiosk = await office.station('kiosk');
  await issue(kiosk);
  office.clock.set(vietnam('2026-03-02', '08:00'));
  const health = async () => (await fetch(`${office.url}/health`)).json();
  expect(await health()).toMatchObject({ ok: false, clock: { ok: false, behindMinutes: 60 } });
  const watch = (await office.admin()).watch();
  await expect.poll(() => watch.views.length).toBeGreaterThan(0);
  expect(watch.latest('admin').clockBehindMinutes).toBe(60);
  await issue(kiosk);
  expect(await health()).toMatchObject({ ok: false, clock: { ok: false, behindMinutes: 60 } });
  office.clock.set(vietnam('2026-03-02', '09:01'));
  expect(await health()).toMatchObject({ ok: true, clock: { ok: true, behindMinutes: 0 } });
});

test('given a clock that is set back over midnight, when numbers are taken and it is set right, then none is given twice', async () => {
  const office = await openOffice(at('2026-03-03', '08:00'));
  const kiosk = await office.station('kiosk');
  const labels = [(await issue(kiosk)).label, (await issue(kiosk)).label];
  office.clock.set(vietnam('2026-03-02', '23:00'));
  labels.push((await issue(kiosk)).label, (await issue(kiosk)).label);
  office.clock.set(vietnam('2026-03-03', '08:10'));
  // The hub takes the numbers of "yesterday" for left over; those who hold them are still in the room.
  const wrongDay = "SELECT DISTINCT status FROM tickets WHERE day = '2026-03-02'";
  await expect.poll(() => office.rows(wrongDay), soon).toEqual([{ status: 'expired' }]);
  labels.push((await issue(kiosk)).label, (await issue(kiosk)).label);
  expect(labels).toEqual(['A001', 'A002', 'A003', 'A004', 'A005', 'A006']);
  expect(office.rows("SELECT count(*) AS n FROM tickets WHERE status = 'expired' AND day = '2026-03-03'")).toEqual([
    { n: 0 },
  ]);
});

test('given a clock that stood a year ahead for a moment, when it is set right, then numbers go on', async () => {
  const office = await openOffice(at('2026-03-02', '08:00'));
  const kiosk = await office.station('kiosk');
  const labels = [(await issue(kiosk)).label];
  office.clock.set(vietnam('2027-03-02', '08:00'));
  labels.push((await issue(kiosk)).label);
  office.clock.set(vietnam('2026-03-02', '08:05'));
  labels.push((await issue(kiosk)).label, (await issue(kiosk)).label);
  expect(new Set(labels).size).toBe(labels.length);
});

test('given opening hours, when it is 11:29, 11:30 or 13:30, then numbers are given, or it is said when they are given next', async () => {
  const office = await openOffice({ ...at('2026-03-02', '11:29'), sample: false });
  const answer = await office.connect().wire.adminSetUp.mutate({ pin: '739146' });
  if (!answer.ok) throw new Error(answer.reason);
  const admin = office.connect({ token: answer.token });
  const touch = { type: 'issue-ticket', serviceId: 'chung-thuc', priority: null } as const;
  const closedUntil = (nextOpening: number) => ({ ok: false, refusal: { code: 'closed', nextOpening } });
  expect(await admin.send(touch)).toMatchObject({ ok: true });
  office.clock.set(vietnam('2026-03-02', '11:30'));
  expect(await admin.send(touch)).toEqual(closedUntil(vietnam('2026-03-02', '13:30')));
  office.clock.set(vietnam('2026-03-02', '13:30'));
  expect(await admin.send(touch)).toMatchObject({ ok: true });
  // Friday after closing: Monday.
  office.clock.set(vietnam('2026-03-06', '17:00'));
  expect(await admin.send(touch)).toMatchObject({ ok: false });
});

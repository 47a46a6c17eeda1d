import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { hours, minutes } from '../../shared/domain/time.ts';
import { openOffice, type TestOffice } from '../support/open-office.ts';
import { call, issue, must, serve } from '../support/steps.ts';
import { createTestClock, vietnam } from '../support/test-clock.ts';

const at = (day: string, time: string) => ({ clock: createTestClock(vietnam(day, time)) });
const states = 'SELECT day, label, status FROM tickets ORDER BY id';
/** The hub looks at the calendar every second. */
const soon = { timeout: 12_000, interval: 50 };
const statuses = (office: TestOffice) =>
  office.rows<{ status: string }>('SELECT status FROM tickets ORDER BY id').map((row) => row.status);

/** Sets the clock, and waits until the hub has seen it: from then on it has decided what of that means a new day. */
async function setClock(office: TestOffice, at: number): Promise<void> {
  const logs = path.join(office.folder, 'logs');
  const seen = () =>
    fs
      .readdirSync(logs)
      .flatMap((name) => fs.readFileSync(path.join(logs, name), 'utf8').split('\n'))
      .filter((line) => line.includes('"clock-set"')).length;
  const before = seen();
  office.clock.set(at);
  await expect.poll(seen, soon).toBe(before + 1);
}

test('given people waiting at 23:59, when it is midnight in Vietnam, then they expire and numbering begins at 001', async () => {
  const office = await openOffice(at('2026-03-02', '23:59'));
  const kiosk = await office.station('kiosk');
  await issue(kiosk);
  await issue(kiosk);
  const counter = await office.counter('1');
  office.clock.advance(minutes(1));
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
  office.clock.advance(minutes(2));
  await expect
    .poll(() => office.rows('SELECT status FROM tickets ORDER BY id'), soon)
    .toEqual([{ status: 'called' }, { status: 'expired' }]);
  expect((await issue(kiosk)).label).not.toBe('A001');
  await must(counter.send({ type: 'start-serving', ticketId }));
  await must(counter.send({ type: 'finish-ticket', ticketId, dossiers: null }));
});

test('given an office at 06:59, when the date changes in UTC at 07:00 and it is 07:01, then nothing happens', async () => {
  const office = await openOffice(at('2026-03-02', '06:59'));
  const kiosk = await office.station('kiosk');
  await issue(kiosk);
  office.clock.advance(minutes(2));
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

test('given a clock that is set back over midnight, when numbers are taken and it is set right, then none is given twice and nobody expires', async () => {
  const office = await openOffice(at('2026-03-03', '08:00'));
  const kiosk = await office.station('kiosk');
  const labels = [(await issue(kiosk)).label, (await issue(kiosk)).label];
  await setClock(office, vietnam('2026-03-02', '23:00'));
  labels.push((await issue(kiosk)).label, (await issue(kiosk)).label);
  await setClock(office, vietnam('2026-03-03', '08:10'));
  labels.push((await issue(kiosk)).label, (await issue(kiosk)).label);
  expect(labels).toEqual(['A001', 'A002', 'A003', 'A004', 'A005', 'A006']);
  expect(new Set(statuses(office))).toEqual(new Set(['waiting']));
  const counter = await office.counter('1');
  const order = [];
  for (let n = 0; n < 6; n++) order.push((await serve(counter)).label);
  expect(order).toEqual(labels);
});

test('given a clock that stood on yesterday while numbers were given, when it is set right, then their holders are called, and at night they expire', async () => {
  const office = await openOffice(at('2026-03-01', '22:00'));
  const kiosk = await office.station('kiosk');
  for (let n = 0; n < 3; n++) await issue(kiosk);
  const counter = await office.counter('1');
  await call(counter);
  await setClock(office, vietnam('2026-03-02', '08:00'));
  expect(statuses(office)).toEqual(['called', 'waiting', 'waiting']);
  expect((await issue(kiosk)).label).toBe('A004');
  // Dates are trusted again after twelve hours; by then nobody is in the room.
  office.clock.advance(hours(16));
  await expect.poll(() => statuses(office), soon).toEqual(['expired', 'expired', 'expired', 'expired']);
  expect(office.rows('SELECT DISTINCT status FROM counters')).toEqual([{ status: 'closed' }]);
});

test('given a clock that jumps a day ahead, when numbers are given and it is set back, then nobody expires and none is given twice', async () => {
  const office = await openOffice(at('2026-03-02', '08:00'));
  const kiosk = await office.station('kiosk');
  const labels = [(await issue(kiosk)).label, (await issue(kiosk)).label];
  await setClock(office, vietnam('2026-03-03', '08:00'));
  labels.push((await issue(kiosk)).label);
  await setClock(office, vietnam('2026-03-02', '08:05'));
  labels.push((await issue(kiosk)).label);
  expect(labels).toEqual(['A001', 'A002', 'A003', 'A004']);
  expect(statuses(office)).toEqual(['waiting', 'waiting', 'waiting', 'waiting']);
});

test('given a number from a moment in which the clock stood a year ahead, when the next morning comes, then it has expired', async () => {
  const office = await openOffice(at('2026-03-02', '08:00'));
  const kiosk = await office.station('kiosk');
  await setClock(office, vietnam('2027-03-02', '08:00'));
  await issue(kiosk, 'ho-tich');
  await setClock(office, vietnam('2026-03-02', '08:05'));
  await issue(kiosk);
  await serve(await office.counter('1'));
  expect(statuses(office)).toEqual(['waiting', 'done']);
  office.clock.set(vietnam('2026-03-03', '07:00'));
  await office.hub.restart();
  expect(statuses(office)).toEqual(['expired', 'done']);
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

/** A real office with its hours, open Monday to Friday: a kiosk, and counter 1 where an officer is signed in. */
async function openNewOffice(day: string, time: string) {
  const office = await openOffice({ ...at(day, time), sample: false });
  const answer = await office.connect().wire.adminSetUp.mutate({ pin: '739146' });
  if (!answer.ok) throw new Error(answer.reason);
  const admin = office.connect({ token: answer.token });
  const pair = async (kind: 'kiosk' | 'counter', counterId: string | null) => {
    const made = await admin.wire.createPairingCode.mutate({ kind, counterId, name: kind });
    const paired = await office.connect().wire.pair.mutate({ kind, counterId, code: made?.code ?? '' });
    if (!paired.ok) throw new Error(paired.reason);
    return office.connect({ token: paired.token });
  };
  const [kiosk, counter] = [await pair('kiosk', null), await pair('counter', '1')];
  await must(admin.send({ type: 'add-officer', name: 'Trần Thị Mẫu', post: '', pin: '4826' }));
  const [officer] = office.rows<{ id: string }>('SELECT id FROM officers');
  await must(counter.send({ type: 'sign-in', officerId: officer?.id ?? '', pin: '4826' }));
  await must(counter.send({ type: 'open-counter' }));
  return {
    office,
    kiosk,
    counter,
    goTo: (then: string) => office.clock.advance(vietnam(day, then) - office.clock.now()),
  };
}

const touch = { type: 'issue-ticket', serviceId: 'chung-thuc', priority: null } as const;
const closedUntil = (nextOpening: number) => ({ ok: false, refusal: { code: 'closed', nextOpening } });

test('given opening hours, when it is 11:29, 11:30, 13:30 or Friday evening, then numbers are given, or it is said when they are given next', async () => {
  const { office, kiosk, goTo } = await openNewOffice('2026-03-06', '11:29');
  expect(await kiosk.send(touch)).toMatchObject({ ok: true });
  goTo('11:30');
  expect(await kiosk.send(touch)).toMatchObject(closedUntil(vietnam('2026-03-06', '13:30')));
  goTo('13:30');
  expect(await kiosk.send(touch)).toMatchObject({ ok: true });
  goTo('17:00');
  expect(await kiosk.send(touch)).toMatchObject(closedUntil(vietnam('2026-03-09', '07:30')));
  expect(statuses(office)).toEqual(['waiting', 'waiting']);
});

test('given numbers of the morning, when the break is over, then they are called first, in the same order', async () => {
  const { kiosk, counter, goTo } = await openNewOffice('2026-03-02', '10:30');
  for (let n = 0; n < 3; n++) await issue(kiosk);
  goTo('13:30');
  await issue(kiosk);
  const order = [];
  for (let n = 0; n < 4; n++) order.push((await serve(counter)).label);
  expect(order).toEqual(['A001', 'A002', 'A003', 'A004']);
});

test('given Ngày Văn hóa Việt Nam, a Tuesday, then no number is given before the next morning', async () => {
  const { kiosk } = await openNewOffice('2026-11-24', '09:00');
  expect(await kiosk.send(touch)).toMatchObject(closedUntil(vietnam('2026-11-25', '07:30')));
});

test('given the last minutes of the last session, then a citizen gets no number any more, and who has one is still called', async () => {
  const { office, kiosk, counter, goTo } = await openNewOffice('2026-03-02', '16:30');
  await issue(kiosk);
  goTo('16:59');
  expect(await kiosk.send(touch)).toMatchObject({
    refusal: { code: 'too-late-today', nextOpening: vietnam('2026-03-03', '07:30') },
  });
  goTo('17:10');
  expect((await serve(counter)).label).toBe('A001');
  expect(statuses(office)).toEqual(['done']);
});

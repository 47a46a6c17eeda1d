import { expect, test } from 'vitest';
import { revisionOf } from '../../shared/basics/revision.ts';
import type { CallReason } from '../../shared/domain/call-reason.ts';
import { defaultRules } from '../../shared/domain/office.ts';
import { hours, minutes } from '../../shared/domain/time.ts';
import { openOffice, type TestOffice } from '../support/open-office.ts';
import { call, issue, must, refusalOf, serve } from '../support/steps.ts';
import { createTestClock, vietnam } from '../support/test-clock.ts';

/** Faults that other queue systems have, each as a story; where they were read stands beside it. */

const at = (day: string, time: string) => ({ clock: createTestClock(vietnam(day, time)) });
/** What a screen or the day watch does by itself, on a PC that has other things to do. */
const soon = { timeout: 12_000, interval: 50 };
const labels = (office: TestOffice) =>
  office.rows<{ label: string }>('SELECT label FROM tickets ORDER BY id').map(({ label }) => label);
const lastWhy = (office: TestOffice): CallReason | null => {
  const [row] = office.rows<{ why: string }>('SELECT why FROM calls ORDER BY id DESC LIMIT 1');
  return row ? (JSON.parse(row.why) as CallReason) : null;
};

test('given a hub that was never restarted, when days pass, then each begins at 001 and the days before stay to be read', async () => {
  // FQM: the date was the one of the program's start, and "reset" deleted the tickets.
  const office = await openOffice(at('2026-03-02', '16:00'));
  const kiosk = await office.station('kiosk');
  await issue(kiosk);
  await issue(kiosk);
  for (const [index, day] of ['2026-03-03', '2026-03-04'].entries()) {
    office.clock.advance(hours(24));
    // The hub looks at the calendar every second, and until then nobody gets a number that is still in somebody's hand.
    await expect.poll(() => office.rows("SELECT 1 FROM tickets WHERE status = 'waiting'"), soon).toEqual([]);
    expect((await issue(kiosk)).label, day).toBe('A001');
    expect(office.rows('SELECT day FROM tickets WHERE id = ?', 3 + index)).toEqual([{ day }]);
  }
  // gestion-colas: a code that is unique for ever is dead on its second day.
  expect(labels(office)).toEqual(['A001', 'A002', 'A001', 'A001']);
});

test('given the morning of another month with the same day of the month, then it is another day', async () => {
  // node-socketio-turnos compared the day of the month alone, and at its start only.
  const office = await openOffice(at('2026-03-02', '09:00'));
  const kiosk = await office.station('kiosk');
  await issue(kiosk);
  office.clock.set(vietnam('2026-04-02', '09:00'));
  await office.hub.restart();
  const again = office.connect({ token: kiosk.token });
  expect((await issue(again)).label).toBe('A001');
  expect(office.rows('SELECT day FROM tickets ORDER BY id')).toEqual([{ day: '2026-03-02' }, { day: '2026-04-02' }]);
});

test('given tickets from 06:59 to 07:01, when the date changes in UTC, then they are of one day and numbered on', async () => {
  // SmartQueue: the business date was UTC's. TheQ: a date that was shifted by hand.
  const office = await openOffice(at('2026-03-02', '06:59'));
  const kiosk = await office.station('kiosk');
  for (let n = 0; n < 3; n++) {
    await issue(kiosk);
    office.clock.advance(minutes(1));
  }
  expect(office.rows('SELECT DISTINCT day FROM tickets')).toEqual([{ day: '2026-03-02' }]);
  expect(labels(office)).toEqual(['A001', 'A002', 'A003']);
});

test('given a cancelled number, then the next one is not the same again', async () => {
  // TheQ: the number was the count of today's rows.
  const office = await openOffice();
  const kiosk = await office.station('kiosk');
  const admin = await office.admin();
  for (let n = 0; n < 2; n++) {
    const { ticketId } = await issue(kiosk);
    await must(admin.send({ type: 'cancel-ticket', ticketId, reason: 'thử' }));
  }
  expect((await issue(kiosk)).label).toBe('A003');
});

test('given a person at counter 1, when counter 2 of the same service calls, then the one at counter 1 stays there', async () => {
  // QueueMaster put another counter's called ticket back to waiting.
  const office = await openOffice();
  const kiosk = await office.station('kiosk');
  await issue(kiosk);
  await issue(kiosk);
  const [one, two] = [await office.counter('1'), await office.counter('2')];
  await call(one);
  await call(two);
  expect(office.rows('SELECT label, status, counter_id FROM tickets ORDER BY id')).toEqual([
    { label: 'A001', status: 'called', counter_id: '1' },
    { label: 'A002', status: 'called', counter_id: '2' },
  ]);
});

test('given people who waited in order, then they are called in order, oldest first', async () => {
  // Novo SGA: a stored order that ran the other way round.
  const office = await openOffice();
  const kiosk = await office.station('kiosk');
  for (let n = 0; n < 4; n++) {
    await issue(kiosk);
    office.clock.advance(minutes(1));
  }
  const counter = await office.counter('1');
  const order = [];
  for (let n = 0; n < 4; n++) order.push((await serve(counter)).label);
  expect(order).toEqual(['A001', 'A002', 'A003', 'A004']);
});

test('given numbers in line, when the hub is started again, then everybody still waits and nobody gets their number', async () => {
  // QueueMaster held everything in memory; FQM printed a number before it was saved.
  const office = await openOffice();
  const kiosk = await office.station('kiosk');
  await issue(kiosk);
  const { ticketId } = await call(await office.counter('1'));
  await issue(kiosk);
  await office.hub.restart();
  const again = office.connect({ token: kiosk.token });
  expect((await issue(again)).label).toBe('A003');
  expect(office.rows('SELECT id, status FROM tickets ORDER BY id')).toEqual([
    { id: ticketId, status: 'called' },
    { id: 2, status: 'waiting' },
    { id: 3, status: 'waiting' },
  ]);
});

test('given an office without a printer, then everybody gets a number', async () => {
  // FQM: without a printer nobody got a ticket.
  const office = await openOffice();
  expect(await issue(await office.station('kiosk'))).toMatchObject({ label: 'A001', onPaper: false });
});

test('given a priority number, when it is called first, then the call says so, by which rule and who was passed', async () => {
  // "Priority order feels unfair, both ways."
  const office = await openOffice();
  const kiosk = await office.station('kiosk');
  await issue(kiosk);
  office.clock.advance(minutes(7));
  await issue(kiosk, 'chung-thuc', 'elder');
  await call(await office.counter('1'));
  expect(lastWhy(office)).toMatchObject({
    rule: 'priority',
    mixing: 'mixed',
    limit: 2,
    passedOver: 1,
    passed: [{ label: 'A001', class: 'normal', waitedMinutes: 7, because: 'class' }],
  });
});

test('given an office that lets all priority go first, when the administrator says so, then the next calls follow it', async () => {
  const office = await openOffice();
  const kiosk = await office.station('kiosk');
  await issue(kiosk);
  for (let n = 0; n < 3; n++) await issue(kiosk, 'chung-thuc', 'elder');
  const admin = await office.admin();
  await must(
    admin.send({ type: 'set-rules', rules: { ...defaultRules, mixing: 'strict' }, basedOn: revisionOf(defaultRules) }),
  );
  const counter = await office.counter('1');
  const order = [];
  for (let n = 0; n < 4; n++) order.push((await serve(counter)).label);
  expect(order).toEqual(['A002', 'A003', 'A004', 'A001']);
  expect(lastWhy(office)).toMatchObject({ rule: 'turn', mixing: 'strict' });
});

test('given one chosen number, when it is called without a reason, then it is refused; with one, the reason is kept apart', async () => {
  // "Call one chosen number": wished for by many, and to be answered for.
  const office = await openOffice();
  const kiosk = await office.station('kiosk');
  await issue(kiosk);
  const { ticketId } = await issue(kiosk);
  const counter = await office.counter('1');
  await expect(counter.send({ type: 'call-ticket', ticketId, reason: ' ' })).rejects.toThrow();
  await must(counter.send({ type: 'call-ticket', ticketId, reason: 'Người bệnh nặng' }));
  expect(lastWhy(office)).toMatchObject({ rule: 'chosen', passed: [{ label: 'A001', because: 'chosen' }] });
  expect(office.rows('SELECT text FROM words')).toEqual([{ text: 'Người bệnh nặng' }]);
  expect(JSON.stringify(office.rows('SELECT data FROM events'))).not.toContain('bệnh');
  const kioskCalls = await kiosk.send({ type: 'call-ticket', ticketId, reason: 'x' });
  expect(refusalOf(kioskCalls)).toBe('forbidden');
});

test('given a ticket that goes through three counters, then what is printed on it never changes', async () => {
  // "The letter changes on transfer."
  const office = await openOffice();
  const { ticketId, label } = await issue(await office.station('kiosk'), 'chung-thuc');
  const stops = [
    ['1', 'ho-tich'],
    ['3', 'dat-dai'],
    ['4', 'chung-thuc'],
  ] as const;
  for (const [counterId, serviceId] of stops) {
    const counter = await office.counter(counterId);
    expect(await call(counter)).toMatchObject({ ticketId, label });
    await must(counter.send({ type: 'transfer-ticket', ticketId, serviceId, reason: 'nhầm' }));
  }
  expect(office.rows('SELECT label, series, number FROM tickets')).toEqual([{ label, series: 'A', number: 1 }]);
});

test('given a missed number, when the guide puts it back, then it is called after the next two and is in the list until then', async () => {
  // "No-show recovery does not work, or vanishes from the list."
  const office = await openOffice();
  const kiosk = await office.station('kiosk');
  const { ticketId } = await issue(kiosk);
  for (let n = 0; n < 4; n++) await issue(kiosk);
  const counter = await office.counter('1');
  await call(counter);
  office.clock.advance(45_000);
  await must(counter.send({ type: 'mark-absent', ticketId }));
  const guide = await office.station('guide');
  const watch = guide.watch();
  await expect.poll(() => watch.views.length, soon).toBeGreaterThan(0);
  expect(watch.latest('guide').missed.map(({ label }) => label)).toEqual(['A001']);
  await must(guide.send({ type: 'restore-ticket', ticketId }));
  await expect.poll(() => watch.latest('guide').missed, soon).toEqual([]);
  const order = [];
  for (let n = 0; n < 5; n++) order.push((await serve(counter)).label);
  expect(order).toEqual(['A002', 'A003', 'A001', 'A004', 'A005']);
});

test('given an officer who is signed in at one counter, when they sign in at another, then the first one is free', async () => {
  // "One log-in per officer; no change in the midst of a visit."
  const office = await openOffice();
  await issue(await office.station('kiosk'));
  const one = await office.counter('1', 'o1');
  const { ticketId } = await call(one);
  const two = await office.station('counter', '2');
  const enter = { type: 'sign-in', officerId: 'o1', pin: '1234' } as const;
  expect(refusalOf(await two.send(enter))).toBe('officer-busy-elsewhere');
  await must(one.send({ type: 'start-serving', ticketId }));
  await must(one.send({ type: 'finish-ticket', ticketId, dossiers: null }));
  await must(two.send(enter));
  expect(office.rows("SELECT id FROM counters WHERE officer_id = 'o1'")).toEqual([{ id: '2' }]);
  expect(refusalOf(await one.send({ type: 'call-next' }))).toBe('forbidden');
});

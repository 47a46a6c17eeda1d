import { expect, test } from 'vitest';
import { openOffice } from '../support/open-office.ts';
import { call, issue, refusalOf, ticketOf } from '../support/steps.ts';
import { newCommandId } from '../support/wire-client.ts';

const touch = { type: 'issue-ticket', serviceId: 'chung-thuc', priority: null } as const;

test('given a kiosk, when one touch is sent twice at once, then there is one ticket and both get it', async () => {
  const office = await openOffice();
  const kiosk = await office.station('kiosk');
  const commandId = newCommandId();
  const answers = await Promise.all([kiosk.send(touch, { commandId }), kiosk.send(touch, { commandId })]);
  expect(ticketOf(answers[0]).label).toBe('A001');
  expect(answers[1]).toEqual(answers[0]);
  expect(office.rows('SELECT label FROM tickets')).toEqual([{ label: 'A001' }]);
});

test('given an answered touch, when it is sent again a day and a restart later, then the answer is the same', async () => {
  const office = await openOffice();
  const kiosk = await office.station('kiosk');
  const sending = { commandId: newCommandId(), madeAt: office.clock.now() };
  const first = await kiosk.send(touch, sending);
  office.clock.advance(86_400_000);
  await office.hub.restart();
  expect(await office.connect({ token: kiosk.token }).send(touch, sending)).toEqual(first);
  expect(office.rows('SELECT count(*) AS n FROM tickets')).toEqual([{ n: 1 }]);
});

test('given a refused command, when it is sent again after the reason is gone, then it is still refused', async () => {
  const office = await openOffice();
  const counter = await office.counter('1');
  const commandId = newCommandId();
  const first = await counter.send({ type: 'call-next' }, { commandId });
  await issue(await office.station('kiosk'));
  expect(refusalOf(first)).toBe('nobody-waiting');
  expect(await counter.send({ type: 'call-next' }, { commandId })).toEqual(first);
});

test('given a command of one station, when another uses its id, then it is refused and nothing happens', async () => {
  const office = await openOffice();
  const [one, other] = [await office.station('kiosk'), await office.station('kiosk')];
  const commandId = newCommandId();
  await one.send(touch, { commandId });
  expect(refusalOf(await other.send(touch, { commandId }))).toBe('command-id-reused');
  expect(office.rows('SELECT count(*) AS n FROM tickets')).toEqual([{ n: 1 }]);
});

test('given two people waiting, when an officer double-clicks, then one is called', async () => {
  const office = await openOffice();
  const kiosk = await office.station('kiosk');
  await issue(kiosk);
  await issue(kiosk);
  const counter = await office.counter('1');
  const [first, second] = await Promise.all([counter.send({ type: 'call-next' }), counter.send({ type: 'call-next' })]);
  expect(first).toMatchObject({ ok: true, done: { kind: 'called', label: 'A001' } });
  expect(second).toEqual({ ok: false, refusal: { code: 'ticket-at-counter', label: 'A001' } });
});

test('given two people waiting, when two counters press together, then each has another one', async () => {
  const office = await openOffice();
  const kiosk = await office.station('kiosk');
  await issue(kiosk);
  await issue(kiosk);
  const counters = [await office.counter('1'), await office.counter('2')];
  const called = await Promise.all(counters.map(call));
  expect(called.map((one) => one.label).sort()).toEqual(['A001', 'A002']);
});

test('given one person waiting, when two counters press together, then one of them is told that nobody waits', async () => {
  const office = await openOffice();
  await issue(await office.station('kiosk'));
  const counters = [await office.counter('1'), await office.counter('2')];
  const answers = await Promise.all(counters.map((counter) => counter.send({ type: 'call-next' })));
  expect(answers.map(refusalOf).sort()).toEqual(['nobody-waiting', null].sort());
});

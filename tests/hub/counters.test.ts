import { expect, test } from 'vitest';
import { openOffice } from '../support/open-office.ts';
import { call, issue, must, refusalOf } from '../support/steps.ts';

const places = 'SELECT id, status, officer_id FROM counters WHERE id IN (1, 2) ORDER BY id';

test('given an officer at counter 1, when they sign in at counter 2, then counter 1 is closed and empty', async () => {
  const office = await openOffice();
  await office.counter('1', 'o1');
  const two = await office.station('counter', '2');
  await must(two.send({ type: 'sign-in', officerId: 'o1', pin: '1234' }));
  expect(office.rows(places)).toEqual([
    { id: '1', status: 'closed', officer_id: null },
    { id: '2', status: 'closed', officer_id: 'o1' },
  ]);
});

test('given an officer who serves somebody, when they sign in elsewhere, then it is refused with where they are', async () => {
  const office = await openOffice();
  await issue(await office.station('kiosk'));
  await call(await office.counter('1', 'o1'));
  const two = await office.station('counter', '2');
  expect(await two.send({ type: 'sign-in', officerId: 'o1', pin: '1234' })).toEqual({
    ok: false,
    refusal: { code: 'officer-busy-elsewhere', counterNumber: 1, label: 'A001' },
  });
});

test('given a paused counter, when its officer calls, then it is refused until it is open again; the present visit goes on', async () => {
  const office = await openOffice();
  const kiosk = await office.station('kiosk');
  await issue(kiosk);
  await issue(kiosk);
  const counter = await office.counter('1');
  const { ticketId } = await call(counter);
  await must(counter.send({ type: 'pause-counter' }));
  await must(counter.send({ type: 'start-serving', ticketId }));
  await must(counter.send({ type: 'finish-ticket', ticketId, dossiers: null }));
  expect(refusalOf(await counter.send({ type: 'call-next' }))).toBe('counter-not-open');
  await must(counter.send({ type: 'open-counter' }));
  expect(await call(counter)).toMatchObject({ label: 'A002' });
});

test('given somebody at the counter, when the officer closes it or signs out, then it is refused', async () => {
  const office = await openOffice();
  await issue(await office.station('kiosk'));
  const counter = await office.counter('1');
  await call(counter);
  expect(refusalOf(await counter.send({ type: 'close-counter' }))).toBe('ticket-at-counter');
  expect(refusalOf(await counter.send({ type: 'sign-out' }))).toBe('ticket-at-counter');
});

test('given a counter that closes, when its officer signs out, then its screen may do nothing but sign in', async () => {
  const office = await openOffice();
  const counter = await office.counter('1');
  await must(counter.send({ type: 'close-counter' }));
  expect(refusalOf(await counter.send({ type: 'call-next' }))).toBe('counter-not-open');
  await must(counter.send({ type: 'sign-out' }));
  expect(refusalOf(await counter.send({ type: 'open-counter' }))).toBe('forbidden');
  await must(counter.send({ type: 'sign-in', officerId: 'o2', pin: '1234' }));
  expect(office.rows(places)[0]).toEqual({ id: '1', status: 'closed', officer_id: 'o2' });
});

import { expect, test } from 'vitest';
import { openOffice } from '../support/open-office.ts';
import { refusalOf, ticketOf } from '../support/steps.ts';
import { newCommandId } from '../support/wire-client.ts';

const touch = { type: 'issue-ticket', serviceId: 'chung-thuc', priority: null } as const;

test('given a touch that took 15 seconds to arrive, then it counts; a moment longer, and it is expired', async () => {
  const office = await openOffice();
  const kiosk = await office.station('kiosk');
  const now = office.clock.now();
  expect(ticketOf(await kiosk.send(touch, { madeAt: now - 15_000 })).label).toBe('A001');
  expect(refusalOf(await kiosk.send(touch, { madeAt: now - 15_001 }))).toBe('expired');
  expect(office.rows('SELECT count(*) AS n FROM tickets')).toEqual([{ n: 1 }]);
});

test('given a touch with an answer, when it is repeated ten minutes later, then it gets that answer, not "expired"', async () => {
  const office = await openOffice();
  const kiosk = await office.station('kiosk');
  const sending = { commandId: newCommandId(), madeAt: office.clock.now() };
  const first = await kiosk.send(touch, sending);
  office.clock.advance(600_000);
  expect(await kiosk.send(touch, sending)).toEqual(first);
});

test('given an expired touch, when the citizen touches again, then the new touch counts', async () => {
  const office = await openOffice();
  const kiosk = await office.station('kiosk');
  await kiosk.send(touch, { madeAt: office.clock.now() - 600_000 });
  expect(ticketOf(await kiosk.send(touch)).label).toBe('A001');
});

test('given a screen whose clock is a little ahead, when it is touched, then the touch counts', async () => {
  const office = await openOffice();
  const kiosk = await office.station('kiosk');
  expect(ticketOf(await kiosk.send(touch, { madeAt: office.clock.now() + 5_000 })).label).toBe('A001');
});

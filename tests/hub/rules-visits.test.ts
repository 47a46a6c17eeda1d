import { expect, test } from 'vitest';
import { openOffice } from '../support/open-office.ts';
import { call, issue, must, refusalOf, serve, ticketOf } from '../support/steps.ts';

test('given one person with two numbers, when both counters call, then nobody is called to two counters', async () => {
  const office = await openOffice();
  const kiosk = await office.station('kiosk');
  const first = await issue(kiosk, 'chung-thuc');
  const touch = { type: 'issue-ticket', serviceId: 'ho-tich', priority: null, visitOf: first.ticketId } as const;
  const second = ticketOf(await kiosk.send(touch));
  const [one, three] = [await office.counter('1'), await office.counter('3')];
  await call(one);
  expect(refusalOf(await three.send({ type: 'call-next' }))).toBe('nobody-waiting');
  const chosen = { type: 'call-ticket', ticketId: second.ticketId, reason: 'vội' } as const;
  expect(await three.send(chosen)).toEqual({
    ok: false,
    refusal: { code: 'visit-busy', label: 'H001', other: 'A001' },
  });
  await must(one.send({ type: 'start-serving', ticketId: first.ticketId }));
  await must(one.send({ type: 'finish-ticket', ticketId: first.ticketId, dossiers: null }));
  expect((await call(three)).label).toBe('H001');
});

test('given somebody with a number and an appointment, when they check in at the same visit, then nobody calls them to two counters', async () => {
  const office = await openOffice();
  const [kiosk, guide] = [await office.station('kiosk'), await office.station('guide')];
  const booking = { day: '2026-03-02', time: 510, serviceId: 'ho-tich' };
  const booked = await guide.send({ type: 'book-appointments', appointments: [booking] });
  const code = booked.ok && booked.done.kind === 'booked' ? (booked.done.codes[0] ?? '') : '';
  const { ticketId } = await issue(kiosk, 'chung-thuc');
  ticketOf(await kiosk.send({ type: 'check-in', code, visitOf: ticketId }));
  expect(office.rows('SELECT DISTINCT visit_id FROM tickets')).toEqual([{ visit_id: ticketId }]);
  await call(await office.counter('1'));
  expect(refusalOf(await (await office.counter('3')).send({ type: 'call-next' }))).toBe('nobody-waiting');
});

test('given somebody who needs another counter first, when that one is through, then they come back before everybody, with the same number', async () => {
  const office = await openOffice();
  const kiosk = await office.station('kiosk');
  const { ticketId, label } = await issue(kiosk, 'ho-tich');
  const [one, three] = [await office.counter('1'), await office.counter('3')];
  await call(three);
  await issue(kiosk, 'ho-tich', 'elder');
  const send = {
    type: 'transfer-ticket',
    ticketId,
    serviceId: 'chung-thuc',
    reason: 'Cần bản sao',
    comeBack: true,
  } as const;
  await must(three.send(send));
  expect(await serve(one)).toMatchObject({ label });
  // Counter 1 is through, and nobody rates yet: the visit goes on at counter 3.
  expect(office.rows('SELECT status, for_officer_id FROM tickets WHERE id = ?', ticketId)).toEqual([
    { status: 'waiting', for_officer_id: 'o3' },
  ]);
  expect(await serve(three)).toMatchObject({ ticketId, label });
  expect(office.rows('SELECT status FROM tickets WHERE id = ?', ticketId)).toEqual([{ status: 'done' }]);
});

test('given somebody who was sent to counter 2, when counter 2 closes before, then counter 1 calls them: nobody is lost', async () => {
  const office = await openOffice();
  const { ticketId } = await issue(await office.station('kiosk'));
  const [one, two] = [await office.counter('1'), await office.counter('2')];
  await call(one);
  await must(one.send({ type: 'transfer-ticket', ticketId, counterId: '2', reason: 'hồ sơ của chị Mẫu' }));
  expect(refusalOf(await one.send({ type: 'call-next' }))).toBe('nobody-waiting');
  await must(two.send({ type: 'close-counter' }));
  expect(await call(one)).toMatchObject({ ticketId });
});

test('given somebody whose papers are missing, when they show their ticket at the kiosk again, then they are the next call', async () => {
  const office = await openOffice();
  const kiosk = await office.station('kiosk');
  const { ticketId, token } = await issue(kiosk);
  const counter = await office.counter('1');
  await call(counter);
  await must(counter.send({ type: 'park-ticket', ticketId, reason: 'thiếu bản chính' }));
  await issue(kiosk);
  await issue(kiosk, 'chung-thuc', 'elder');
  expect(await kiosk.send({ type: 'come-back', token })).toEqual({
    ok: true,
    done: { kind: 'back-in-line', ticketId, label: 'A001', waitingBefore: 0 },
  });
  expect(await call(counter)).toMatchObject({ ticketId });
});

test('given somebody without a number, when an officer serves them, then the day list has them and no paper comes out', async () => {
  const office = await openOffice();
  await issue(await office.station('kiosk'));
  const counter = await office.counter('1');
  expect(ticketOf(await counter.send({ type: 'serve-walk-in', serviceId: 'chung-thuc' })).label).toBe('A002');
  expect(office.rows('SELECT label, status, channel FROM tickets ORDER BY id')).toEqual([
    { label: 'A001', status: 'waiting', channel: 'kiosk' },
    { label: 'A002', status: 'serving', channel: 'counter' },
  ]);
  expect(office.rows('SELECT count(*) AS n FROM calls')).toEqual([{ n: 0 }]);
  expect(office.rows('SELECT count(*) AS n FROM print_jobs')).toEqual([{ n: 0 }]);
});

test('given who touched the wrong card, when the guide changes the service, then number, issue time and turn stay', async () => {
  const office = await openOffice();
  const kiosk = await office.station('kiosk');
  const { ticketId, label } = await issue(kiosk, 'dat-dai');
  office.clock.advance(60_000);
  await issue(kiosk, 'ho-tich');
  const guide = await office.station('guide');
  await must(guide.send({ type: 'change-service', ticketId, serviceId: 'ho-tich' }));
  expect(await call(await office.counter('3'))).toEqual({ kind: 'called', ticketId, label });
});

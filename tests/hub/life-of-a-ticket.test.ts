import { expect, test } from 'vitest';
import { openOffice } from '../support/open-office.ts';
import { call, issue, must, refusalOf, serve } from '../support/steps.ts';

test('given a citizen, when they take a number, are called, recalled and served, then the ticket tells all of it', async () => {
  const office = await openOffice();
  const kiosk = await office.station('kiosk');
  const issuedAt = office.clock.now();
  const ticket = await issue(kiosk, 'chung-thuc', 'elder');
  expect(ticket).toMatchObject({ label: 'A001', waitingBefore: 0, priority: true, onPaper: false, issuedAt });

  const counter = await office.counter('1');
  office.clock.advance(60_000);
  const { ticketId } = await call(counter);
  office.clock.advance(30_000);
  await must(counter.send({ type: 'recall-ticket', ticketId }));
  office.clock.advance(30_000);
  await must(counter.send({ type: 'start-serving', ticketId }));
  office.clock.advance(300_000);
  await must(counter.send({ type: 'finish-ticket', ticketId, dossiers: 2 }));

  expect(office.rows('SELECT * FROM tickets')).toMatchObject([
    {
      day: '2026-03-02',
      label: 'A001',
      status: 'done',
      issued_at: issuedAt,
      first_called_at: issuedAt + 60_000,
      started_at: issuedAt + 120_000,
      finished_at: issuedAt + 420_000,
      counter_id: '1',
      officer_id: 'o1',
      dossiers: 2,
    },
  ]);
  expect(office.rows('SELECT recall FROM calls ORDER BY id')).toEqual([{ recall: 0 }, { recall: 1 }]);
});

test('given a finished ticket, when the officer takes it back within 5 seconds, then it is in service again', async () => {
  const office = await openOffice();
  await issue(await office.station('kiosk'));
  const counter = await office.counter('1');
  const { ticketId } = await serve(counter);
  office.clock.advance(5_000);
  await must(counter.send({ type: 'undo-finish', ticketId }));
  expect(office.rows('SELECT status, finished_at FROM tickets')).toEqual([{ status: 'serving', finished_at: null }]);
});

test('given a finished ticket, when the officer takes it back later, then it is refused', async () => {
  const office = await openOffice();
  await issue(await office.station('kiosk'));
  const counter = await office.counter('1');
  const { ticketId } = await serve(counter);
  office.clock.advance(5_001);
  const outcome = await counter.send({ type: 'undo-finish', ticketId });
  expect(outcome).toEqual({ ok: false, refusal: { code: 'undo-too-late', label: 'A001' } });
});

test('given somebody who never comes, when they were called three times, then the ticket ends; before that it waits behind the others', async () => {
  const office = await openOffice();
  const kiosk = await office.station('kiosk');
  await issue(kiosk);
  await issue(kiosk);
  const counter = await office.counter('1');
  const order: string[] = [];
  for (let n = 0; n < 5; n++) {
    const { ticketId, label } = await call(counter);
    order.push(label);
    office.clock.advance(45_000);
    await must(counter.send({ type: 'mark-absent', ticketId }));
  }
  expect(order).toEqual(['A001', 'A002', 'A001', 'A002', 'A001']);
  expect(office.rows('SELECT label, status, absences FROM tickets ORDER BY id')).toEqual([
    { label: 'A001', status: 'cancelled', absences: 3 },
    { label: 'A002', status: 'waiting', absences: 2 },
  ]);
});

test('given somebody at the wrong counter, when they are transferred, then number and place in the queue stay', async () => {
  const office = await openOffice();
  const kiosk = await office.station('kiosk');
  const sent = await issue(kiosk, 'chung-thuc');
  office.clock.advance(60_000);
  await issue(kiosk, 'ho-tich');
  const [one, three] = [await office.counter('1'), await office.counter('3')];
  const { ticketId } = await call(one);
  const reason = 'Cần đăng ký khai sinh trước';
  await must(one.send({ type: 'transfer-ticket', ticketId, serviceId: 'ho-tich', reason }));
  expect(await call(three)).toMatchObject({ ticketId: sent.ticketId, label: 'A001' });
  expect(office.rows('SELECT issued_at, service_id FROM tickets WHERE id = ?', sent.ticketId)).toEqual([
    { issued_at: sent.issuedAt, service_id: 'ho-tich' },
  ]);
  expect(office.rows('SELECT text FROM words')).toEqual([{ text: reason }]);
  expect(JSON.stringify(office.rows('SELECT data FROM events'))).not.toContain(reason);
});

test('given a ticket at a counter, when it is transferred without a reason or to its own service, then it stays', async () => {
  const office = await openOffice();
  await issue(await office.station('kiosk'));
  const counter = await office.counter('1');
  const { ticketId } = await call(counter);
  const transfer = { type: 'transfer-ticket', ticketId } as const;
  await expect(counter.send({ ...transfer, serviceId: 'ho-tich', reason: '  ' })).rejects.toThrow();
  expect(refusalOf(await counter.send({ ...transfer, serviceId: 'chung-thuc', reason: 'nhầm' }))).toBe('same-service');
  expect(refusalOf(await counter.send({ ...transfer, serviceId: 'no-such', reason: 'nhầm' }))).toBe('unknown-service');
  expect(office.rows('SELECT status FROM tickets')).toEqual([{ status: 'called' }]);
});

test('given a ticket, when it is cancelled with a reason, then it ends and can be neither called nor cancelled again', async () => {
  const office = await openOffice();
  const { ticketId } = await issue(await office.station('kiosk'));
  const counter = await office.counter('1');
  await must(counter.send({ type: 'cancel-ticket', ticketId, reason: 'Công dân về' }));
  expect(refusalOf(await counter.send({ type: 'call-next' }))).toBe('nobody-waiting');
  const again = await counter.send({ type: 'cancel-ticket', ticketId, reason: 'Công dân về' });
  expect(again).toEqual({ ok: false, refusal: { code: 'wrong-status', label: 'A001', status: 'cancelled' } });
});

test('given a ticket called to counter 1, when counter 2 works on it, then each command is refused', async () => {
  const office = await openOffice();
  await issue(await office.station('kiosk'));
  const [one, two] = [await office.counter('1'), await office.counter('2')];
  const { ticketId } = await call(one);
  const wishes = [
    { type: 'recall-ticket', ticketId },
    { type: 'start-serving', ticketId },
    { type: 'mark-absent', ticketId },
    { type: 'transfer-ticket', ticketId, serviceId: 'ho-tich', reason: 'x' },
    { type: 'cancel-ticket', ticketId, reason: 'x' },
  ] as const;
  for (const wish of wishes) expect(refusalOf(await two.send(wish)), wish.type).toBe('not-at-this-counter');
});

test('given an open morning, when the administrator closes the day, then who waits expires and nothing is issued any more', async () => {
  const office = await openOffice();
  const kiosk = await office.station('kiosk');
  await issue(kiosk);
  await issue(kiosk);
  const counter = await office.counter('1');
  const admin = await office.admin();
  const { ticketId } = await call(counter);
  await must(counter.send({ type: 'start-serving', ticketId }));
  expect(refusalOf(await admin.send({ type: 'close-day' }))).toBe('day-still-open');
  await must(counter.send({ type: 'finish-ticket', ticketId, dossiers: null }));
  await must(admin.send({ type: 'close-day' }));
  expect(office.rows('SELECT status FROM tickets ORDER BY id')).toEqual([{ status: 'done' }, { status: 'expired' }]);
  expect(office.rows("SELECT count(*) AS n FROM counters WHERE status <> 'closed'")).toEqual([{ n: 0 }]);
  expect(refusalOf(await kiosk.send({ type: 'issue-ticket', serviceId: 'chung-thuc', priority: null }))).toBe('closed');
});

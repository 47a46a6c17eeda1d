import { expect, test } from 'vitest';
import type { CounterId } from '../../shared/domain/ids.ts';
import { openOffice } from '../support/open-office.ts';
import { call, issue, must, refusalOf, serve } from '../support/steps.ts';

const sentOn = { reason: 'cần ý kiến', comeBack: true };

test('given a chain of counters that each want the person back, when the last is through, then they go back one by one, and every file counts', async () => {
  const office = await openOffice();
  const kiosk = await office.station('kiosk');
  const [one, two, three] = [await office.counter('1'), await office.counter('2'), await office.counter('3')];
  const { ticketId } = await issue(kiosk);
  const work = async (counter: typeof one): Promise<void> => {
    expect(await call(counter)).toMatchObject({ ticketId });
    await must(counter.send({ type: 'start-serving', ticketId }));
  };
  const finish = (counter: typeof one, dossiers: number | null) =>
    must(counter.send({ type: 'finish-ticket', ticketId, dossiers }));
  await work(two);
  await must(two.send({ type: 'transfer-ticket', ticketId, counterId: '3', ...sentOn }));
  await work(three);
  await must(three.send({ type: 'transfer-ticket', ticketId, counterId: '1', ...sentOn }));
  await work(one);
  await finish(one, 2);
  expect(refusalOf(await one.send({ type: 'call-next' }))).toBe('nobody-waiting');
  await work(three);
  await finish(three, null);
  await work(two);
  await finish(two, 1);
  expect(office.rows('SELECT status, dossiers FROM tickets')).toEqual([{ status: 'done', dossiers: 3 }]);
  expect(office.rows('SELECT counter_id, dossiers FROM servings WHERE dossiers IS NOT NULL ORDER BY id')).toEqual([
    { counter_id: '1', dossiers: 2 },
    { counter_id: '2', dossiers: 1 },
  ]);
  await must(two.send({ type: 'undo-finish', ticketId }));
  expect(office.rows('SELECT status, dossiers FROM tickets')).toEqual([{ status: 'serving', dossiers: 2 }]);
});

test('given an officer who changed seats, when the other counter is through, then the person goes to the officer, not to the chair', async () => {
  const office = await openOffice();
  const kiosk = await office.station('kiosk');
  const { ticketId } = await issue(kiosk);
  const [one, two] = [await office.counter('1'), await office.counter('2')];
  await call(one);
  await must(one.send({ type: 'transfer-ticket', ticketId, counterId: '2', ...sentOn }));
  const five = await office.counter('5', 'o1');
  await office.counter('1', 'o4');
  await serve(two);
  expect(await call(five)).toMatchObject({ ticketId });
});

test('given a number sent to a counter whose officer goes to a meeting, then another counter of its service calls it; a short break is waited for', async () => {
  const office = await openOffice();
  const kiosk = await office.station('kiosk');
  const { ticketId } = await issue(kiosk);
  const [one, two] = [await office.counter('1'), await office.counter('2')];
  await call(two);
  await must(two.send({ type: 'transfer-ticket', ticketId, counterId: '1', reason: 'hồ sơ cũ' }));
  await must(one.send({ type: 'pause-counter', because: 'break' }));
  expect(refusalOf(await two.send({ type: 'call-next' }))).toBe('nobody-waiting');
  await must(one.send({ type: 'pause-counter', because: 'meeting' }));
  expect(await call(two)).toMatchObject({ ticketId });
});

test('given a clock that is set back an hour after a call, then whoever does not come can be marked absent, and a Finish is not taken back for an hour', async () => {
  const office = await openOffice();
  const kiosk = await office.station('kiosk');
  const { ticketId } = await issue(kiosk);
  const one = await office.counter('1');
  await call(one);
  office.clock.set(office.clock.now() - 3_600_000);
  await must(one.send({ type: 'mark-absent', ticketId }));
  await call(one);
  await must(one.send({ type: 'start-serving', ticketId }));
  await must(one.send({ type: 'finish-ticket', ticketId, dossiers: null }));
  office.clock.set(office.clock.now() - 3_600_000);
  expect(refusalOf(await one.send({ type: 'undo-finish', ticketId }))).toBe('undo-too-late');
});

test('given a service that is off, or that no counter calls, then nobody is sent into its line: no number, no check-in, no transfer', async () => {
  const office = await openOffice();
  const [kiosk, guide, admin] = [await office.station('kiosk'), await office.station('guide'), await office.admin()];
  const { ticketId } = await issue(kiosk);
  const booked = await guide.send({
    type: 'book-appointments',
    appointments: [{ day: '2026-03-02', time: 510, serviceId: 'dat-dai' }],
  });
  const code = booked.ok && booked.done.kind === 'booked' ? (booked.done.codes[0] ?? '') : '';
  await must(guide.send({ type: 'switch-service-today', serviceId: 'dat-dai', off: true, reason: 'Cán bộ đi họp' }));
  expect(refusalOf(await kiosk.send({ type: 'check-in', code }))).toBe('service-off-today');
  await must(admin.send({ type: 'switch-service', serviceId: 'ho-tich', active: false }));
  expect(refusalOf(await guide.send({ type: 'change-service', ticketId, serviceId: 'ho-tich' }))).toBe('service-off');
  const seen = admin.watch();
  await expect.poll(() => seen.views.length).toBeGreaterThan(0);
  const basedOn = seen.latest('admin').revisions.counters['6' as CounterId] ?? '';
  await must(admin.send({ type: 'assign-counter', counterId: '6', services: [], backups: [], basedOn }));
  const none = { type: 'issue-ticket', serviceId: 'kinh-doanh', priority: null } as const;
  expect(refusalOf(await kiosk.send(none))).toBe('service-off');
});

test('given priority, then the people before are those who go first', async () => {
  const office = await openOffice();
  const kiosk = await office.station('kiosk');
  for (let n = 0; n < 3; n++) await issue(kiosk);
  expect((await issue(kiosk, 'chung-thuc', 'elder')).waitingBefore).toBe(0);
  expect((await issue(kiosk, 'chung-thuc', 'child')).waitingBefore).toBe(1);
  expect((await issue(kiosk)).waitingBefore).toBe(5);
});

test('given nobody at any counter, then "no wait" is promised to nobody; with an officer there it is', async () => {
  const office = await openOffice();
  const kiosk = await office.station('kiosk');
  expect(await issue(kiosk)).toMatchObject({ waitingBefore: 0, waitMinutes: null, waitRange: null });
  await serve(await office.counter('1'));
  expect(await issue(kiosk)).toMatchObject({ waitingBefore: 0, waitMinutes: 0 });
});

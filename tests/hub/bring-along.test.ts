import { expect, test } from 'vitest';
import { minutes, seconds } from '../../shared/domain/time.ts';
import { openOffice, type TestOffice } from '../support/open-office.ts';
import { call, issue, must, refusalOf } from '../support/steps.ts';
import { createTestClock, vietnam } from '../support/test-clock.ts';
import { verifyJournalOf } from '../support/verify-journal.ts';

const start = vietnam('2026-03-02', '09:00');
const morning = () => openOffice({ clock: createTestClock(start) });
const enter = { type: 'sign-in', officerId: 'o1', pin: '1234' } as const;
const held = 'SELECT label, status, counter_id, officer_id, issued_at, called_at, started_at FROM tickets ORDER BY id';
const counters = (office: TestOffice) =>
  office.rows("SELECT id, status, officer_id FROM counters WHERE id IN ('1', '2')");

test('given an officer whose PC died, when they sign in at another counter and bring who they serve, then the visit goes on there', async () => {
  const office = await morning();
  const { ticketId } = await issue(await office.station('kiosk'));
  const board = (await office.station('display')).watch();
  const one = await office.counter('1');
  await call(one);
  await must(one.send({ type: 'start-serving', ticketId }));
  const [before] = office.rows(held);
  const shown = () =>
    board.latest('display').calls.map(({ callId, label, place, current }) => [callId, label, place.number, current]);
  await expect.poll(shown).toEqual([[1, 'A001', 1, true]]);
  office.clock.advance(minutes(6));

  const two = await office.station('counter', '2');
  expect(refusalOf(await two.send(enter))).toBe('officer-busy-elsewhere');
  await must(two.send({ ...enter, bring: true }));
  expect(office.rows(held)).toEqual([{ ...before, counter_id: '2' }]);
  expect(counters(office)).toEqual([
    { id: '1', status: 'closed', officer_id: null },
    { id: '2', status: 'open', officer_id: 'o1' },
  ]);
  // The board says where they are; nobody is called for it.
  await expect.poll(shown).toEqual([[1, 'A001', 2, true]]);
  // The screen that came back to life has no officer any more.
  expect(refusalOf(await one.send({ type: 'finish-ticket', ticketId, dossiers: null }))).toBe('forbidden');
  await must(two.send({ type: 'finish-ticket', ticketId, dossiers: 2 }));
  expect(office.rows('SELECT counter_id, officer_id, started_at, ended_at, ending FROM servings')).toEqual([
    { counter_id: '2', officer_id: 'o1', started_at: start, ended_at: start + minutes(6), ending: 'done' },
  ]);
  await expect.poll(shown).toEqual([[1, 'A001', 2, false]]);
  expect(verifyJournalOf(office.folder)).toMatchObject({ code: 0 });
});

test('given somebody who was called, when their officer brings them along, then they are called again to the new counter and get all their time', async () => {
  const office = await morning();
  const { ticketId } = await issue(await office.station('kiosk'));
  const board = (await office.station('display')).watch();
  const one = await office.counter('1');
  await call(one);
  office.clock.advance(seconds(50));
  const two = await office.station('counter', '2');
  await must(two.send({ ...enter, bring: true }));
  await expect.poll(() => board.latest('display').calls).toHaveLength(2);
  const [newest] = board.latest('display').calls;
  expect(newest).toMatchObject({ label: 'A001', place: { number: 2 }, recall: true, current: true });
  expect(refusalOf(await two.send({ type: 'mark-absent', ticketId }))).toBe('absent-too-early');
  office.clock.advance(seconds(45));
  await must(two.send({ type: 'mark-absent', ticketId }));
  expect(verifyJournalOf(office.folder)).toMatchObject({ code: 0 });
});

test('given two busy counters, when one officer would move to the other, then each keeps its own ticket', async () => {
  const office = await morning();
  const kiosk = await office.station('kiosk');
  await issue(kiosk);
  await issue(kiosk);
  const [one, two] = [await office.counter('1'), await office.counter('2')];
  await call(one);
  await call(two);
  expect(refusalOf(await two.send({ ...enter, bring: true }))).toBe('ticket-at-counter');
  expect(office.rows('SELECT counter_id FROM tickets ORDER BY id')).toEqual([{ counter_id: '1' }, { counter_id: '2' }]);
});

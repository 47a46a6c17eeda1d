import { expect, test } from 'vitest';
import { openOffice, type TestOffice } from '../support/open-office.ts';
import { issue, must, refusalOf, serve } from '../support/steps.ts';

/** Counter 1 has just finished with its only citizen. */
async function afterOneVisit(): Promise<{ office: TestOffice; ticketId: number }> {
  const office = await openOffice();
  await issue(await office.station('kiosk'));
  const { ticketId } = await serve(await office.counter('1'));
  return { office, ticketId };
}

test("given a finished visit, when the counter's own panel rates it, then the rating stands once, with officer and counter", async () => {
  const { office, ticketId } = await afterOneVisit();
  const panel = await office.station('rating', '1');
  await must(panel.send({ type: 'rate-service', ticketId, level: 4 }));
  expect(refusalOf(await panel.send({ type: 'rate-service', ticketId, level: 1 }))).toBe('already-rated');
  expect(office.rows('SELECT ticket_id, level, counter_id, officer_id FROM ratings')).toEqual([
    { ticket_id: ticketId, level: 4, counter_id: '1', officer_id: 'o1' },
  ]);
});

test('given a finished visit, when the panel of another counter rates it, then it is refused', async () => {
  const { office, ticketId } = await afterOneVisit();
  const other = await office.station('rating', '2');
  expect(refusalOf(await other.send({ type: 'rate-service', ticketId, level: 4 }))).toBe('not-at-this-counter');
});

test("given a finished visit, when the officer's own screen or a kiosk rates it, then it is refused", async () => {
  const { office, ticketId } = await afterOneVisit();
  for (const screen of [await office.counter('1'), await office.station('kiosk'), await office.admin()])
    expect(refusalOf(await screen.send({ type: 'rate-service', ticketId, level: 4 }))).toBe('forbidden');
  expect(office.rows('SELECT count(*) AS n FROM ratings')).toEqual([{ n: 0 }]);
});

test('given a finished visit, when its window is over, then the panel is quiet and a late rating is refused', async () => {
  const { office, ticketId } = await afterOneVisit();
  const panel = await office.station('rating', '1');
  const watch = panel.watch();
  await expect.poll(() => watch.views.length).toBeGreaterThan(0);
  expect(watch.latest('rating').ask).toMatchObject({ ticketId, label: 'A001' });
  office.clock.advance(75_001);
  expect(refusalOf(await panel.send({ type: 'rate-service', ticketId, level: 4 }))).toBe('rating-closed');
  // Time alone changes this view: it goes out with the next tick.
  await expect.poll(() => watch.latest('rating').ask, { timeout: 10_000 }).toBeNull();
});

test('given a rated visit, when the officer takes the finish back, then it is refused', async () => {
  const { office, ticketId } = await afterOneVisit();
  const panel = await office.station('rating', '1');
  await must(panel.send({ type: 'rate-service', ticketId, level: 1 }));
  const counter = await office.counter('1');
  expect(refusalOf(await counter.send({ type: 'undo-finish', ticketId }))).toBe('already-rated');
});

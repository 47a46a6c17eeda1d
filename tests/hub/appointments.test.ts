import { expect, test } from 'vitest';
import type { Outcome } from '../../shared/contract/outcomes.ts';
import { openOffice } from '../support/open-office.ts';
import { call, issue, must, refusalOf, serve, ticketOf } from '../support/steps.ts';

const codesOf = (outcome: Outcome): readonly string[] => {
  if (outcome.ok && outcome.done.kind === 'booked') return outcome.done.codes;
  throw new Error(`Not booked: ${JSON.stringify(outcome)}`);
};
/** 8:12 on the ordinary morning; the appointment is at 8:30. */
const half = { day: '2026-03-02', time: 510, serviceId: 'chung-thuc' };

test('given an appointment at half past, when its holder checks in before, then they wait like others until it is time, and then go first', async () => {
  const office = await openOffice();
  const [guide, kiosk] = [await office.station('guide'), await office.station('kiosk')];
  const [code = ''] = codesOf(await guide.send({ type: 'book-appointments', appointments: [half] }));
  expect(code).toMatch(/^\d{6}$/);
  const watch = kiosk.watch();
  await expect.poll(() => watch.views.length > 0 && watch.latest('kiosk').appointments).toBe(true);

  for (let n = 0; n < 2; n++) await issue(kiosk);
  const kept = ticketOf(await kiosk.send({ type: 'check-in', code: code.toLowerCase() }));
  const counter = await office.counter('1');
  expect((await serve(counter)).label).toBe('A001');
  office.clock.advance(18 * 60_000);
  expect((await call(counter)).label).toBe(kept.label);
  expect(office.rows("SELECT json_extract(why, '$.rule') AS rule FROM calls ORDER BY id")).toEqual([
    { rule: 'turn' },
    { rule: 'appointment' },
  ]);
  expect(refusalOf(await kiosk.send({ type: 'check-in', code }))).toBe('appointment-kept');
});

test('given an appointment, when its holder comes later than the grace, then they get a number and wait like everybody', async () => {
  const office = await openOffice();
  const [guide, kiosk] = [await office.station('guide'), await office.station('kiosk')];
  const [code = ''] = codesOf(await guide.send({ type: 'book-appointments', appointments: [half] }));
  office.clock.advance(40 * 60_000);
  const watch = guide.watch();
  await expect.poll(() => watch.views.length > 0 && watch.latest('guide').appointments[0]?.status).toBe('missed');
  await issue(kiosk);
  ticketOf(await guide.send({ type: 'check-in', code }));
  const counter = await office.counter('1');
  expect((await call(counter)).label).toBe('A001');
});

test('given a file with a wrong line, when it is imported, then its line is named and nothing of it is entered', async () => {
  const office = await openOffice();
  const guide = await office.station('guide');
  const send = (...appointments: (typeof half & { code?: string })[]) =>
    guide.send({ type: 'book-appointments', appointments });
  const own = { ...half, code: 'IH01' };
  expect(await send(half, { ...half, serviceId: 'no-such' })).toEqual({
    ok: false,
    refusal: { code: 'bad-booking', line: 2, why: 'service' },
  });
  expect(await send({ ...half, day: '2026-03-01' })).toMatchObject({ refusal: { line: 1, why: 'past' } });
  expect(await send(half, own, own)).toMatchObject({ refusal: { line: 3, why: 'code' } });
  expect(office.rows('SELECT * FROM appointments')).toEqual([]);

  expect(codesOf(await send(own, half, half))[0]).toBe('IH01');
  expect(await send(own)).toMatchObject({ refusal: { line: 1, why: 'code' } });
  expect(office.rows('SELECT count(DISTINCT code) AS n FROM appointments')).toEqual([{ n: 3 }]);
});

test('given an appointment of tomorrow or one that was cancelled, when somebody checks in, then they are told', async () => {
  const office = await openOffice();
  const [guide, kiosk] = [await office.station('guide'), await office.station('kiosk')];
  const [tomorrow = '', gone = ''] = codesOf(
    await guide.send({ type: 'book-appointments', appointments: [{ ...half, day: '2026-03-03' }, half] }),
  );
  await must(guide.send({ type: 'cancel-appointment', code: gone }));
  expect(await kiosk.send({ type: 'check-in', code: tomorrow })).toEqual({
    ok: false,
    refusal: { code: 'appointment-of-another-day', day: '2026-03-03' },
  });
  expect(refusalOf(await kiosk.send({ type: 'check-in', code: gone }))).toBe('unknown-appointment');
  expect(refusalOf(await kiosk.send({ type: 'check-in', code: '999999' }))).toBe('unknown-appointment');
});

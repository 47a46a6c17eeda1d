import { expect, test } from 'vitest';
import { openOffice } from '../support/open-office.ts';
import { refusalOf } from '../support/steps.ts';

test('given a wrong PIN, when it is tried again and again, then the waits grow and the right one has to wait too', async () => {
  const office = await openOffice();
  const counter = await office.station('counter', '1');
  const signIn = (pin: string) => counter.send({ type: 'sign-in', officerId: 'o1', pin });
  const waits: unknown[] = [];
  for (let n = 0; n < 4; n++) {
    const outcome = await signIn('9999');
    if (outcome.ok || outcome.refusal.code !== 'wrong-pin') throw new Error('The wrong PIN should be wrong');
    waits.push(outcome.refusal.waitSeconds);
    office.clock.advance(outcome.refusal.waitSeconds * 1000);
  }
  expect(waits).toEqual([0, 0, 2, 4]);
  await signIn('9999');
  expect(await signIn('1234')).toEqual({ ok: false, refusal: { code: 'too-many-tries', waitSeconds: 8 } });
  office.clock.advance(8_000);
  expect(refusalOf(await signIn('1234'))).toBeNull();
});

test('given one officer who is locked out, when another signs in, then they are not kept waiting', async () => {
  const office = await openOffice();
  const counter = await office.station('counter', '1');
  for (let n = 0; n < 3; n++) await counter.send({ type: 'sign-in', officerId: 'o1', pin: '9999' });
  expect(refusalOf(await counter.send({ type: 'sign-in', officerId: 'o2', pin: '1234' }))).toBeNull();
});

test('given many wrong PINs at the same moment, then no more than three are looked at', async () => {
  const office = await openOffice();
  const counter = await office.station('counter', '1');
  const pins = ['0001', '0002', '0003', '0004', '0005', '0006', '0007', '1234'];
  const outcomes = await Promise.all(pins.map((pin) => counter.send({ type: 'sign-in', officerId: 'o1', pin })));
  const codes = outcomes.map(refusalOf);
  expect(codes.filter((code) => code === 'wrong-pin')).toHaveLength(3);
  expect(codes.filter((code) => code === 'too-many-tries')).toHaveLength(5);
});

test("given the administrator's PIN, when it is guessed, then the guesser waits; the session of the right one ends with the day", async () => {
  const office = await openOffice();
  const stranger = office.connect();
  for (let n = 0; n < 3; n++)
    expect(await stranger.wire.adminSignIn.mutate({ pin: '9999' })).toMatchObject({ ok: false });
  expect(await stranger.wire.adminSignIn.mutate({ pin: '2468' })).toEqual({
    ok: false,
    reason: 'too-many-tries',
    waitSeconds: 2,
  });
  office.clock.advance(2_000);
  const admin = await office.admin();
  const wish = { type: 'switch-service', serviceId: 'khac', active: false } as const;
  expect(refusalOf(await admin.send(wish))).toBeNull();
  office.clock.advance(13 * 3_600_000);
  expect(refusalOf(await admin.send(wish))).toBe('forbidden');
});

test('given a PIN that was set once, when somebody sets the first PIN again, then it is refused', async () => {
  const office = await openOffice({ sample: false });
  const stranger = office.connect();
  const answers = await Promise.all(['739146', '852963'].map((pin) => stranger.wire.adminSetUp.mutate({ pin })));
  expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
  expect(await stranger.wire.adminSetUp.mutate({ pin: '111111' })).toMatchObject({ ok: false, reason: 'already-set' });
});

test('given an officer whose PIN was changed, when they sign in with the old one, then it is wrong', async () => {
  const office = await openOffice();
  const admin = await office.admin();
  await admin.send({ type: 'set-officer-pin', officerId: 'o1', pin: '739146' });
  const counter = await office.station('counter', '1');
  const signIn = (pin: string) => counter.send({ type: 'sign-in', officerId: 'o1', pin });
  expect(refusalOf(await signIn('1234'))).toBe('wrong-pin');
  expect(refusalOf(await signIn('739146'))).toBeNull();
});

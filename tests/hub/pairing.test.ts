import { expect, test } from 'vitest';
import { openOffice, type TestOffice } from '../support/open-office.ts';
import { call, issue } from '../support/steps.ts';
import type { Station } from '../support/wire-client.ts';

const ADMIN_PIN = '739146';

/** A real office, just installed: its administrator has chosen a PIN. */
async function openNewOffice(): Promise<{ office: TestOffice; admin: Station }> {
  const office = await openOffice({ sample: false });
  const answer = await office.connect().wire.adminSetUp.mutate({ pin: ADMIN_PIN });
  if (!answer.ok) throw new Error(answer.reason);
  return { office, admin: office.connect({ token: answer.token }) };
}

const codeFor = async (admin: Station, kind: 'kiosk' | 'counter', counterId: string | null): Promise<string> => {
  const made = await admin.wire.createPairingCode.mutate({ kind, counterId, name: `${kind} mới` });
  if (!made) throw new Error('No code');
  return made.code;
};

test('given a new office, when a screen asks to pair without a code, then it needs one', async () => {
  const { office } = await openNewOffice();
  const answer = await office.connect().wire.pair.mutate({ kind: 'kiosk', counterId: null, code: null });
  expect(answer).toMatchObject({ ok: false, reason: 'needs-code' });
  expect((await office.connect().wire.welcome.query()).selfPairing).toBe(false);
});

test('given a code of the administrator, when a screen types it, then it is a station; the next one is refused', async () => {
  const { office, admin } = await openNewOffice();
  const code = await codeFor(admin, 'kiosk', null);
  const request = { kind: 'kiosk', counterId: null, code } as const;
  const first = await office.connect().wire.pair.mutate(request);
  if (!first.ok) throw new Error(first.reason);
  expect((await issue(office.connect({ token: first.token }))).label).toBe('A001');
  expect(await office.connect().wire.pair.mutate(request)).toMatchObject({ ok: false, reason: 'wrong-code' });
  expect(office.rows('SELECT kind, name FROM stations')).toEqual([{ kind: 'kiosk', name: 'kiosk mới' }]);
});

test('given a code for a kiosk, when a screen says that it is a counter, then it is refused', async () => {
  const { office, admin } = await openNewOffice();
  const code = await codeFor(admin, 'kiosk', null);
  const answer = await office.connect().wire.pair.mutate({ kind: 'counter', counterId: '1', code });
  expect(answer).toMatchObject({ ok: false, reason: 'wrong-code' });
});

test('given a code for counter 1, when the screen asks for counter 2, then it becomes counter 1', async () => {
  const { office, admin } = await openNewOffice();
  const code = await codeFor(admin, 'counter', '1');
  const answer = await office.connect().wire.pair.mutate({ kind: 'counter', counterId: '2', code });
  expect(answer).toMatchObject({ ok: true, counterId: '1' });
});

test('given a code, when eleven minutes pass, then it is worth nothing', async () => {
  const { office, admin } = await openNewOffice();
  const code = await codeFor(admin, 'kiosk', null);
  office.clock.advance(11 * 60_000);
  const answer = await office.connect().wire.pair.mutate({ kind: 'kiosk', counterId: null, code });
  expect(answer).toMatchObject({ ok: false, reason: 'wrong-code' });
});

test('given somebody who guesses codes, when three were wrong, then each further guess must wait longer', async () => {
  const { office, admin } = await openNewOffice();
  const code = await codeFor(admin, 'kiosk', null);
  const guess = () => office.connect().wire.pair.mutate({ kind: 'kiosk', counterId: null, code: '00000000' });
  const waits: number[] = [];
  for (let n = 0; n < 5; n++) {
    const answer = await guess();
    if (answer.ok) throw new Error('A guess was right');
    waits.push(answer.waitSeconds);
    expect(answer.reason).toBe('wrong-code');
    office.clock.advance(answer.waitSeconds * 1000);
  }
  expect(waits).toEqual([0, 0, 2, 4, 8]);
  await guess();
  const right = await office.connect().wire.pair.mutate({ kind: 'kiosk', counterId: null, code });
  expect(right).toMatchObject({ ok: false, reason: 'too-many-tries', waitSeconds: 16 });
});

test('given a sample office, when a screen of this PC asks, then it pairs by itself; a counter must say which', async () => {
  const office = await openOffice();
  const stranger = office.connect();
  expect((await stranger.wire.welcome.query()).selfPairing).toBe(true);
  const pair = (kind: 'counter' | 'rating', counterId: string | null) =>
    stranger.wire.pair.mutate({ kind, counterId, code: null });
  expect(await pair('counter', '1')).toMatchObject({ ok: true, counterId: '1' });
  expect(await pair('counter', null)).toMatchObject({ ok: false, reason: 'needs-counter' });
  expect(await pair('rating', 'no-such')).toMatchObject({ ok: false, reason: 'needs-counter' });
});

test('given a screen that is not paired, when it watches, then it is told so at once', async () => {
  const office = await openOffice();
  for (const token of [null, 'no-such-token']) {
    const watch = office.connect({ token }).watch();
    await expect.poll(() => watch.unpaired()).toBe(true);
    expect(watch.views).toEqual([]);
  }
});

test('given a new office with its officers, when a morning begins, then a paired counter calls', async () => {
  const { office, admin } = await openNewOffice();
  await admin.send({ type: 'add-officer', name: 'Nguyễn Thị Mẫu', post: 'Công chức', pin: '517263' });
  const pairWith = async (kind: 'kiosk' | 'counter', counterId: string | null): Promise<Station> => {
    const code = await codeFor(admin, kind, counterId);
    const answer = await office.connect().wire.pair.mutate({ kind, counterId, code });
    if (!answer.ok) throw new Error(answer.reason);
    return office.connect({ token: answer.token });
  };
  const [kiosk, counter] = [await pairWith('kiosk', null), await pairWith('counter', '1')];
  const [officer] = office.rows<{ id: string }>('SELECT id FROM officers');
  await counter.send({ type: 'sign-in', officerId: officer?.id ?? '', pin: '517263' });
  await counter.send({ type: 'open-counter' });
  await issue(kiosk);
  expect((await call(counter)).label).toBe('A001');
});

import { expect, test } from 'vitest';
import { MAX_MESSAGE_BYTES } from '../../shared/contract/limits.ts';
import { openOffice, type TestOffice } from '../support/open-office.ts';
import { openRawSocket } from '../support/raw-socket.ts';
import { issue } from '../support/steps.ts';
import { newCommandId } from '../support/wire-client.ts';

const touch = { type: 'issue-ticket', serviceId: 'chung-thuc', priority: null };

/** Envelopes that no screen would send. */
const badEnvelopes = (now: number): [string, unknown][] => {
  const good = { commandId: newCommandId(), madeAt: now, command: touch };
  return [
    ['nothing', null],
    ['a number', 7],
    ['an array', [good]],
    ['an unknown command', { ...good, command: { type: 'drop-table' } }],
    ['a command of the prototype', { ...good, command: { type: '__proto__' } }],
    ['a command of Object', { ...good, command: { type: 'constructor' } }],
    ['no command id', { madeAt: now, command: touch }],
    ['a command id of another shape', { ...good, commandId: 'ABC' }],
    ['a time that is text', { ...good, madeAt: String(now) }],
    ['a time in fractions', { ...good, madeAt: now + 0.5 }],
    ['a negative time', { ...good, madeAt: -1 }],
    ['an extra key', { ...good, admin: true }],
    ['an extra key in the command', { ...good, command: { ...touch, number: 1 } }],
    ['an actor of its own', { ...good, command: { ...touch, actor: { role: 'admin' } } }],
    ['a service that is a number', { ...good, command: { ...touch, serviceId: 5 } }],
    ['a service name without end', { ...good, command: { ...touch, serviceId: 'x'.repeat(5000) } }],
    ['a priority that is not in the list', { ...good, command: { ...touch, priority: 'vip' } }],
    ['a ticket that is text', { ...good, command: { type: 'recall-ticket', ticketId: '1' } }],
    ['a ticket of too many digits', { ...good, command: { type: 'recall-ticket', ticketId: 2 ** 60 } }],
    ['a level that is not a face', { ...good, command: { type: 'rate-service', ticketId: 1, level: 5 } }],
    ['a PIN of letters', { ...good, command: { type: 'sign-in', officerId: 'o1', pin: 'abcd' } }],
  ];
};

/** The office works: a kiosk that was there before still issues. */
async function expectAlive(office: TestOffice, kiosk: Awaited<ReturnType<TestOffice['station']>>): Promise<void> {
  const [before] = office.rows<{ n: number }>('SELECT count(*) AS n FROM tickets');
  expect((await issue(kiosk)).label).toBe(`A${String((before?.n ?? 0) + 1).padStart(3, '0')}`);
  expect((await fetch(`${office.url}/health`)).status).toBe(200);
}

test('given a working office, when a paired screen sends what no screen would over the socket, then each is refused and the office works on', async () => {
  const office = await openOffice();
  const [kiosk, broken] = [await office.station('kiosk'), await office.station('kiosk')];
  for (const [name, envelope] of badEnvelopes(office.clock.now()))
    await expect(broken.wire.command.mutate(envelope as never), name).rejects.toMatchObject({
      data: { code: 'BAD_REQUEST' },
    });
  expect(office.rows('SELECT count(*) AS n FROM tickets')).toEqual([{ n: 0 }]);
  await expectAlive(office, kiosk);
});

test('given a working office, when a script posts the same over HTTP, then each is answered with 400', async () => {
  const office = await openOffice();
  const kiosk = await office.station('kiosk');
  const post = (body: string, type = 'application/json'): Promise<Response> =>
    fetch(`${office.url}/trpc/command`, {
      method: 'POST',
      headers: { 'content-type': type, authorization: `Bearer ${kiosk.token}` },
      body,
    });
  for (const [name, envelope] of badEnvelopes(office.clock.now()))
    expect((await post(JSON.stringify(envelope))).status, name).toBe(400);
  for (const body of ['', '{', '"', '[]', '\u0000', '{"commandId":']) expect((await post(body)).status, body).toBe(400);
  expect((await post('<a/>', 'text/xml')).ok).toBe(false);
  expect((await post(JSON.stringify({ pad: 'x'.repeat(MAX_MESSAGE_BYTES) }))).status).toBe(413);
  await expectAlive(office, kiosk);
});

test('given a working office, when an answer to a bad message comes, then it shows no stack and no path', async () => {
  const office = await openOffice();
  const kiosk = await office.station('kiosk');
  const answer = await fetch(`${office.url}/trpc/command`, { method: 'POST', body: '{' });
  expect(await answer.text()).not.toMatch(/node_modules|\.ts|stack/);
  await expectAlive(office, kiosk);
});

test('given a working office, when a socket sends noise, then it may be dropped but nobody else notices', async () => {
  const office = await openOffice();
  const kiosk = await office.station('kiosk');
  const call = (id: unknown, method: string, path: string, input?: unknown): string =>
    JSON.stringify({ id, method, params: { path, input } });
  const noise: (string | Buffer)[] = [
    '',
    '{',
    'null',
    '7',
    '[]',
    '{}',
    '[null,null]',
    '{"id":1}',
    Buffer.from([0, 255, 1, 2]),
    call(1, 'mutation', 'no.such.procedure'),
    call(1, 'mutation', '__proto__'),
    call(1, 'subscription', 'command'),
    call(1, 'query', 'view'),
    call(null, 'mutation', 'command', {}),
    call({ deep: true }, 'mutation', 'command', {}),
    call('x', 'explode', 'command', {}),
    call(1, 'subscription.stop', 'view'),
    'x'.repeat(MAX_MESSAGE_BYTES + 1),
    Buffer.alloc(MAX_MESSAGE_BYTES * 4),
  ];
  for (const message of noise) {
    const socket = await openRawSocket(office.url);
    await socket.say(message);
    await socket.close();
  }
  await expectAlive(office, kiosk);
});

test('given a working office, when somebody sends a message larger than allowed, then the connection ends with 1009', async () => {
  const office = await openOffice();
  const kiosk = await office.station('kiosk');
  const socket = await openRawSocket(office.url);
  await socket.say('x'.repeat(MAX_MESSAGE_BYTES + 1));
  expect(await socket.closedWith()).toBe(1009);
  await expectAlive(office, kiosk);
});

test('given a page from before an update, when it touches or watches, then it is told to load itself again', async () => {
  const office = await openOffice();
  const kiosk = await office.station('kiosk');
  const old = office.connect({ token: kiosk.token, protocol: 0 });
  expect(await old.send({ type: 'issue-ticket', serviceId: 'chung-thuc', priority: null })).toEqual({
    ok: false,
    refusal: { code: 'wrong-version' },
  });
  const watch = old.watch();
  await expect.poll(() => watch.outdated()).toBe(true);
  await expectAlive(office, kiosk);
});

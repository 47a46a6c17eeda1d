import { createServer as createHttpServer } from 'node:http';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Heard } from '../../main/hub/printing/overhear.ts';
import { probePrinter } from '../../main/hub/printing/probe.ts';
import { isNoisy, strangerIn } from '../../main/hub/printing/stranger.ts';
import { openTcp } from '../../main/hub/printing/transports/tcp.ts';
import type { ProbeReport } from '../../shared/contract/printer-wizard.ts';
import { clever } from './faults/fake-device.ts';
import { fakePrinter } from './faults/fake-printer.ts';

/** What a probe makes of a server, and everything that the server was sent. */
async function probed(server: Server): Promise<{ report: ProbeReport; sent: string }> {
  let sent = Buffer.alloc(0);
  server.on('connection', (socket: Socket) => {
    socket.on('error', () => {});
    socket.on('data', (bytes) => {
      sent = Buffer.concat([sent, bytes]);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const report = await probePrinter(openTcp({ host: '127.0.0.1', port: (server.address() as AddressInfo).port }));
  return { report, sent: sent.toString('latin1') };
}

const firstQuestion = '\x10\x04\x01';
const greeting = (words: string): Server => createServer((socket) => socket.write(words));
/** Bytes without any order, but the same in each run (Numerical Recipes, linear congruential generator). */
function randomBytes(seed = 1): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state >>> 24;
  };
}
function flooding(length: number, each: number): Server {
  const byte = randomBytes();
  return createServer((socket) => {
    const timer = setInterval(() => socket.write(Buffer.from(Array.from({ length }, byte))), each);
    socket.on('close', () => clearInterval(timer));
  });
}

describe.concurrent('no printer, and asked no more once it shows', () => {
  test('a web server', async () => {
    const { report, sent } = await probed(createHttpServer((_, answer) => answer.end()));
    expect(report).toMatchObject({
      reached: false,
      stranger: 'other-service',
      reason: expect.stringContaining('HTTP/1.1 400 Bad Request'),
    });
    expect(sent).toBe(firstQuestion);
  });

  test.each([
    ['SSH', 'SSH-2.0-OpenSSH_9.2p1 Debian-2+deb12u3\r\n'],
    ['FTP or SMTP', '220 mail.phuong.vn ESMTP Postfix\r\n'],
    ['IMAP', '* OK Dovecot ready.\r\n'],
    ['POP3', '+OK\r\n'],
    ['VNC', 'RFB 003.008\n'],
    ['in words', 'Xin chào! Please log in: '],
  ])('what greets as %s', async (name, words) => {
    const { report, sent } = await probed(greeting(words));
    expect(report).toMatchObject({ reached: false, stranger: 'other-service', reason: expect.stringContaining(name) });
    expect(sent).toBe(firstQuestion);
  });

  test.each([
    ['telnet', [0xff, 0xfd, 0x18, 0xff, 0xfd, 0x20]],
    ['TLS', [0x15, 0x03, 0x01, 0x00, 0x02, 0x02, 0x46]],
  ])('%s, which begins without a letter', async (name, bytes) => {
    const { report } = await probed(
      createServer((socket) => socket.once('data', () => socket.end(Buffer.from(bytes)))),
    );
    expect(report).toMatchObject({ reached: false, stranger: 'other-service', reason: expect.stringContaining(name) });
  });

  test('a service that answers a whole line only', async () => {
    const server = createServer({ allowHalfOpen: true }, (socket) => {
      socket.on('data', (bytes) => bytes.includes(0x0a) && socket.end('HTTP/1.0 400 Bad request\r\n\r\n'));
    });
    expect((await probed(server)).report).toMatchObject({ reached: false, stranger: 'other-service' });
  });

  test('a line that sends all back', async () => {
    const { report, sent } = await probed(createServer((socket) => void socket.pipe(socket)));
    expect(report).toMatchObject({ reached: false, stranger: 'echo' });
    expect(sent).toBe(firstQuestion);
  });

  test.each([
    [30, 20],
    [2000, 5],
    [4, 5],
  ])('random bytes, %i each %i ms', async (length, each) => {
    const { report } = await probed(flooding(length, each));
    expect(report).toMatchObject({ reached: false, stranger: 'noise' });
  });
});

describe.concurrent('nothing that answers like a printer', () => {
  const held = { reached: true, hungUp: true, state: 'cannot-say', profile: { answers: { realTime: 'maybe' } } };

  test('what hangs up at once is called that', async () => {
    expect((await probed(createServer((socket) => socket.end()))).report).toMatchObject(held);
  });

  test('so is what resets at the first byte', async () => {
    const server = createServer((socket) => socket.once('data', () => socket.resetAndDestroy()));
    expect((await probed(server)).report).toMatchObject(held);
  });

  test('what stays mute has no state and did not hang up', async () => {
    const { report } = await probed(createServer((socket) => socket.resume()));
    expect(report).toMatchObject({ ...held, hungUp: false });
  });

  test('a greeting in bytes of which one looks like an answer is no state', async () => {
    const mysql = Buffer.concat([Buffer.of(0x4a, 0, 0, 0, 0x0a), Buffer.from('8.0.36\0'), Buffer.of(0x12)]);
    const { report } = await probed(createServer((socket) => socket.once('data', () => socket.write(mysql))));
    expect(report).toMatchObject({ ...held, hungUp: false });
    expect(report.reached && report.evidence.some(({ answered }) => answered)).toBe(true);
  });
});

describe.concurrent('a printer all the same', () => {
  test('behind a disturbance of the line when it is opened', async () => {
    const byte = randomBytes();
    const fake = await fakePrinter({ ...clever, noise: Array.from({ length: 200 }, byte) });
    onTestFinished(() => fake.close());
    const report = await probePrinter(openTcp({ host: '127.0.0.1', port: fake.port }));
    expect(report).toMatchObject({ reached: true, profile: { answers: { processId: true } } });
  });

  test('on a line full of noise, of which nothing but its process id is believed', async () => {
    const byte = randomBytes();
    const server = createServer((socket) => {
      socket.on('data', (bytes) => {
        socket.write(Buffer.from(Array.from({ length: 30 }, byte)));
        if (bytes.includes('XM01')) socket.write('7"XM01\0');
      });
    });
    const { report } = await probed(server);
    const answers = { realTime: 'maybe', automatic: false, processId: true };
    expect(report).toMatchObject({ reached: true, state: 'cannot-say', model: null, profile: { answers } });
  });
});

const heard = (question: string, text: string): Heard => ({
  question,
  asked: Buffer.from(firstQuestion),
  bytes: [...Buffer.from(text, 'latin1')],
});

describe('what a printer says is not taken for another service', () => {
  test.each([
    ['DLE EOT 1', '\x12'],
    ['DLE EOT 2', '2'],
    ['DLE EOT 4', '\x72\x12'],
    ['GS a 255', '\x14\x00\x00\x00\x14\x00\x00\x00'],
    ['GS I 67', '_TM-T82III printer\0'],
    // Late: it belongs to the question before.
    ['GS ( H', '_EPSON Corporation\x007"XM01\0'],
    ['GS ( H', '7"XM01\0'],
  ])('%s: %j', (question, text) => {
    expect(strangerIn([heard(question, text)])).toBeNull();
    expect(isNoisy(new Array(9).fill(heard(question, text)))).toBe(false);
  });

  test('nor is a name without its frame', () => {
    expect(strangerIn([heard('GS I 67', 'XP-80 receipt printer')])).toBeNull();
    expect(strangerIn([heard('GS r 1', 'XP-80 receipt printer')])).toMatchObject({ stranger: 'other-service' });
  });

  test('a flood of automatic status, or of zeros and flow control, is no noise', () => {
    const flood = [heard('GS a 255', '\x14\x00\x03\x00'.repeat(500)), heard('DLE EOT 1', '\x11\x13\x12')];
    expect(isNoisy(new Array(9).fill(flood).flat())).toBe(false);
    expect(strangerIn(flood)).toBeNull();
  });
});

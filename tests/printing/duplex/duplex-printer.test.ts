import { createServer } from 'node:net';
import { describe, expect, test, vi } from 'vitest';
import { duplexPrinter } from '../../../main/hub/printing/duplex/duplex-printer.ts';
import { endBrokenJob } from '../../../main/hub/printing/escpos.ts';
import { generic80 } from '../../../main/hub/printing/profiles.ts';
import { openTcp } from '../../../main/hub/printing/transports/tcp.ts';
import { clever } from '../faults/fake-device.ts';
import { anyPrinter, knownPrinter, onPaper, paperPrinter, ticket, ticketRows } from '../faults/office.ts';
import { dumb, given, impatient, whole, withId } from './given.ts';

describe.concurrent('a healthy printer', () => {
  test('that returns process ids: printed', async () => {
    const { fake, printer } = await given(clever, knownPrinter);
    expect(await printer.print(ticket(7))).toEqual({
      status: 'printed',
      evidence: 'the printer returned process id 0007',
    });
    expect(onPaper(fake, 7)).toEqual(whole);
  });

  test('that answers GS r and is ready after it: printed', async () => {
    const { printer } = await given({ paper: true }, paperPrinter);
    expect((await printer.print(ticket(7))).status).toBe('printed');
  });

  test('that only answers in real time: sent', async () => {
    const { fake, printer } = await given({}, dumb);
    expect((await printer.print(ticket(7))).status).toBe('sent');
    expect(onPaper(fake, 7)).toEqual(whole);
  });

  test('that never answers: sent after an orderly end', async () => {
    const { fake, printer } = await given({ realTime: false }, impatient);
    expect(await printer.status()).toBe('cannot-say');
    expect((await printer.print(ticket(7))).status).toBe('sent');
    expect(onPaper(fake, 7)).toEqual(whole);
  });

  test('that is asked first and prints one after another uses one connection, and gets each byte once', async () => {
    const { fake, printer } = await given({}, dumb);
    expect(await printer.status()).toBe('ready');
    for (const jobId of [1, 2, 3]) expect((await printer.print(ticket(jobId))).status).toBe('sent');
    for (const jobId of [1, 2, 3]) expect(onPaper(fake, jobId)).toEqual(whole);
    expect(fake.connections()).toBe(1);
    expect(fake.jobBytes()).toBe(3 * ticket(1).bytes.length);
  });

  test('that floods automatic status and noise between its answers: understood all the same', async () => {
    const { printer } = await given({ ...clever, noise: [0x13, 0x11, 0x10, 0, 0, 0] }, knownPrinter);
    expect(await printer.status()).toBe('ready');
    expect((await printer.print(ticket(7))).status).toBe('printed');
  });

  test('whose noise looks like an answer to GS r is not believed: sent', async () => {
    const { printer } = await given({ noise: [0x00] }, paperPrinter);
    expect((await printer.print(ticket(7))).status).toBe('sent');
  });
});

describe.concurrent('a printer of which nothing is known', () => {
  test('answers GS r: printed, the first ticket already', async () => {
    const { printer } = await given({ paper: true });
    for (const jobId of [1, 2]) expect((await printer.print(ticket(jobId))).status).toBe('printed');
  });

  test('does not answer GS r: sent, and is not asked again', async () => {
    const { fake, printer } = await given({});
    const before = fake.jobBytes();
    expect((await printer.print(ticket(1))).status).toBe('sent');
    expect(fake.jobBytes() - before).toBe(ticket(1).bytes.length + 3);
    expect((await printer.print(ticket(2))).status).toBe('sent');
    expect(fake.jobBytes() - before).toBe(2 * ticket(1).bytes.length + 3);
  });

  test('never gets GS a or GS ( H', async () => {
    const { fake, printer } = await given({ automatic: true });
    expect((await printer.print(ticket(1))).status).toBe('sent');
    fake.set({ nearEnd: true });
    expect(await printer.status()).toBe('near-end');
    expect(fake.rubbish).toEqual([]);
  });

  test('has answered once: silence is trouble from then on', async () => {
    const { fake, printer } = await given({}, dumb);
    expect(await printer.status()).toBe('ready');
    fake.manners = { ...fake.manners, realTime: false };
    expect(await printer.status()).toBe('offline');
    expect((await printer.print(ticket(1))).status).toBe('postponed');
  });

  test('is slow and has little room, so that it hears no question while it prints: sent all the same', async () => {
    const { fake, printer } = await given({ rowTime: 5, room: 2048 }, dumb);
    expect(await printer.status()).toBe('ready');
    expect((await printer.print(ticket(1))).status).toBe('sent');
    await vi.waitUntil(() => onPaper(fake, 1).whole === 1, { timeout: 10_000 });
  });

  test('is slow, has little room and never answers: its goodbye comes when it has taken all, and is waited for', async () => {
    const { fake, printer } = await given({ realTime: false, rowTime: 8, room: 2048 }, generic80);
    expect((await printer.print(ticket(1))).status).toBe('sent');
    await vi.waitUntil(() => onPaper(fake, 1).whole === 1, { timeout: 10_000 });
  });

  test('answers only some of the questions: what it says counts', async () => {
    const { fake, printer } = await given({ knows: [1, 4] }, dumb);
    expect(await printer.status()).toBe('ready');
    fake.set({ rowsLeft: 0 });
    expect(await printer.status()).toBe('offline');
  });
});

describe.concurrent('before the first byte', () => {
  test.each([
    ['paper-end', { rowsLeft: 0 }],
    ['cover-open', { coverOpen: true }],
    ['cutter-error', { jammed: true }],
  ] as const)('%s: postponed, and nothing was sent', async (state, condition) => {
    const { fake, printer } = await given({}, anyPrinter);
    fake.set(condition);
    expect(await printer.status()).toBe(state);
    expect((await printer.print(ticket(7))).status).toBe('postponed');
    expect(fake.jobBytes()).toBe(0);
  });

  test('a printer that should answer and does not is offline: postponed', async () => {
    const { fake, printer } = await given({ realTime: false }, withId);
    expect(await printer.status()).toBe('offline');
    expect((await printer.print(ticket(7))).status).toBe('postponed');
    expect(fake.jobBytes()).toBe(0);
  });

  test('nobody listens: unreachable and postponed; it comes back: told, and the job goes through', async () => {
    const { fake, printer, told } = await given({}, dumb);
    fake.vanish();
    expect(await printer.status()).toBe('unreachable');
    expect((await printer.print(ticket(7))).status).toBe('postponed');
    await fake.comeBack();
    await told('ready');
    expect((await printer.print(ticket(7))).status).toBe('sent');
    expect(onPaper(fake, 7)).toEqual(whole);
  });

  test('the trouble is over: the job goes through at once', async () => {
    const { fake, printer } = await given({}, dumb);
    fake.set({ rowsLeft: 0 });
    expect((await printer.print(ticket(7))).status).toBe('postponed');
    fake.set({ rowsLeft: 5000 });
    expect((await printer.print(ticket(7))).status).toBe('sent');
    expect(onPaper(fake, 7)).toEqual(whole);
  });
});

describe.concurrent('after the first byte', () => {
  test('a printer that stops reading: unknown', async () => {
    const { fake, printer } = await given({}, impatient);
    fake.cut = { after: 5000, how: 'stall' };
    expect((await printer.print(ticket(7))).status).toBe('unknown');
  });

  test('a printer that keeps the connection open for ever and says nothing: unknown', async () => {
    const silent = createServer({ allowHalfOpen: true }, (socket) => socket.resume().on('error', () => {}));
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', () => resolve()));
    const address = silent.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const context = { afterBreak: false, unsettled: [], onNews: () => {} };
    const printer = duplexPrinter(openTcp({ host: '127.0.0.1', port }), impatient, context);
    expect((await printer.print(ticket(7))).status).toBe('unknown');
    await printer.close();
    silent.close();
  });

  test('the next connection first ends the raster that may be half sent, and cuts', async () => {
    const { fake, printer, told } = await given({}, dumb);
    fake.cut = { after: 9000, how: 'reset' };
    expect((await printer.print(ticket(1))).status).toBe('unknown');
    await told('ready');
    await printer.status();
    expect(fake.strip()).toEqual([]);
    const before = fake.jobBytes();
    expect((await printer.print(ticket(2))).status).toBe('sent');
    expect(fake.jobBytes() - before).toBe(ticket(2).bytes.length);
    expect(fake.papers.at(-1)).toEqual([{ fill: 0x42, rows: ticketRows }]);
    expect(onPaper(fake, 2)).toEqual(whole);
    expect(onPaper(fake, 1).whole).toBe(0);
    const after = fake.jobBytes();
    expect((await printer.print(ticket(3))).status).toBe('sent');
    expect(fake.jobBytes() - after).toBe(ticket(3).bytes.length);
  });

  test('so does the first job after a crash of the hub', async () => {
    const { fake, printer } = await given({}, dumb, { afterBreak: true });
    expect((await printer.print(ticket(1))).status).toBe('sent');
    expect(fake.jobBytes()).toBe(ticket(1).bytes.length + endBrokenJob(dumb).length);
    expect(fake.papers.at(-1)).toEqual([{ fill: 0x41, rows: ticketRows }]);
  });

  test('a job that is unknown on a line which goes on leaves nothing to end', async () => {
    const { fake, printer, told } = await given({}, dumb);
    await printer.status();
    fake.set({ rowsLeft: 100 });
    expect((await printer.print(ticket(1))).status).toBe('unknown');
    fake.set({ rowsLeft: 5000 });
    await told('ready');
    await vi.waitUntil(() => fake.connected() === 0, { timeout: 10_000 });
    expect((await printer.print(ticket(2))).status).toBe('sent');
    expect(fake.jobBytes()).toBe(2 * ticket(1).bytes.length);
  });
});

test('a line that is left in peace says goodbye', async () => {
  const { fake, printer } = await given({}, anyPrinter);
  await printer.status();
  await printer.print(ticket(1));
  await printer.status();
  await vi.waitUntil(() => fake.connected() === 0, { timeout: 10_000 });
  expect(fake.connections()).toBe(1);
});

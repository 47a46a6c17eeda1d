import { createServer } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { printJob } from '../../main/hub/printing/escpos.ts';
import type { Printer, PrintOutcome } from '../../main/hub/printing/printer.ts';
import { epsonTm80, generic80, type PrinterProfile } from '../../main/hub/printing/profiles.ts';
import { tcpPrinter } from '../../main/hub/printing/transports/tcp.ts';
import { decodeJob } from '../../main/hub/printing/virtual/decode.ts';
import { type FakePrinter, fakeTcpPrinter, type Manners, withoutPaper } from './fake-tcp-printer.ts';

/** Patience in proportion: what must time out does so soon, what must not has room on a busy machine. */
const patience = { connect: 3000, answer: 3000, finish: 3000, bytesPerSecond: 1_000_000_000 };
const hasty = { connect: 3000, answer: 60, finish: 600, bytesPerSecond: 1_000_000_000 };
const picture = printJob({ width: 576, height: 300, bits: new Uint8Array(72 * 300).fill(0x81) }, true);
const job = { jobId: 7, label: 'A007', bytes: picture };

const open: { close(): Promise<unknown> }[] = [];
afterEach(async () => {
  for (const one of open.splice(0).reverse()) await one.close();
});

async function given(
  manners: Partial<Manners>,
  profile: PrinterProfile = generic80,
): Promise<{ fake: FakePrinter; printer: Printer }> {
  const fake = await fakeTcpPrinter(manners);
  const printer = tcpPrinter(
    { host: '127.0.0.1', port: fake.port },
    { ...profile, patience: { ...patience, ...profile.patience } },
  );
  open.push(fake, printer);
  return { fake, printer };
}

const plain: PrinterProfile = { ...generic80, patience };
const impatient: PrinterProfile = { ...generic80, patience: hasty };
const withId: PrinterProfile = { ...epsonTm80, patience };
const withPaper: PrinterProfile = { ...withId, answers: { realTime: 'yes', processId: false, paper: true } };

describe('a healthy printer', () => {
  test('that returns process ids: printed', async () => {
    const { fake, printer } = await given({ processId: true, paper: true }, withId);
    expect(await printer.print(job)).toEqual({ status: 'printed', evidence: 'the printer returned process id 0007' });
    expect(fake.papers.length).toBe(1);
  });

  test('that answers GS r and is ready after it: printed', async () => {
    const { printer } = await given({ paper: true }, withPaper);
    expect((await printer.print(job)).status).toBe('printed');
  });

  test('that only answers in real time: sent', async () => {
    const { fake, printer } = await given({}, plain);
    expect((await printer.print(job)).status).toBe('sent');
    expect(fake.papers.length).toBe(1);
  });

  test('that never answers: sent after an orderly end', async () => {
    const { fake, printer } = await given({ realTime: null }, impatient);
    expect(await printer.status()).toBe('cannot-say');
    expect((await printer.print(job)).status).toBe('sent');
    expect(fake.papers.length).toBe(1);
  });

  test('that is asked first uses one connection for both, and gets each byte once', async () => {
    const { fake, printer } = await given({}, plain);
    expect(await printer.status()).toBe('ready');
    for (const jobId of [1, 2, 3]) expect((await printer.print({ ...job, jobId })).status).toBe('sent');
    expect(fake.papers.map((paper) => decodeJob(paper).height)).toEqual([300, 300, 300]);
    expect(fake.jobBytes()).toBe(3 * picture.length);
  });

  test('that floods automatic status and noise between its answers: understood all the same', async () => {
    const { printer } = await given({ processId: true, noise: [0x13, 0x11, 0x10, 0, 0, 0] }, withId);
    expect(await printer.status()).toBe('ready');
    expect((await printer.print(job)).status).toBe('printed');
  });
});

describe('before the first byte', () => {
  test.each([
    ['paper-end', withoutPaper],
    ['cover-open', [0x1a, 0x16, 0x12, 0x12]],
    ['cutter-error', [0x1a, 0x52, 0x1a, 0x12]],
    ['offline', [0x1a, 0x12, 0x12, 0x12]],
  ] as const)('%s: postponed, and nothing was sent', async (status, realTime) => {
    const { fake, printer } = await given({ realTime }, plain);
    expect(await printer.status()).toBe(status);
    expect((await printer.print(job)).status).toBe('postponed');
    expect(fake.jobBytes()).toBe(0);
  });

  test('a printer that should answer and does not is offline: postponed', async () => {
    const { fake, printer } = await given({ realTime: null }, { ...withId, patience: hasty });
    expect(await printer.status()).toBe('offline');
    expect((await printer.print(job)).status).toBe('postponed');
    expect(fake.jobBytes()).toBe(0);
  });

  test('nobody listens: unreachable and postponed', async () => {
    const { fake, printer } = await given({}, plain);
    await fake.close();
    expect(await printer.status()).toBe('unreachable');
    expect((await printer.print(job)).status).toBe('postponed');
  });

  test('it comes back: the job goes through', async () => {
    const { fake, printer } = await given({ realTime: withoutPaper }, plain);
    expect((await printer.print(job)).status).toBe('postponed');
    fake.manners = { ...fake.manners, realTime: [0x12, 0x12, 0x12, 0x12] };
    expect((await printer.print(job)).status).toBe('sent');
    expect(fake.papers.length).toBe(1);
  });
});

describe('after the first byte', () => {
  test('paper ends inside the ticket: unknown', async () => {
    for (const profile of [plain, { ...withId, patience: hasty }, { ...withPaper, patience: hasty }]) {
      const { fake, printer } = await given(
        { processId: true, paper: true, trouble: { after: 9000, kind: 'paper-end' } },
        profile,
      );
      expect((await printer.print(job)).status).toBe('unknown');
      expect(fake.papers.length).toBe(0);
    }
  });

  test('a printer that stops reading: unknown', async () => {
    const { printer } = await given({ trouble: { after: 5000, kind: 'stall' } }, impatient);
    expect((await printer.print(job)).status).toBe('unknown');
  });

  test('a printer that keeps the connection open for ever and says nothing: unknown', async () => {
    const silent = createServer({ allowHalfOpen: true }, (socket) => socket.resume().on('error', () => {}));
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', () => resolve()));
    const address = silent.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const printer = tcpPrinter({ host: '127.0.0.1', port }, impatient);
    expect((await printer.print(job)).status).toBe('unknown');
    silent.close();
  });

  const cuts = [1, 4, 5, 12, 13, 100, 4000, 18_000, 18_373, 18_374, 20_000, picture.length - 5, picture.length - 1];
  describe.each(['reset', 'end'] as const)('the link is cut (%s)', (kind) => {
    test.each(cuts)('after %i bytes: never called printed or sent, and never tried again', async (after) => {
      const { fake, printer } = await given({ trouble: { after, kind } }, impatient);
      const { status }: PrintOutcome = await printer.print(job);
      expect(status).toBe('unknown');
      expect(fake.papers.length).toBe(0);
    });
  });

  test('the next job first ends the raster that may be half sent', async () => {
    const { fake, printer } = await given({ trouble: { after: 9000, kind: 'reset' } }, plain);
    expect((await printer.print(job)).status).toBe('unknown');
    const before = fake.jobBytes();
    fake.manners = { ...fake.manners, trouble: null };
    expect((await printer.print(job)).status).toBe('sent');
    expect(fake.jobBytes() - before).toBe(picture.length + 255 * 72 + 8);
    const after = fake.jobBytes();
    expect((await printer.print(job)).status).toBe('sent');
    expect(fake.jobBytes() - after).toBe(picture.length);
  });
});

import { describe, expect, test } from 'vitest';
import { generic80 } from '../../../main/hub/printing/profiles.ts';
import { stateOfQueue, windowsQueuePrinter } from '../../../main/hub/printing/transports/windows-queue.ts';
import { loadWinspool, type Winspool } from '../../../main/hub/printing/transports/winspool.ts';

const job = { jobId: 7, label: 'A005', bytes: Uint8Array.from({ length: 10_000 }, (_, at) => at % 256) };
const fine = { status: 0, attributes: 0, jobs: 0 };

/** A spooler that takes 4096 bytes at a time; a test says what it does otherwise. */
function fakeSpooler(otherwise: Partial<Winspool> = {}) {
  const calls: string[] = [];
  const spooled: number[] = [];
  const note = <Value>(name: string, value: Value): Promise<Value> => {
    calls.push(name);
    return Promise.resolve(value);
  };
  const spool: Winspool = {
    open: (queue) => note(`open ${queue}`, 5n),
    state: () => note('state', fine),
    startDocument: (_, name) => note(`document ${name}`, 42),
    startPage: () => note('page', true),
    write: (_, bytes) => {
      const taken = bytes.subarray(0, 4096);
      spooled.push(...taken);
      return note(`write ${bytes.length}`, taken.length);
    },
    endPage: () => note('end page', true),
    endDocument: () => note('end document', true),
    abort: () => note('abort', true),
    close: () => note('close', true),
    queues: () => note('queues', []),
    ...otherwise,
  };
  return { calls, spooled, spool, printer: windowsQueuePrinter('Quầy 1', generic80, () => Promise.resolve(spool)) };
}

describe('a job for a Windows queue', () => {
  test('goes through document and page, every byte once, and is sent', async () => {
    const { printer, calls, spooled } = fakeSpooler();
    expect(await printer.print(job)).toEqual({
      status: 'sent',
      evidence: "the spooler took all 10000 bytes as job 42; it can't say more",
    });
    expect(spooled).toEqual([...job.bytes]);
    expect(calls).toEqual([
      'open Quầy 1',
      'state',
      'document A005',
      'page',
      'write 10000',
      'write 5904',
      'write 1808',
      'end page',
      'end document',
      'close',
    ]);
  });

  test.each<[string, Partial<Winspool>, string]>([
    ['no such queue', { open: () => Promise.resolve(null) }, 'Windows has no printer Quầy 1 for this user'],
    ['no state', { state: () => Promise.resolve(null) }, 'the spooler refused at GetPrinter, before the first byte'],
    [
      'no paper',
      { state: () => Promise.resolve({ ...fine, status: 0x10, jobs: 1 }) },
      'the spooler said paper-end, 1 jobs wait in the queue',
    ],
    [
      'no document',
      { startDocument: () => Promise.resolve(null) },
      'the spooler refused at StartDocPrinter, before the first byte',
    ],
    [
      'no page',
      { startPage: () => Promise.resolve(false) },
      'the spooler refused at StartPagePrinter, before the first byte',
    ],
    [
      'a crash before the bytes',
      { startPage: () => Promise.reject(new Error('RPC')) },
      'the spooler refused at RPC, before the first byte',
    ],
  ])('%s: postponed', async (_, otherwise, evidence) => {
    const { printer, spooled } = fakeSpooler(otherwise);
    expect(await printer.print(job)).toEqual({ status: 'postponed', evidence });
    expect(spooled).toEqual([]);
  });

  test.each<[string, Partial<Winspool>, string]>([
    ['a write that fails', { write: () => Promise.resolve(null) }, 'WritePrinter after 0 of 10000 bytes'],
    ['a write that takes nothing', { write: () => Promise.resolve(0) }, 'WritePrinter after 0 of 10000 bytes'],
    ['no end of the page', { endPage: () => Promise.resolve(false) }, 'EndPagePrinter after 10000 of 10000 bytes'],
    ['no end of the document', { endDocument: () => Promise.resolve(false) }, 'EndDocPrinter after 10000 of 10000'],
    ['a crash', { write: () => Promise.reject(new Error('RPC')) }, 'RPC after 0 of 10000 bytes'],
  ])('%s: unknown', async (_, otherwise, evidence) => {
    const { printer, calls } = fakeSpooler(otherwise);
    const outcome = await printer.print(job);
    expect(outcome.status).toBe('unknown');
    expect(outcome.evidence).toContain(evidence);
    expect(calls.at(-1)).toBe('close');
  });

  test('half a ticket is withdrawn, a whole one is not', async () => {
    const half = fakeSpooler({ write: () => Promise.resolve(null) });
    await half.printer.print(job);
    expect(half.calls).toContain('abort');
    const whole = fakeSpooler({ endDocument: () => Promise.resolve(false) });
    await whole.printer.print(job);
    expect(whole.calls).not.toContain('abort');
  });
});

test('a spooler that hangs: unknown, since it may go on by itself, and unreachable', async () => {
  const { spool } = fakeSpooler({ state: () => new Promise(() => {}) });
  const printer = windowsQueuePrinter('Q', generic80, () => Promise.resolve(spool), { ask: 20, take: 20 });
  expect((await printer.print(job)).status).toBe('unknown');
  expect(await printer.status()).toBe('unreachable');
});

describe('the state of a Windows queue', () => {
  test.each([
    [0, 0, 0, 'ready'],
    [0x0000_0400, 0, 1, 'ready'], // printing
    [0x0002_0000, 0, 0, 'ready'], // toner low, says a driver of a printer without toner
    [0x0000_0010, 0, 0, 'paper-end'],
    [0x0040_0010, 0, 0, 'cover-open'],
    [0x0000_0008, 0, 0, 'error'],
    [0x0010_0000, 0, 0, 'error'],
    [0x0000_0080, 0, 0, 'offline'],
    [0x0000_0001, 0, 0, 'offline'],
    [0, 0x400, 0, 'offline'],
    [0, 0, 2, 'ready'],
    [0, 0, 3, 'offline'],
  ] as const)('status %s, attributes %s, %s jobs: %s', (status, attributes, jobs, state) => {
    expect(stateOfQueue({ status, attributes, jobs })).toBe(state);
  });

  test('of a queue that is not there, or without Windows: unreachable', async () => {
    expect(await fakeSpooler().printer.status()).toBe('ready');
    expect(await fakeSpooler({ open: () => Promise.resolve(null) }).printer.status()).toBe('unreachable');
    expect(await fakeSpooler({ state: () => Promise.resolve(null) }).printer.status()).toBe('unreachable');
    const nowhere = windowsQueuePrinter('Q', generic80, () => loadWinspool('no-such-library-of-windows.drv'));
    expect(await nowhere.status()).toBe('unreachable');
    expect((await nowhere.print(job)).status).toBe('postponed');
  });
});

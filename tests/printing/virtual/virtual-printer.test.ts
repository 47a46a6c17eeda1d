import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { printJob, withAutomatic } from '../../../main/hub/printing/escpos.ts';
import type { Printer, PrinterNews } from '../../../main/hub/printing/printer.ts';
import { virtual80 } from '../../../main/hub/printing/profiles.ts';
import {
  createVirtualMachine,
  type MachineOptions,
  type VirtualMachine,
} from '../../../main/hub/printing/virtual/machine.ts';
import { virtualPrinter } from '../../../main/hub/printing/virtual/virtual-printer.ts';
import type { VirtualPrinterAction } from '../../../shared/contract/virtual-printer.ts';
import { strictDecode } from '../strict-decoder.ts';

let folder: string;
/** A printer, and the machine behind it. */
type Desk = Printer & Omit<VirtualMachine, 'close'>;
let opened: { close(): Promise<void> }[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'xin-moi-paper-'));
  opened = [];
});
afterEach(async () => {
  for (const one of opened.reverse()) await one.close();
  rmSync(folder, { recursive: true, force: true });
});

const bits = Uint8Array.from({ length: 72 * 40 }, (_, at) => (at * 37) % 256);
const bytes = printJob({ width: 576, height: 40, bits }, true);
const job = { jobId: 1, label: 'A005', bytes };
const soon = { timeout: 20_000, interval: 20 };
/** Proof is not awaited for long where none comes. */
const hasty = { ...virtual80, patience: { ...virtual80.patience, finish: 300, bytesPerSecond: 10_000_000 } };

function given(options: Partial<MachineOptions> = {}, at = folder) {
  const { widthDots, cutter } = virtual80;
  const machine = createVirtualMachine(at, { widthDots, cutter, ...options });
  const news: PrinterNews[] = [];
  const context = { afterBreak: false, unsettled: [], onNews: (one: PrinterNews) => news.push(one) };
  const alone = virtualPrinter(machine, hasty, context);
  opened.push(machine, alone);
  const printer: Desk = { ...machine, ...alone };
  return { printer, machine, context, news };
}

test.each([
  [576, 1200],
  [384, 1200],
  // 180 dots an inch instead of 203: as many rows are more paper.
  [512, 1063],
] as const)('a head of %i dots: %i rows take 150 mm of the roll', async (widthDots, height) => {
  const { printer, machine } = given({ widthDots });
  await machine.act({ type: 'set-roll', roll: 'near-end' });
  expect(machine.view()).toMatchObject({ state: 'near-end', paperLeftMm: 3000 });
  const bitmap = { width: widthDots, height, bits: new Uint8Array((widthDots / 8) * height) };
  await printer.print({ ...job, bytes: printJob(bitmap, true) });
  await expect.poll(() => machine.view().paperLeftMm, soon).toBe(2850);
});

describe('a job', () => {
  test('is printed by the word of the printer; its paper is what its bytes say', async () => {
    const { printer } = given({ now: () => 1000 });
    expect(await printer.status()).toBe('ready');
    expect(await printer.print(job)).toEqual({ status: 'printed', evidence: 'the printer returned process id 0001' });
    expect(readdirSync(folder).sort()).toEqual(['0001-A005.bin', '0001-A005.png']);
    const png = PNG.sync.read(readFileSync(join(folder, '0001-A005.png')));
    const seen = Array.from({ length: png.height }, (_, y) =>
      Array.from({ length: png.width }, (_, x) => (png.data[(y * png.width + x) * 4] === 0 ? '1' : '0')).join(''),
    );
    expect(seen).toEqual(strictDecode(bytes).rows);
    expect(readFileSync(join(folder, '0001-A005.bin')).equals(Buffer.from(withAutomatic(bytes)))).toBe(true);
    expect(printer.papers()).toEqual([{ file: '0001-A005.png', label: 'A005', at: 1000 }]);
  });

  test('after job: numbers go on after what the folder holds, twelve papers are remembered', async () => {
    for (const name of ['0009-B001.png', '0010-B002.bin', '12345-C001.png', 'notes.txt', '.0011-X.png.tmp']) {
      writeFileSync(join(folder, name), '');
    }
    const { printer } = given();
    expect(printer.papers().map(({ label }) => label)).toEqual(['B001', 'C001']);
    for (let jobId = 1; jobId <= 13; jobId += 1) await printer.print({ ...job, jobId, label: `A${jobId}` });
    const files = printer.papers().map(({ file }) => file);
    expect([files.length, files[0], files.at(-1)]).toEqual([12, '12347-A2.png', '12358-A13.png']);
  });

  test('has a label that can not lead out of the folder', async () => {
    const { printer } = given();
    await printer.print({ ...job, label: '../../x/A 1' });
    expect(printer.papers().map(({ file }) => file)).toEqual(['0001-xA1.png']);
  });
});

describe('a folder in trouble is paper that is stuck', () => {
  test('it is made again when somebody removed it', async () => {
    const deep = join(folder, 'a', 'b');
    const { printer } = given({}, deep);
    rmSync(deep, { recursive: true });
    expect(await printer.status()).toBe('ready');
    expect((await printer.print(job)).status).toBe('printed');
  });

  test('that can not be: error, no byte is sent, and fine when it is mended', async () => {
    const blocked = join(folder, 'blocked');
    writeFileSync(blocked, 'a file where the folder should be');
    const { printer } = given({}, blocked);
    expect(await printer.status()).toBe('error');
    expect((await printer.print(job)).status).toBe('postponed');
    expect(printer.view().state).toBe('error');
    rmSync(blocked);
    expect((await printer.print(job)).status).toBe('printed');
  });

  test('the paper that did not get there is unknown, half of it is not left behind, and its proof comes late', async () => {
    const { printer, news } = given();
    const inTheWay = join(folder, '0001-A005.png');
    mkdirSync(join(inTheWay, 'x'), { recursive: true });
    expect((await printer.print(job)).status).toBe('unknown');
    expect(readdirSync(folder)).toEqual(['0001-A005.png']);
    expect(await printer.status()).toBe('error');
    rmSync(inTheWay, { recursive: true });
    await expect.poll(() => news.filter(({ kind }) => kind === 'late-proof'), soon).toHaveLength(1);
    expect(readdirSync(folder).sort()).toEqual(['0001-A005.bin', '0001-A005.png']);
    await expect.poll(() => printer.status(), soon).toBe('ready');
  });
});

describe('what a person does to it', () => {
  const troubles: [VirtualPrinterAction, string, VirtualPrinterAction][] = [
    [{ type: 'set-roll', roll: 'ended' }, 'paper-end', { type: 'set-roll', roll: 'new' }],
    [{ type: 'set-cover', open: true }, 'cover-open', { type: 'set-cover', open: false }],
    [{ type: 'set-power', on: false }, 'unreachable', { type: 'set-power', on: true }],
    [{ type: 'set-link', pluggedIn: false }, 'unreachable', { type: 'set-link', pluggedIn: true }],
  ];
  test.each(troubles)('%o: %s and postponed; undone, it prints', async (trouble, state, undo) => {
    const { printer } = given();
    await printer.act(trouble);
    expect(await printer.status()).toBe(state);
    expect(printer.view().state).toBe(state);
    expect((await printer.print(job)).status).toBe('postponed');
    await printer.act(undo);
    expect(await printer.status()).toBe('ready');
    expect((await printer.print(job)).status).toBe('printed');
    expect(printer.papers().length).toBe(1);
  });

  test('paper that ends inside the ticket: unknown, told by itself; after the refill the proof comes late', async () => {
    const long = printJob({ width: 576, height: 600, bits: new Uint8Array(72 * 600).fill(0xaa) }, true);
    const { printer, news } = given();
    await printer.act({ type: 'set-roll', roll: 'ends-soon' });
    expect(await printer.status()).toBe('near-end');
    expect((await printer.print({ ...job, bytes: long })).status).toBe('unknown');
    await expect.poll(() => news, soon).toContainEqual({ kind: 'state', state: 'paper-end' });
    await printer.act({ type: 'set-roll', roll: 'new' });
    await expect.poll(() => news.filter(({ kind }) => kind === 'late-proof'), soon).toHaveLength(1);
    expect(printer.papers().map(({ file }) => file)).toEqual(['0001-A005.png']);
    expect(PNG.sync.read(readFileSync(join(folder, '0001-A005.png'))).height).toBe(600);
  });

  test('a jammed cutter: unknown, and the freed one cuts after the cover was opened and closed', async () => {
    const { printer, news } = given();
    await printer.act({ type: 'set-cutter', jammed: true });
    expect((await printer.print(job)).status).toBe('unknown');
    expect(await printer.status()).toBe('cutter-error');
    await printer.act({ type: 'set-cutter', jammed: false });
    expect(printer.view().cutter).toBe('freed');
    await printer.act({ type: 'set-cover', open: true });
    await printer.act({ type: 'set-cover', open: false });
    await expect.poll(() => news.filter(({ kind }) => kind === 'late-proof'), soon).toHaveLength(1);
    expect(printer.papers().length).toBe(1);
  });

  test.each([2, 20, 500, 2000])(
    'the link is cut after %i bytes of a job: unknown, and the next paper is whole',
    async (afterBytes) => {
      const { printer } = given();
      expect(await printer.status()).toBe('ready');
      await printer.act({ type: 'cut-link', afterBytes });
      const { status } = await printer.print(job);
      expect(['unknown', 'postponed']).toContain(status);
      expect((await printer.print({ ...job, jobId: 2, label: 'A006' })).status).toBe('printed');
      const newest = printer.papers().at(-1)?.file ?? '';
      expect(newest).toMatch(/-A006\.png$/);
      expect(PNG.sync.read(readFileSync(join(folder, newest))).height).toBe(40);
    },
  );

  test('power lost inside a ticket: unknown, and the half paper is shown as what it is', async () => {
    const { printer } = given({ conditions: { speed: 'slow' } });
    const printing = printer.print({ ...job, bytes: printJob({ width: 576, height: 255, bits: dots(255) }, true) });
    const seen = (): number => printer.view().underWay?.rows ?? 0;
    printer.onChange(() => {});
    await expect.poll(seen, soon).toBeGreaterThan(0);
    expect(printer.view().underWay).toMatchObject({
      label: 'A005',
      picture: expect.stringContaining('data:image/png'),
    });
    await printer.act({ type: 'set-power', on: false });
    expect((await printing).status).toBe('unknown');
    await expect.poll(() => printer.papers().map(({ file }) => file), soon).toEqual(['0001-A005-half.png']);
  });

  test('who watches is told, and sees what was said on the wire', async () => {
    const { printer } = given();
    let changes = 0;
    const leave = printer.onChange(() => {
      changes += 1;
    });
    await printer.act({ type: 'set-cover', open: true });
    await expect.poll(() => changes, soon).toBeGreaterThan(0);
    await printer.status();
    const said = printer.view().exchanges.map(({ heard, answered }) => [heard?.text, answered?.text, answered?.means]);
    expect(said).toContainEqual(['DLE EOT 2', '16', 'cover-open']);
    leave();
  });
});

test('a machine that stands there keeps its paper and its faults when another printer is opened on it', async () => {
  const { printer, machine, context } = given();
  await machine.act({ type: 'set-cover', open: true });
  expect(await printer.status()).toBe('cover-open');
  await opened.pop()?.close();
  const second = virtualPrinter(machine, hasty, context);
  opened.push(second);
  expect(await second.status()).toBe('cover-open');
  await machine.act({ type: 'set-cover', open: false });
  expect((await second.print(job)).status).toBe('printed');
});

function dots(rows: number): Uint8Array {
  return new Uint8Array(72 * rows).fill(0xaa);
}

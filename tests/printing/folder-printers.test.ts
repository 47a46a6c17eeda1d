import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { printJob } from '../../main/hub/printing/escpos.ts';
import { hasPapers, openPrinter } from '../../main/hub/printing/open-printer.ts';
import { generic80, virtual80 } from '../../main/hub/printing/profiles.ts';
import { filePrinter } from '../../main/hub/printing/transports/file.ts';
import { virtualPrinter } from '../../main/hub/printing/virtual/virtual-printer.ts';
import { strictDecode } from './strict-decoder.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'xin-moi-paper-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const bits = Uint8Array.from({ length: 72 * 40 }, (_, at) => (at * 37) % 256);
const bytes = printJob({ width: 576, height: 40, bits }, true);
const job = { jobId: 1, label: 'A005', bytes };

describe('the virtual printer', () => {
  test('makes a paper and keeps the bytes; the paper is what the bytes say', async () => {
    const printer = virtualPrinter(folder, virtual80, () => 1000);
    expect(await printer.status()).toBe('ready');
    expect(await printer.print(job)).toEqual({ status: 'printed', evidence: '0001-A005.png' });
    expect(readdirSync(folder).sort()).toEqual(['0001-A005.bin', '0001-A005.png']);
    expect(readFileSync(join(folder, '0001-A005.bin')).equals(Buffer.from(bytes))).toBe(true);
    const png = PNG.sync.read(readFileSync(join(folder, '0001-A005.png')));
    const { rows } = strictDecode(bytes);
    const seen = Array.from({ length: png.height }, (_, y) =>
      Array.from({ length: png.width }, (_, x) => (png.data[(y * png.width + x) * 4] === 0 ? '1' : '0')).join(''),
    );
    expect(seen).toEqual(rows);
    expect(printer.papers()).toEqual([{ file: '0001-A005.png', label: 'A005', at: 1000 }]);
  });

  test('goes on after what the folder holds, and remembers it', async () => {
    for (const name of ['0009-B001.png', '0010-B002.bin', '12345-C001.png', 'notes.txt', '.0011-X.png.tmp']) {
      writeFileSync(join(folder, name), '');
    }
    const printer = virtualPrinter(folder, virtual80);
    expect(printer.papers().map(({ label }) => label)).toEqual(['B001', 'C001']);
    expect((await printer.print(job)).evidence).toBe('12346-A005.png');
  });

  test('makes its folder, and again when somebody removed it', async () => {
    const deep = join(folder, 'a', 'b');
    const printer = virtualPrinter(deep, virtual80);
    rmSync(deep, { recursive: true });
    expect(await printer.status()).toBe('ready');
    expect((await printer.print(job)).status).toBe('printed');
  });

  test('a folder that can not be: error, postponed with the reason, and fine when it is mended', async () => {
    const blocked = join(folder, 'blocked');
    writeFileSync(blocked, 'a file where the folder should be');
    const printer = virtualPrinter(blocked, virtual80);
    expect(await printer.status()).toBe('error');
    const outcome = await printer.print(job);
    expect(outcome.status).toBe('postponed');
    expect(outcome.evidence).toContain(blocked);
    rmSync(blocked);
    expect(await printer.print(job)).toEqual({ status: 'printed', evidence: '0001-A005.png' });
  });

  test('half a paper is no paper: when the picture can not be put there, the bytes are taken away again', async () => {
    const printer = virtualPrinter(folder, virtual80);
    mkdirSync(join(folder, '0001-A005.png', 'in the way'), { recursive: true });
    expect((await printer.print(job)).status).toBe('postponed');
    expect(readdirSync(folder)).toEqual(['0001-A005.png']);
  });

  test('bytes that no printer understands are unknown, not a paper', async () => {
    const printer = virtualPrinter(folder, virtual80);
    expect((await printer.print({ ...job, bytes: Uint8Array.of(...bytes, 0x41) })).status).toBe('unknown');
    expect(readdirSync(folder)).toEqual([]);
  });

  test('a label can not lead out of the folder', async () => {
    expect((await virtualPrinter(folder, virtual80).print({ ...job, label: '../../x/A 1' })).evidence).toBe(
      '0001-xA1.png',
    );
  });
});

describe('a printer that is a path', () => {
  const at = (path: string) => filePrinter(path, { ...generic80, patience: { ...generic80.patience, finish: 100 } });

  test('appends job after job: sent', async () => {
    const path = join(folder, 'printer.bin');
    const printer = at(path);
    expect(await printer.status()).toBe('cannot-say');
    expect((await printer.print(job)).status).toBe('sent');
    expect((await printer.print(job)).status).toBe('sent');
    expect(readFileSync(path).equals(Buffer.concat([bytes, bytes]))).toBe(true);
  });

  test('a folder that is not there: postponed', async () => {
    expect((await at(join(folder, 'missing', 'printer.bin')).print(job)).status).toBe('postponed');
  });

  test('a full disk: postponed, no byte was taken', async () => {
    const path = join(folder, 'full');
    symlinkSync('/dev/full', path);
    const outcome = await at(path).print(job);
    expect(outcome.status).toBe('postponed');
    expect(outcome.evidence).toContain('0 of');
  });

  test('a device that is unplugged is unreachable and does not become a file', async () => {
    const printer = at('/dev/xin-moi-no-such-printer');
    expect(await printer.status()).toBe('unreachable');
    expect((await printer.print(job)).status).toBe('postponed');
    expect(existsSync('/dev/xin-moi-no-such-printer')).toBe(false);
  });
});

describe('the printer that was chosen', () => {
  const options = () => ({ paperFolder: folder });
  test('none is no printer', () => expect(openPrinter({ kind: 'none' }, options())).toBeNull());
  test('only the virtual one shows papers', () => {
    expect(hasPapers(openPrinter({ kind: 'virtual' }, options()))).toBe(true);
    expect(hasPapers(openPrinter({ kind: 'file', path: join(folder, 'x') }, options()))).toBe(false);
    expect(hasPapers(openPrinter({ kind: 'tcp', host: '127.0.0.1', port: 9100 }, options()))).toBe(false);
  });
});

import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { printJob } from '../../../main/hub/printing/escpos.ts';
import { generic80 } from '../../../main/hub/printing/profiles.ts';
import { filePrinter } from '../../../main/hub/printing/transports/file.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'xin-moi-paper-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const bits = Uint8Array.from({ length: 72 * 40 }, (_, at) => (at * 37) % 256);
const bytes = printJob({ width: 576, height: 40, bits }, true);
const job = { jobId: 1, label: 'A005', bytes };

describe('a printer that is a path', () => {
  const at = (path: string) => filePrinter(path, generic80);

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

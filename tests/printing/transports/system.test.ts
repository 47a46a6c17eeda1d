import { PNG } from 'pngjs';
import { describe, expect, test } from 'vitest';
import { printJob } from '../../../main/hub/printing/escpos.ts';
import { generic58, generic80 } from '../../../main/hub/printing/profiles.ts';
import { type PressOutcome, type SystemPress, systemPrinter } from '../../../main/hub/printing/transports/system.ts';
import { strictDecode } from '../strict-decoder.ts';

const picture = (width: number) => {
  const bits = Uint8Array.from({ length: (width / 8) * 40 }, (_, at) => (at * 37) % 256);
  return printJob({ width, height: 40, bits }, true);
};
const job = { jobId: 1, label: 'A005', bytes: picture(576) };

/** A press that gives one outcome and keeps what it was given. */
function fakePress(outcome: PressOutcome | Error) {
  const pages: { queue: string; png: PNG; size: { width: number; height: number } }[] = [];
  const press: SystemPress = {
    list: () => Promise.resolve([{ name: 'EPSON_TM', title: 'EPSON TM', isDefault: true }]),
    printPicture: (queue, png, size) => {
      pages.push({ queue, png: PNG.sync.read(Buffer.from(png)), size });
      return outcome instanceof Error ? Promise.reject(outcome) : Promise.resolve(outcome);
    },
  };
  return { press, pages };
}

describe('a printer of the system', () => {
  test.each([
    [generic80, 576, 640, 80_000, 5000],
    [{ ...generic80, widthDots: 512 as const }, 512, 568, 80_151, 5644],
    [generic58, 384, 464, 58_000, 5000],
  ])('gets the very dots, in the middle of a page as wide as its roll', async (profile, dots, page, wide, high) => {
    const { press, pages } = fakePress({ kind: 'taken' });
    const bytes = picture(dots);
    expect((await systemPrinter('EPSON_TM', profile, press).print({ ...job, bytes })).status).toBe('sent');
    const { queue, png, size } = pages[0] ?? expect.fail('nothing was printed');
    const { rows } = strictDecode(bytes);
    expect(rows).toHaveLength(40);
    expect([queue, size]).toEqual(['EPSON_TM', { width: wide, height: high }]);
    const edge = '0'.repeat((page - dots) / 2);
    const seen = Array.from({ length: png.height }, (_, y) =>
      Array.from({ length: png.width }, (_, x) => (png.data[(y * png.width + x) * 4] === 0 ? '1' : '0')).join(''),
    );
    expect(seen).toEqual(rows.map((row) => `${edge}${row}${edge}`));
  });

  test.each<[PressOutcome | Error, string]>([
    [{ kind: 'refused', why: 'Invalid printer settings' }, 'postponed'],
    [{ kind: 'failed', why: 'Print job failed' }, 'unknown'],
    [new Error('the window is gone'), 'unknown'],
  ])('%o: %s', async (outcome, status) => {
    const { press } = fakePress(outcome);
    expect((await systemPrinter('EPSON_TM', generic80, press).print(job)).status).toBe(status);
  });

  test('that is not there, or without the desktop app, is unreachable and postpones', async () => {
    const { press, pages } = fakePress({ kind: 'taken' });
    const broken: SystemPress = { ...press, list: () => Promise.reject(new Error('no spooler')) };
    for (const printer of [
      systemPrinter('other', generic80, press),
      systemPrinter('EPSON_TM', generic80, null),
      systemPrinter('EPSON_TM', generic80, broken),
    ]) {
      expect(await printer.status()).toBe('unreachable');
      expect((await printer.print(job)).status).toBe('postponed');
    }
    expect(await systemPrinter('EPSON_TM', generic80, press).status()).toBe('cannot-say');
    expect(pages).toEqual([]);
  });

  test('a system that hangs: unknown once the page is with the driver, else postponed', async () => {
    const patience = { ask: 20, take: 20 };
    const { press } = fakePress({ kind: 'taken' });
    const slow: SystemPress = { ...press, printPicture: () => new Promise(() => {}) };
    expect((await systemPrinter('EPSON_TM', generic80, slow, patience).print(job)).status).toBe('unknown');
    const deaf: SystemPress = { ...press, list: () => new Promise(() => {}) };
    expect((await systemPrinter('EPSON_TM', generic80, deaf, patience).print(job)).status).toBe('postponed');
  });

  test('bytes that make no picture are unknown and not printed', async () => {
    const { press, pages } = fakePress({ kind: 'taken' });
    const outcome = await systemPrinter('EPSON_TM', generic80, press).print({ ...job, bytes: Uint8Array.of(0x41) });
    expect([outcome.status, pages.length]).toEqual(['unknown', 0]);
  });
});

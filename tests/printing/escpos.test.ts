import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeJob } from '../../main/hub/printing/decode.ts';
import { toBitmap } from '../../main/hub/printing/drawing/bitmap.ts';
import { askProcessId, endBrokenJob, printJob, processId } from '../../main/hub/printing/escpos.ts';
import { findRealTime, withoutRealTime } from '../../main/hub/printing/real-time-guard.ts';
import { strictDecode } from './strict-decoder.ts';

const picture = (height: number, fill = 0x81) => ({ width: 576, height, bits: new Uint8Array(72 * height).fill(fill) });

describe('a picture as a job', () => {
  test('starts clean, comes in bands of at most 255 rows and is cut', () => {
    expect(strictDecode(printJob(picture(600), true)).log).toEqual([
      'ESC @',
      'ESC a 0',
      'GS v 0 576x255',
      'GS v 0 576x255',
      'GS v 0 576x90',
      'GS V 66,0',
    ]);
  });

  test('without a cutter it is fed to the tear bar', () => {
    const { log, rows } = strictDecode(printJob(picture(10), false));
    expect(log.slice(-5)).toEqual(['ESC 3 30', 'LF', 'LF', 'LF', 'LF']);
    expect(rows.length).toBe(10 + 120);
  });

  test('any picture comes back from the bytes, but for the dots that the guard flipped', () => {
    const dots = fc.uint8Array({ minLength: 48, maxLength: 48 * 300 });
    fc.assert(
      fc.property(dots, (noise) => {
        const bits = noise.slice(0, noise.length - (noise.length % 48));
        const { bits: back } = decodeJob(printJob({ width: 384, height: bits.length / 48, bits }, true));
        const flipped = bits.filter((byte, at) => byte !== back[at]);
        expect(flipped.every((byte) => byte === 0x10)).toBe(true);
        expect(back.length).toBe(bits.length);
      }),
      { numRuns: 25 },
    );
  });
});

describe('the end of a broken job', () => {
  const header = 8;
  const band = 255 * 72;

  test('fills the widest raster with white, then cuts', () => {
    const bytes = endBrokenJob({ widthDots: 576, cutter: true });
    expect(bytes.subarray(0, header + band).every((byte) => byte === 0)).toBe(true);
    expect(strictDecode(bytes.subarray(header + band)).log).toEqual(['ESC @', 'GS V 66,0']);
  });

  test('without a cutter shows where to tear', () => {
    const { log, rows } = strictDecode(endBrokenJob({ widthDots: 384, cutter: false }).subarray(header + band));
    expect(log.slice(-4)).toEqual(['LF', 'LF', 'LF', 'LF']);
    expect(rows.slice(0, 5)).toEqual([...new Array(4).fill('1'.repeat(384)), '0'.repeat(384)]);
  });
});

describe('real-time commands inside a raster', () => {
  const spelled = [0x10, 0x04, 0x01, 0x10, 0x05, 0x00, 0x10, 0x14, 0x08, 0x10, 0x10, 0x04, 0x02];

  test('are found and broken by one dot each', () => {
    const safe = withoutRealTime(Uint8Array.from(spelled));
    expect(findRealTime(Uint8Array.from(spelled))).toBe(0);
    expect([...safe]).toEqual([0x11, 4, 1, 0x11, 5, 0, 0x11, 0x14, 8, 0x10, 0x11, 4, 2]);
  });

  test('never remain, whatever the dots', () => {
    const nasty = fc.array(fc.constantFrom(0x10, 0x04, 0x05, 0x14, 0x00, 0x01, 0x02, 0x08), { maxLength: 200 });
    fc.assert(
      fc.property(nasty, (bytes) => {
        expect(findRealTime(withoutRealTime(Uint8Array.from(bytes)))).toBe(-1);
      }),
    );
  });

  test('are refused by the readers', () => {
    const job = printJob(picture(1, 0), true);
    job.set([0x10, 0x04, 0x01], 20);
    expect(() => strictDecode(job)).toThrow('real-time');
    expect(() => decodeJob(job)).toThrow('real-time');
  });
});

describe('the decoder of the virtual printer', () => {
  const job = printJob(picture(300), true);
  test.each([
    ['an unknown byte', Uint8Array.of(...job, 0x41)],
    ['a job without a picture', Uint8Array.of(0x1b, 0x40)],
    ['nothing', new Uint8Array()],
    [
      'another width in the middle',
      Buffer.concat([job, printJob({ width: 384, height: 1, bits: new Uint8Array(48) }, true)]),
    ],
  ])('refuses %s', (_, bytes) => expect(() => decodeJob(bytes)).toThrow());

  test('refuses a job cut short anywhere inside a command', () => {
    const whole = [2, 5, 5 + 8 + 255 * 72, 5 + 16 + 300 * 72, job.length];
    for (let length = 1; length < job.length; length += 997) {
      if (!whole.includes(length)) expect(() => decodeJob(job.subarray(0, length))).toThrow();
    }
  });
});

test('process ids are four printable characters, and neighbours differ', () => {
  expect([0, 1, 35, 36, 1_679_615, 1_679_616].map(processId)).toEqual(['0000', '0001', '000Z', '0010', 'ZZZZ', '0000']);
  expect(strictDecode(askProcessId('00A7')).log).toEqual(['GS ( H 00A7']);
});

test('a grey of half and more stays white', () => {
  const greys = [0, 127, 128, 255, 255, 255, 255, 0].flatMap((grey) => [grey, grey, grey, 255]);
  expect(toBitmap(Uint8Array.from(greys), 8)).toEqual({ width: 8, height: 1, bits: Uint8Array.of(0b11000001) });
});

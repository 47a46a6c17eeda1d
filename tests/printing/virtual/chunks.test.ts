import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printJob } from '../../../main/hub/printing/escpos.ts';
import { strictDecode } from '../strict-decoder.ts';
import { ask, askId, askPaper, automatic, bench, cut, dots, raster, reset } from './bench-device.ts';

const line = Uint8Array.of(0x0a);
const pieceOfStream = fc.oneof(
  fc.constantFrom(reset, line, cut, askPaper, askId('0001'), automatic(255), ask(4), new Uint8Array(50)),
  fc.constantFrom(Uint8Array.of(0x1b, 0x33, 12), Uint8Array.of(0x1b, 0x61, 1), Uint8Array.of(0x1b, 0x4a, 9)),
  fc.nat({ max: 6 }).map((rows) => raster(dots(rows))),
  fc.uint8Array({ maxLength: 6 }),
);
const stream = fc.array(pieceOfStream, { maxLength: 14 }).map((parts) => Buffer.concat(parts));

test('however the bytes are cut into chunks, the same papers come out', () => {
  fc.assert(
    fc.property(stream, fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1 }), (bytes, sizes) => {
      const [whole, split] = [bench(), bench()];
      whole.client().send(bytes);
      const client = split.client();
      for (let at = 0, turn = 0; at < bytes.length; turn += 1) {
        const size = sizes[turn % sizes.length] ?? 1;
        client.send(bytes.subarray(at, at + size));
        at += size;
      }
      expect(split.pieces).toEqual(whole.pieces);
      expect(split.device.underWay().picture()).toEqual(whole.device.underWay().picture());
    }),
    { numRuns: 300 },
  );
});

test('a real-time question is heard across the border of chunks, once', () => {
  const client = bench().client();
  client.send(Uint8Array.of(0x10), Uint8Array.of(0x04), Uint8Array.of(1), Uint8Array.of(0x10, 0x04), Uint8Array.of(4));
  expect(client.heard()).toBe('1212');
});

test.each([true, false])('a job of the product comes out dot for dot, and its bytes are kept (cutter %s)', (cutter) => {
  const table = bench({}, { cutter });
  const bits = Uint8Array.from({ length: 72 * 600 }, (_, at) => (at * 2_654_435_761) >>> 24);
  const bytes = printJob({ width: 576, height: 600, bits }, cutter);
  table.client().send(bytes);
  const [piece] = table.pieces;
  expect(table.pieces.length).toBe(1);
  const { rows } = strictDecode(bytes);
  const { bits: out, height } = piece?.bitmap ?? { bits: new Uint8Array(), height: 0 };
  const seen = Array.from({ length: height }, (_, y) =>
    Array.from(out.subarray(y * 72, y * 72 + 72), (byte) => byte.toString(2).padStart(8, '0')).join(''),
  );
  expect(seen).toEqual(rows);
  expect(Buffer.from(piece?.bytes ?? []).equals(Buffer.from(bytes))).toBe(true);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blacken, blankBitmap, isBlack, toBitmap, toRgba } from '../../../main/hub/printing/drawing/bitmap.ts';
import { rowsOf } from './read-paper.ts';

test('a dot is black when its luminance (ITU-R BT.601) is under half', () => {
  const colour = fc.tuple(fc.nat(255), fc.nat(255), fc.nat(255));
  fc.assert(
    fc.property(fc.array(colour, { minLength: 8, maxLength: 8 }), (colours) => {
      const bitmap = toBitmap(Uint8Array.from(colours.flatMap((one) => [...one, 255])), 8);
      const meant = colours.map(([red, green, blue]) => 77 * red + 150 * green + 29 * blue < 128 * 256);
      expect(meant.map((_, x) => isBlack(bitmap, x, 0))).toEqual(meant);
    }),
  );
});

test('dots to colours and back are the same dots', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 6, maxLength: 6 }), (bits) => {
      expect(toBitmap(toRgba({ width: 16, height: 3, bits }), 16)).toEqual({ width: 16, height: 3, bits });
    }),
  );
});

test('a picture is blackened inside its edges, and nothing is black outside of them', () => {
  const bitmap = blankBitmap(10, 3);
  blacken(bitmap, 14, -1, 9, 3);
  blacken(bitmap, -2, 2, 3, 9);
  expect(rowsOf(bitmap)).toEqual(['0000000000000011', '0000000000000011', '1000000000000000']);
  expect([isBlack(bitmap, -1, 2), isBlack(bitmap, 16, 0), isBlack(bitmap, 0, 3), isBlack(bitmap, 0, -1)]).toEqual(
    new Array(4).fill(false),
  );
});

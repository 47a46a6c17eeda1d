import fc from 'fast-check';
import qrcode from 'qrcode-generator';
import { expect, test } from 'vitest';
import { qrDots } from '../../../main/hub/printing/drawing/qr-dots.ts';
import { rowsOf } from './read-paper.ts';

test('every module is a square of whole dots, none turned or mirrored, with two of white around', () => {
  const text = fc.stringMatching(/^[!-~]{1,120}$/);
  fc.assert(
    fc.property(text, fc.integer({ min: 60, max: 260 }), (given, maxSize) => {
      const code = qrcode(0, 'M');
      code.addData(given, 'Byte');
      code.make();
      const count = code.getModuleCount();
      const bitmap = qrDots(given, maxSize);
      const module = bitmap.height / (count + 4);
      expect(module).toBe(Math.max(4, Math.floor(maxSize / (count + 4))));
      const left = (bitmap.width - count * module) >> 1;
      const meant = Array.from({ length: bitmap.height }, (_, y) =>
        Array.from({ length: bitmap.width }, (_, x) => {
          const [line, column] = [Math.floor(y / module) - 2, Math.floor((x - left) / module)];
          const inside = line >= 0 && line < count && column >= 0 && column < count;
          return inside && code.isDark(line, column) ? '1' : '0';
        }).join(''),
      );
      expect(rowsOf(bitmap)).toEqual(meant);
    }),
    { numRuns: 20 },
  );
});

test('the one module that is dark in every code stands where ISO/IEC 18004 has it: above the lower finder', () => {
  for (const text of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']) {
    const rows = rowsOf(qrDots(text, 100, 4));
    // Version 1: 21 modules of 4 dots; line 13, column 8, and two modules of white before each.
    expect(rows[(2 + 13) * 4]?.charAt((2 + 8) * 4 + 2)).toBe('1');
  }
});

import { describe, expect, it } from 'vitest';
import { qrCode } from '../../renderer/ui/qr-code.ts';

/** The dark modules that the drawing covers, row by row. */
function modules({ size, path }: ReturnType<typeof qrCode>): boolean[][] {
  const dark = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1H\d+z/g)) {
    dark[Number(y)]?.fill(true, Number(x), Number(x) + Number(width));
  }
  return dark;
}

const code = qrCode('12-9f1c2e7a-4b8d-4c3e-a1f0-77aa20b3c4d5');
const drawn = modules(code);

describe('the code on the screen', () => {
  it('has four modules of white on each side', () => {
    const edge = (index: number) => index < 4 || index >= code.size - 4;
    const stray = drawn.flatMap((row, y) => row.flatMap((dark, x) => (dark && (edge(x) || edge(y)) ? [[x, y]] : [])));
    expect(stray).toEqual([]);
  });

  it('has its three finder patterns', () => {
    const finder = ['1111111', '1000001', '1011101', '1011101', '1011101', '1000001', '1111111'];
    const far = code.size - 4 - 7;
    for (const [left, top] of [
      [4, 4],
      [far, 4],
      [4, far],
    ] as const) {
      const seen = finder.map((_, y) =>
        drawn[top + y]
          ?.slice(left, left + 7)
          .map(Number)
          .join(''),
      );
      expect(seen, `${left},${top}`).toEqual(finder);
    }
  });

  it('is another one for another ticket', () => {
    expect(qrCode('13-9f1c2e7a-4b8d-4c3e-a1f0-77aa20b3c4d5').path).not.toBe(code.path);
  });
});

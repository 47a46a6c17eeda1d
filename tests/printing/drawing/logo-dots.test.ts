import { expect, test } from 'vitest';
import { logoDots } from '../../../main/hub/printing/drawing/logo-dots.ts';
import { rowsOf } from './read-paper.ts';

const logo = (width: number, height: number, bytes: readonly number[]) => ({
  width,
  height,
  bits: Buffer.from(bytes).toString('base64'),
});

test('a logo comes out as it is', () => {
  const dots = logoDots(logo(16, 2, [0xf0, 0x0f, 0x81, 0x18]), 372);
  expect(dots && rowsOf(dots)).toEqual(['1111000000001111', '1000000100011000']);
});

test('one that is wider than the paper is halved, and thin lines stay', () => {
  const dots = logoDots(logo(16, 2, [0xff, 0x80, 0x81, 0x01]), 8);
  expect(dots && rowsOf(dots)).toEqual(['11110000']);
  const odd = logoDots(logo(24, 1, [0xc0, 0x00, 0x0f]), 16);
  expect(odd && rowsOf(odd)).toEqual(['1000000000110000']);
});

test.each([
  ['none', null],
  ['too wide', logo(392, 1, new Array(49).fill(0))],
  ['too high', logo(8, 161, new Array(161).fill(0))],
  ['not a multiple of 8', logo(12, 2, [0, 0, 0])],
  ['of no dots', logo(0, 0, [])],
  ['fewer bits than it says', logo(16, 16, [1, 2, 3])],
  ['not a number of dots', { ...logo(8, 1, [0]), width: Number.NaN }],
])('%s: no logo', (_, given) => expect(logoDots(given, 372)).toBeNull());

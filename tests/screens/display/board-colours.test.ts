import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { boardColours } from '../../../shared/domain/board.ts';

const css = fs.readFileSync(
  path.resolve(import.meta.dirname, '../../../renderer/screens/display/board-colours.css'),
  'utf8',
);

function tokensOf(name: string): Record<string, string> {
  const block = new RegExp(`\\[data-colours="${name}"\\] \\{([^}]+)\\}`).exec(css)?.[1] ?? '';
  return Object.fromEntries([...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, key, value]) => [key, value]));
}

/** WCAG 2.2, "contrast ratio". */
function contrast(a: string, b: string): number {
  const light = (hex: string): number => {
    const [r = 0, g = 0, b = 0] = [1, 3, 5]
      .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
      .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [dark = 0, bright = 0] = [light(a), light(b)].sort((x, y) => x - y);
  return (bright + 0.05) / (dark + 0.05);
}

/** What stands on what: AAA is 7, and 4.5 for letters as large as all captions of a board are. */
const pairs = [
  ['ink', 'paper', 7],
  ['ink', 'card', 7],
  ['on-call', 'call', 7],
  ['called', 'card', 7],
  ['muted', 'paper', 4.5],
  ['muted', 'card', 4.5],
  ['on-rest', 'rest', 7],
  ['on-warn', 'warn', 7],
] as const;

for (const colours of boardColours)
  test(`${colours}: every word of the board stands out`, () => {
    const tokens = tokensOf(colours);
    for (const [on, under, least] of pairs) {
      const ratio = contrast(tokens[on] ?? '#000000', tokens[under] ?? '#000000');
      expect(ratio, `${on} on ${under}`).toBeGreaterThanOrEqual(colours === 'contrast' ? 7 : least);
    }
  });

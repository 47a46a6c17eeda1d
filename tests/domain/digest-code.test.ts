import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codeOfDigest, readDigestCode } from '../../shared/domain/digest.ts';

const digest = fc.record({
  seq: fc.integer({ min: 1, max: 40_000_000 }),
  hash: fc.stringMatching(/^[0-9a-f]{64}$/),
});

describe('The code of a digest', () => {
  test('can be typed back as it stands, in small letters, without hyphens and with O for 0', () => {
    fc.assert(
      fc.property(digest, ({ seq, hash }) => {
        const code = codeOfDigest({ seq, hash });
        const mark = { seq, hashStart: hash.slice(0, 20) };
        expect(readDigestCode(code)).toEqual(mark);
        const [number = '', ...letters] = code.split('-');
        expect(readDigestCode(` ${number} ${letters.join('').toLowerCase().replaceAll('0', 'o')} `)).toEqual(mark);
      }),
    );
  });

  test('with two neighbours changed, or one letter wrong, is told as a slip and not as another journal', () => {
    let slips = 0;
    let passed = 0;
    fc.assert(
      fc.property(digest, fc.nat(15), fc.constantFrom(...'ABCDEFGH'), (one, place, letter) => {
        const code = codeOfDigest(one).replaceAll('-', '');
        const at = code.length - 18 + place;
        const wrong = `${code.slice(0, at)}${letter}${code.slice(at + 1)}`;
        const turned = `${code.slice(0, at)}${code[at + 1]}${code[at]}${code.slice(at + 2)}`;
        for (const typed of [wrong, turned]) {
          if (typed === code) continue;
          slips += 1;
          if (readDigestCode(typed) !== null) passed += 1;
        }
      }),
      { numRuns: 2_000, seed: 7 },
    );
    expect(slips).toBeGreaterThan(2_000);
    expect(passed / slips).toBeLessThan(0.005);
  });

  test('is no other text', () => {
    for (const text of ['', 'A001', '12-34', '{"digest":1}', 'x'.repeat(5_000)])
      expect(readDigestCode(text)).toBeNull();
  });
});

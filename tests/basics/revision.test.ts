import fc from 'fast-check';
import { expect, test } from 'vitest';
import { revisionOf } from '../../shared/basics/revision.ts';
import { defaultTicketDesign } from '../../shared/domain/ticket-design.ts';

test('a value has one revision, whatever the order of its keys and however often it went over the wire', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
      const turned = Object.fromEntries(Object.entries(JSON.parse(JSON.stringify(value))).reverse());
      expect(revisionOf(turned)).toBe(revisionOf(value));
    }),
  );
});

test('another value has another one, a short word', () => {
  const texts = Array.from({ length: 20_000 }, (_, n) => revisionOf({ text: `Máy in ${n}`, on: n % 2 === 0 }));
  expect(new Set(texts).size).toBe(texts.length);
  expect(revisionOf({ ...defaultTicketDesign, english: true })).not.toBe(revisionOf(defaultTicketDesign));
  for (const text of texts) expect(text).toMatch(/^[0-9a-z]{1,11}$/);
});

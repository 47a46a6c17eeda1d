import { expect, test } from 'vitest';
import { textToSave } from '../../../renderer/screens/admin/letter-text.ts';
import { words } from '../../../shared/text/index.ts';

const { bodies } = words.vi.letters.paper;

test('an office keeps its own words cleaned, and the product’s words as nothing of its own', () => {
  expect(textToSave('birth', ' {coQuan} mừng\r\n\r\n{chau} 🎉')).toBe('{coQuan} mừng\n{chau}');
  expect([null, '', ' \n ', bodies.birth, `${bodies.birth}\n`].map((text) => textToSave('birth', text))).toEqual(
    Array(5).fill(null),
  );
  expect(textToSave('death', bodies.birth)).toBe(bodies.birth);
});

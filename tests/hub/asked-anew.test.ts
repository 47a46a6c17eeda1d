import { expect, test } from 'vitest';
import { openOffice } from '../support/open-office.ts';

test('given figures that are counted, when the same page asks for others, then the first end, and another page gets its own', async () => {
  const office = await openOffice();
  const [page, other] = [await office.admin(), await office.admin()];
  const year = { from: '2026-01-01', to: '2026-12-31' };
  const month = { from: '2026-03-01', to: '2026-03-31' };
  const asked = [page.wire.satisfaction.query(year), other.wire.satisfaction.query(year)];
  // Also one that has not begun, because it waits for the two.
  asked.push(page.wire.satisfaction.query(year), page.wire.satisfaction.query(month));
  const [first, others, second, last] = await Promise.all(asked);
  expect([first, second]).toEqual([null, null]);
  expect(others?.period).toEqual(year);
  expect(last?.period).toEqual(month);
});

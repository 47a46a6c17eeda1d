import { expect, test } from 'vitest';
import { saidAt } from '../../../renderer/screens/counter/said-at.ts';
import { instant } from '../../../shared/domain/time.ts';

const said = (label: string, from: number, to: number) => ({
  label,
  place: { word: 'quay' as const, number: 1, name: '' },
  recall: false,
  startsAt: instant(from),
  endsAt: instant(to),
});

test('a number stands as said from its first word to its last, and not while it waits behind another', () => {
  const plan = [said('A001', 1_000, 9_000), said('A002', 10_000, 18_000)];
  const at = (now: number) => saidAt(plan, instant(now))?.label ?? null;
  expect([at(999), at(1_000), at(8_999), at(9_500), at(10_000), at(18_000)]).toEqual([
    null,
    'A001',
    'A001',
    null,
    'A002',
    null,
  ]);
});

import { expect, test } from 'vitest';
import { playDays } from './play-days.ts';

/** Twenty offices of ten days each: every day but the first begins with what the day before left. */
const OFFICES = 20;
const DAYS = 10;

test(`given ${OFFICES * DAYS} random days, when each wish is played to the product and to the rules' own words, then both do the same`, () => {
  const played = Array.from({ length: OFFICES }, (_, office) => playDays(DAYS, 1_000 + office));
  const total = (of: 'wishes' | 'granted' | 'calls') => played.reduce((sum, one) => sum + one[of], 0);
  // Days in which nearly everything is refused would prove nothing.
  expect(total('granted')).toBeGreaterThan(total('wishes') / 2);
  expect(total('calls')).toBeGreaterThan(OFFICES * DAYS * 5);
}, 900_000);

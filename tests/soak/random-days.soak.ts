import { expect, test } from 'vitest';
import { playDays } from '../model/play-days.ts';

const OFFICES = 1_000;
const DAYS = 10;

test(`given ${OFFICES * DAYS} random days, when each wish is played to the product and to the rules' own words, then both do the same`, () => {
  // Other days each time; the seed of a day that failed stands in its error.
  const first = Date.now() % 1_000_000_000;
  let calls = 0;
  for (let office = 0; office < OFFICES; office++) calls += playDays(DAYS, first + office).calls;
  console.log(`Seeds ${first}–${first + OFFICES - 1}: ${OFFICES * DAYS} days, ${calls} calls`);
  expect(calls).toBeGreaterThan(OFFICES * DAYS * 5);
}, 3_600_000);

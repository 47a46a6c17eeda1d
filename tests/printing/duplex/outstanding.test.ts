import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createOutstanding } from '../../../main/hub/printing/duplex/outstanding.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

test('a job is settled by its id, once', () => {
  const outstanding = createOutstanding([7]);
  outstanding.add(8);
  expect([outstanding.settle('0008'), outstanding.settle('0008'), outstanding.isEmpty()]).toEqual([8, null, false]);
  expect([outstanding.settle('0007'), outstanding.isEmpty()]).toEqual([7, true]);
});

test('ten minutes after its end a job is given up', () => {
  const outstanding = createOutstanding([7]);
  vi.advanceTimersByTime(5 * 60_000);
  outstanding.add(8);
  vi.advanceTimersByTime(5 * 60_000);
  expect([outstanding.settle('0007'), outstanding.isEmpty()]).toEqual([null, false]);
  vi.advanceTimersByTime(5 * 60_000);
  expect(outstanding.isEmpty()).toBe(true);
});

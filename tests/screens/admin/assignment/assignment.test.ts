import { describe, expect, test } from 'vitest';
import {
  duties,
  dutyOf,
  gapsOf,
  nextDuty,
  sameWork,
  withDuty,
} from '../../../../renderer/screens/admin/assignment/assignment.ts';
import { spotAfter } from '../../../../renderer/screens/admin/assignment/spot-after.ts';
import type { ServiceId } from '../../../../shared/domain/ids.ts';

const [a, h, n] = ['a', 'h', 'n'] as ServiceId[] as [ServiceId, ServiceId, ServiceId];
const order = [a, h, n];
const nothing = { services: [], backups: [] };

describe('what a counter is for a service', () => {
  test.each(duties)('%s is set and read', (duty) => {
    const work = withDuty({ services: [a, h], backups: [h] }, h, duty, order);
    expect(dutyOf(work, h)).toBe(duty);
    expect(dutyOf(work, a)).toBe('main');
    expect(dutyOf(work, n)).toBe('none');
  });
  test('a backup is one of the services that the counter calls', () => {
    expect(withDuty(nothing, n, 'backup', order)).toEqual({ services: [n], backups: [n] });
  });
  test('the way back gives the very same work: nothing is left to save', () => {
    const work = { services: [a, n], backups: [n] };
    const there = withDuty(work, a, 'none', order);
    expect(withDuty(there, a, 'main', order)).toEqual(work);
  });
  test('pressing goes around all three', () => {
    expect(nextDuty('none')).toBe('main');
    expect(nextDuty('main')).toBe('backup');
    expect(nextDuty('backup')).toBe('none');
  });
  test('the same work in another order', () => {
    expect(sameWork({ services: [n, a], backups: [] }, { services: [a, n], backups: [] }, order)).toBe(true);
    expect(sameWork({ services: [a, n], backups: [n] }, { services: [a, n], backups: [] }, order)).toBe(false);
  });
});

test('gaps: services that nobody calls, that all only help with, counters without work', () => {
  const works = [
    { id: '1', work: { services: [a, h], backups: [h] } },
    { id: '2', work: nothing },
  ];
  expect(gapsOf(works, order)).toEqual({ noBody: [n], noMain: [h], idle: ['2'] });
});

describe('the keyboard in the table of 3 rows and 2 columns', () => {
  test.each([
    ['ArrowRight', { row: 1, column: 1 }],
    ['ArrowLeft', { row: 1, column: 0 }],
    ['ArrowUp', { row: 0, column: 0 }],
    ['ArrowDown', { row: 2, column: 0 }],
    ['End', { row: 1, column: 1 }],
    ['Home', { row: 1, column: 0 }],
    ['Tab', null],
  ])('%s', (key, spot) => {
    expect(spotAfter({ row: 1, column: 0 }, key, 3, 2)).toEqual(spot);
  });
  test('stays inside', () => {
    expect(spotAfter({ row: 2, column: 1 }, 'ArrowDown', 3, 2)).toEqual({ row: 2, column: 1 });
    expect(spotAfter({ row: 2, column: 1 }, 'ArrowRight', 3, 2)).toEqual({ row: 2, column: 1 });
  });
});

import { describe, expect, test } from 'vitest';
import { type Announcements, nothingAnnounced } from '../../../renderer/audio/announcements.ts';
import { calledBefore, calledNow, placeRows } from '../../../renderer/screens/display/board-calls.ts';
import type { CallId } from '../../../shared/domain/ids.ts';
import { instant } from '../../../shared/domain/time.ts';
import { aCall } from '../audio/calls.ts';

const at = instant(1_000_000);
const labels = (rows: readonly ({ label: string } | null)[]) => rows.map((row) => row?.label ?? '');

/** Those of `showing` have their turn; those of `waiting` were pressed, and are to come. */
const announced = (showing: number[], waiting: number[] = []): Announcements => ({
  showing: showing as CallId[],
  waiting: new Set(waiting as CallId[]),
});

describe('the call that fills half of the board', () => {
  test('a reload shows the newest call without announcing it', () => {
    const calls = [aCall(3, 1), aCall(2, 1), aCall(1, 1)];
    expect(calledNow(calls, nothingAnnounced)?.label).toBe('A003');
    expect(labels(calledBefore(calls, nothingAnnounced, 4))).toEqual(['A002', 'A001']);
  });

  test('of two calls in one moment each has its turn, and the second stands in the table from the press on', () => {
    const calls = [aCall(2, at), aCall(1, at)];
    const first = announced([1], [2]);
    expect(calledNow(calls, first)?.label).toBe('A001');
    expect(labels(calledBefore(calls, first, 4))).toEqual(['A002']);
    const second = announced([2]);
    expect(calledNow(calls, second)?.label).toBe('A002');
    expect(labels(calledBefore(calls, second, 4))).toEqual(['A001']);
  });

  test('who has left the counter while their number is still read makes room for the next who is called', () => {
    const gone = { ...aCall(1, at), current: false };
    const calls = [aCall(3, at), aCall(2, at), gone];
    expect(calledNow(calls, announced([1], [2, 3]))?.label).toBe('A002');
    expect(calledNow([gone], announced([1]))?.label).toBe('A001');
  });

  test('what another board of the room announces leaves the newest of this one where it is', () => {
    expect(calledNow([aCall(2, at), aCall(1, at)], announced([9], [2]))?.label).toBe('A001');
  });

  test('on a new day the board is empty', () => {
    expect(calledNow([], announced([1]))).toBeNull();
  });

  test('a number that was recalled before it was heard stands once, and has its turn when it is heard', () => {
    const calls = [aCall(3, 1, 1, 'A001'), aCall(2, 1), aCall(1, 1, 1, 'A001')];
    expect(calledNow(calls, announced([1, 3], [2]))?.callId).toBe(3);
    expect(calledNow(calls, announced([2]))?.callId).toBe(2);
    expect(labels(calledBefore(calls, announced([2]), 4))).toEqual(['A001']);
  });
});

describe('the table', () => {
  const [a, b, c, d, e] = [aCall(1, 1), aCall(2, 1), aCall(3, 1), aCall(4, 1), aCall(5, 1)] as const;

  test('a new call takes the row of the one that left; no other row moves', () => {
    const rows = placeRows([], [d, c, b, a], 4);
    expect(labels(rows)).toEqual(['A004', 'A003', 'A002', 'A001']);
    expect(labels(placeRows(rows, [e, d, c, b], 4))).toEqual(['A004', 'A003', 'A002', 'A005']);
  });

  test('a row that leaves stays free until somebody needs it', () => {
    const rows = placeRows(placeRows([], [c, b, a], 4), [c, a], 4);
    expect(labels(rows)).toEqual(['A003', '', 'A001', '']);
    expect(labels(placeRows(rows, [d, c, a], 4))).toEqual(['A003', 'A004', 'A001', '']);
  });
});

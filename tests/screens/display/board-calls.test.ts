import { describe, expect, test } from 'vitest';
import { advance, nothingAnnounced, receive } from '../../../renderer/audio/announcements.ts';
import { chimeTiming } from '../../../renderer/audio/timing.ts';
import { calledBefore, calledNow, placeRows } from '../../../renderer/screens/display/board-calls.ts';
import { instant } from '../../../shared/domain/time.ts';
import { aCall } from '../audio/calls.ts';

const at = instant(1_000_000);
const labels = (rows: readonly ({ label: string } | null)[]) => rows.map((row) => row?.label ?? '');

describe('the call that fills half of the board', () => {
  test('a reload shows the newest call without announcing it', () => {
    const calls = [aCall(3, 1), aCall(2, 1), aCall(1, 1)];
    const state = receive(nothingAnnounced, calls, at);
    expect(calledNow(calls, state)?.label).toBe('A003');
    expect(labels(calledBefore(calls, state, 4))).toEqual(['A002', 'A001']);
  });

  test('of two calls in one moment each has its turn, and the second is nowhere before', () => {
    const calls = [aCall(2, at), aCall(1, at)];
    const first = advance(receive(nothingAnnounced, calls, at), at, chimeTiming);
    expect(calledNow(calls, first)?.label).toBe('A001');
    expect(calledBefore(calls, first, 4)).toEqual([]);
    const second = advance(first, instant(at + 10_000), chimeTiming);
    expect(calledNow(calls, second)?.label).toBe('A002');
    expect(labels(calledBefore(calls, second, 4))).toEqual(['A001']);
  });

  test('a call that the view has forgotten in a burst still has its turn', () => {
    const old = aCall(1, at);
    const state = advance(receive(nothingAnnounced, [old, aCall(2, at)], at), at, chimeTiming);
    expect(calledNow([aCall(2, at)], state)).toBe(old);
  });

  test('on a new day the board is empty', () => {
    const state = advance(receive(nothingAnnounced, [aCall(1, at)], at), at, chimeTiming);
    expect(calledNow([], state)).toBeNull();
  });

  test('a recalled number stands once', () => {
    const calls = [aCall(3, 1, 1, 'A001'), aCall(2, 1), aCall(1, 1, 1, 'A001')];
    const state = receive(nothingAnnounced, calls, at);
    expect(calledNow(calls, state)?.callId).toBe(3);
    expect(labels(calledBefore(calls, state, 4))).toEqual(['A002']);
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

import { describe, expect, test } from 'vitest';
import {
  type Announcements,
  advance,
  isAnnounced,
  nothingAnnounced,
  receive,
  type Timing,
  waitMs,
} from '../../../renderer/audio/announcements.ts';
import { instant } from '../../../shared/domain/time.ts';
import { aCall } from './calls.ts';

const timing: Timing = { soundMs: () => 1_650, gapMs: 1_500, dwellMs: 4_500 };
const at = (ms: number) => instant(1_000_000 + ms);
const call = (id: number, ms: number) => aCall(id, at(ms));
const labels = (state: Announcements) => state.waiting.map((line) => line.label);

describe('when a board starts', () => {
  test('calls older than 20 s are taken as announced, younger ones wait for their turn', () => {
    const state = receive(nothingAnnounced, [call(3, -5_000), call(2, -20_000), call(1, -20_001)], at(0));
    expect(labels(state)).toEqual(['A002', 'A003']);
  });

  test('an empty morning leaves nothing to say', () => {
    expect(receive(nothingAnnounced, [], at(0))).toBe(nothingAnnounced);
  });
});

describe('when views arrive', () => {
  test('a call is taken once, however often its view comes', () => {
    const first = receive(nothingAnnounced, [call(1, 0)], at(0));
    expect(receive(first, [call(1, 0)], at(10))).toBe(first);
  });

  test('calls made while the link was briefly down are announced, in order', () => {
    const before = receive(nothingAnnounced, [call(1, 0)], at(0));
    const after = receive(before, [call(4, 14_000), call(3, 9_000), call(2, 5_000), call(1, 0)], at(15_000));
    expect(labels(after)).toEqual(['A001', 'A002', 'A003', 'A004']);
  });

  test('after a long cut the morning is not replayed', () => {
    const before = receive(nothingAnnounced, [call(1, 0)], at(0));
    expect(labels(receive(before, [call(2, 60_000), call(3, 595_000)], at(600_000)))).toEqual(['A001', 'A003']);
  });

  test('other data in the hub, whose ids start afresh, is announced again', () => {
    const before = receive(nothingAnnounced, [call(900, 0)], at(0));
    expect(labels(receive(before, [call(1, 30_000)], at(30_000)))).toEqual(['A001']);
  });
});

describe('when one announcement follows another', () => {
  const three = receive(nothingAnnounced, [call(1, 0), call(2, 0), call(3, 0)], at(0));
  const first = advance(three, at(0), timing);

  test('the oldest begins at once and the others are kept from the board', () => {
    expect(first.showing?.call.label).toBe('A001');
    expect([call(1, 0), call(2, 0), call(3, 0)].map((line) => isAnnounced(first, line))).toEqual([true, false, false]);
  });

  test('the next waits for the sound and the gap', () => {
    expect(waitMs(first, at(1_000), timing)).toBe(2_150);
    expect(advance(first, at(3_149), timing)).toBe(first);
    expect(advance(first, at(3_150), timing).showing?.call.label).toBe('A002');
  });

  test('with only one behind it, a call keeps the board longer', () => {
    const second = advance(first, at(3_150), timing);
    expect(waitMs(second, at(3_150), timing)).toBe(4_500);
  });

  test('the last one stays', () => {
    const last = advance(advance(first, at(3_150), timing), at(10_000), timing);
    expect(last.showing?.call.label).toBe('A003');
    expect(waitMs(last, at(99_000), timing)).toBeNull();
  });
});

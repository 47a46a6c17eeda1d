import { describe, expect, test } from 'vitest';
import { moveClock, takeCall, takeClosing } from '../../main/hub/domain/speech-timeline.ts';
import { businessDay, instant } from '../../shared/domain/time.ts';
import { aCallToSay, at, GAP_MS, looked, saidOf, start, taking, tenSeconds } from './given-calls.ts';

const startsOf = (calls: Parameters<typeof taking>[0]) =>
  saidOf(taking(calls)).map((said) => [said.label, said.startsMs]);

describe('one after the other', () => {
  test('a call on a quiet morning is said after the moment in which every board hears of it', () => {
    expect(startsOf([aCallToSay(1, 0)])).toEqual([['A001', 300]]);
  });

  test('of three counters that press together each is said, in order, a gap after the one before', () => {
    const together = [aCallToSay(1, 0, at(1)), aCallToSay(2, 0, at(2)), aCallToSay(3, 0, at(3))];
    expect(startsOf(together)).toEqual([
      ['A001', 300],
      ['A002', 11_800],
      ['A003', 23_300],
    ]);
  });

  test('while more than three wait each is read once, and the order stays', () => {
    const said = saidOf(taking([1, 2, 3, 4, 5, 6].map((id) => aCallToSay(id, 0))));
    expect(said.map(({ endsMs, startsMs }) => endsMs - startsMs)).toEqual([
      10_000, 6_000, 10_000, 10_000, 10_000, 10_000,
    ]);
    expect(said.map(({ label }) => label)).toEqual(['A001', 'A002', 'A003', 'A004', 'A005', 'A006']);
  });
});

describe('what is called again', () => {
  test('a recall of a number that was not heard yet adds nothing', () => {
    const calls = [aCallToSay(1, 0), aCallToSay(2, 0), aCallToSay(3, 5_000, { label: 'A002', kind: 'recall' })];
    expect(saidOf(taking(calls)).map(({ id, callIds }) => [id, callIds])).toEqual([
      ['call-1', [1]],
      ['call-2', [2, 3]],
    ]);
  });

  test.each(['call', 'recall'] as const)(
    'a last call that comes while a %s of the number still waits is what is heard, at the turn that waits',
    (kind) => {
      const unheard = aCallToSay(2, 0, { label: 'A002', kind });
      const calls = [aCallToSay(1, 0), unheard, aCallToSay(3, 5_000, { label: 'A002', kind: 'last' })];
      expect(saidOf(taking(calls)).map(({ callIds, kind, startsMs }) => [callIds, kind, startsMs])).toEqual([
        [[1], 'call', 300],
        [[2, 3], 'last', 11_800],
      ]);
    },
  );

  test('a recall after it takes nothing from a last call, nor from the first one', () => {
    const again = (id: number) => aCallToSay(id, 5_000, { label: 'A002', kind: 'recall' });
    const kinds = (kind: 'call' | 'last') =>
      saidOf(taking([aCallToSay(1, 0), aCallToSay(2, 0, { kind }), again(3)])).map((said) => said.kind);
    expect(kinds('last')).toEqual(['call', 'last']);
    expect(kinds('call')).toEqual(['call', 'call']);
  });

  test('a recall of a number that is being said comes after it', () => {
    const calls = [aCallToSay(1, 0), aCallToSay(2, 5_000, { label: 'A001', kind: 'recall' })];
    expect(startsOf(calls)).toEqual([
      ['A001', 300],
      ['A001', 11_800],
    ]);
  });

  test('a number that was called elsewhere before it was heard is said for its new counter alone', () => {
    const calls = [
      aCallToSay(1, 0),
      aCallToSay(2, 0, at(2)),
      aCallToSay(3, 0),
      aCallToSay(4, 5_000, { label: 'A002', ...at(5) }),
    ];
    expect(saidOf(taking(calls)).map(({ label, counter }) => [label, counter])).toEqual([
      ['A001', '1'],
      ['A003', '1'],
      ['A002', '5'],
    ]);
  });
});

describe('whatever the clock does', () => {
  const busy = [aCallToSay(1, 0), aCallToSay(2, 0), aCallToSay(3, 0)];

  test('looking in between changes nothing', () => {
    const once = taking([...busy, aCallToSay(4, 9_000)]);
    const often = [0, 100, 2_000, 8_999].reduce(looked, taking(busy));
    expect(saidOf(takeCall(often, aCallToSay(4, 9_000), GAP_MS, tenSeconds))).toEqual(saidOf(once));
  });

  test('set back by an hour between two calls, nobody waits an hour', () => {
    const said = saidOf(taking([...busy, aCallToSay(4, -3_600_000)]));
    expect(said.map(({ label }) => label)).toEqual(['A001', 'A002', 'A003', 'A004']);
    expect(said.at(-1)?.startsMs).toBe(-3_600_000 + 34_800);
  });

  test.each([-3_600_000, 3_600_000])('set by %d ms while some wait, they wait as long as before', (by) => {
    const before = looked(taking(busy), 1_000);
    const after = saidOf(moveClock(before, by));
    expect(after.map(({ startsMs }) => startsMs)).toEqual(saidOf(before).map(({ startsMs }) => startsMs + by));
    expect(after.map(({ id }) => id)).toEqual(saidOf(before).map(({ id }) => id));
  });

  test('what was over a minute ago is forgotten, the last one never', () => {
    const late = looked(taking(busy), 3_600_000);
    expect(saidOf(late).map(({ label }) => label)).toEqual(['A003']);
  });
});

test('the closing announcement waits for its turn like a call, and has its day in its name', () => {
  const timeline = takeClosing(
    taking([aCallToSay(1, 0)]),
    businessDay('2026-03-02'),
    instant(start + 1_000),
    GAP_MS,
    tenSeconds,
  );
  expect(saidOf(timeline).map(({ id, startsMs }) => [id, startsMs])).toEqual([
    ['call-1', 300],
    ['closing-2026-03-02', 11_800],
  ]);
});

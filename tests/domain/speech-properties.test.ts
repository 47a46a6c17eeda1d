import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CallToSay, takeCall } from '../../main/hub/domain/speech-timeline.ts';
import { aCallToSay, at, GAP_MS, looked, saidInAll, saidOf, start, taking, tenSeconds } from './given-calls.ts';

interface Press {
  afterMs: number;
  counter: number;
  /** Calls again the number of so many calls before; null: somebody new. */
  again: number | null;
  elsewhere: boolean;
}

const press = fc.record<Press>({
  afterMs: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 400 }), fc.integer({ min: 401, max: 60_000 })),
  counter: fc.integer({ min: 1, max: 12 }),
  again: fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: fc.nat(5) }),
  elsewhere: fc.boolean(),
});
/** A day in which twelve counters press, often in one moment. */
const days = (most: number, least = 0) => fc.array(press, { minLength: least, maxLength: most }).map(asCalls);

function asCalls(wishes: readonly Press[]): CallToSay[] {
  const calls: CallToSay[] = [];
  let ms = 0;
  for (const { afterMs, counter, again, elsewhere } of wishes) {
    ms += afterMs;
    const former = again === null ? undefined : calls.at(-1 - again);
    const place = former && !elsewhere ? { place: former.place, counterId: former.counterId } : at(counter);
    const label = former?.label ?? `A${calls.length + 1}`;
    calls.push(aCallToSay(calls.length + 1, ms, { ...place, label, kind: former ? 'recall' : 'call' }));
  }
  return calls;
}

const gapsOf = (said: ReturnType<typeof saidInAll>): number[] =>
  said.slice(1).map((one, i) => one.startsMs - (said[i]?.endsMs ?? 0));

test('in a room nothing is said while something else is, and the gap is kept', () => {
  fc.assert(
    fc.property(days(60), (calls) => {
      for (const gap of gapsOf(saidInAll(calls))) expect(gap).toBeGreaterThanOrEqual(GAP_MS);
    }),
  );
});

test('nothing is said before it was pressed', () => {
  fc.assert(
    fc.property(days(40), (calls) => {
      for (const { callIds, startsMs } of saidInAll(calls))
        expect(startsMs).toBeGreaterThan((calls[(callIds[0] ?? 1) - 1]?.at ?? 0) - start);
    }),
  );
});

test('they are said in the order in which they were called', () => {
  fc.assert(
    fc.property(days(60), (calls) => {
      const firsts = saidInAll(calls).map(({ callIds }) => callIds[0] ?? 0);
      expect(firsts).toEqual([...firsts].sort((a, b) => a - b));
    }),
  );
});

test('none is lost: each call is said, together with its recalls, unless its number was called once more before it was heard', () => {
  fc.assert(
    fc.property(days(60), (calls) => {
      const said = saidInAll(calls);
      const heard = new Set(said.flatMap(({ callIds }) => callIds));
      for (const { callId, label } of calls.filter((call) => !heard.has(call.callId)))
        expect(calls.some((call) => call.label === label && call.callId > callId && heard.has(call.callId))).toBe(true);
      for (const { callIds, label, counter } of said)
        for (const id of callIds) expect(calls[id - 1]).toMatchObject({ label, counterId: counter });
    }),
  );
});

test('the last word about a number is the counter that called it last', () => {
  fc.assert(
    fc.property(days(60), (calls) => {
      const said = saidInAll(calls);
      const last = new Map(calls.map(({ label, counterId }) => [label, counterId]));
      for (const [label, counterId] of last)
        expect(said.findLast((one) => one.label === label)?.counter).toBe(counterId);
    }),
  );
});

test('it is the same after a restart, however often somebody looked before', () => {
  fc.assert(
    fc.property(days(40), fc.integer({ min: 1, max: 5 }), (calls, n) => {
      const watched = calls.reduce((timeline, call, i) => {
        const seen = i % n === 0 ? looked(timeline, call.at - start) : timeline;
        return takeCall(seen, call, GAP_MS, tenSeconds);
      }, taking([]));
      const end = (calls.at(-1)?.at ?? start) - start;
      expect(saidOf(looked(watched, end))).toEqual(saidOf(looked(taking(calls), end)));
    }),
  );
});

test('500 calls from 12 counters in bursts: every number is said, in order, none into another', () => {
  fc.assert(
    fc.property(days(500, 500), (calls) => {
      const said = saidInAll(calls);
      expect(new Set(said.map(({ label }) => label))).toEqual(new Set(calls.map(({ label }) => label)));
      expect(said.map(({ startsMs }) => startsMs)).toEqual(said.map(({ startsMs }) => startsMs).sort((a, b) => a - b));
      expect(Math.min(...gapsOf(said))).toBeGreaterThanOrEqual(GAP_MS);
    }),
    { numRuns: 10 },
  );
});

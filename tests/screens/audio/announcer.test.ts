import { expect, test } from 'vitest';
import { createAnnouncer } from '../../../renderer/audio/announcer.ts';
import { chimeTiming } from '../../../renderer/audio/timing.ts';
import type { CallLine } from '../../../shared/contract/views.ts';
import { instant } from '../../../shared/domain/time.ts';
import { aCall } from './calls.ts';

/** A clock that only moves when the test says so, and fires what was due on its way. */
function fakeClock(start: number) {
  let now = start;
  let due: { at: number; then: () => void }[] = [];
  return {
    now: () => instant(now),
    set: (to: number) => {
      now = to;
    },
    after(ms: number, then: () => void) {
      const entry = { at: now + ms, then };
      due.push(entry);
      return () => {
        due = due.filter((other) => other !== entry);
      };
    },
    runTo(end: number) {
      for (;;) {
        const next = due.filter((entry) => entry.at <= end).sort((a, b) => a.at - b.at)[0];
        if (!next) break;
        due = due.filter((entry) => entry !== next);
        now = Math.max(now, next.at);
        next.then();
      }
      now = end;
    },
  };
}

function given(start = 1_000_000) {
  const clock = fakeClock(start);
  const spoken: { call: CallLine; at: number }[] = [];
  const announcer = createAnnouncer({
    now: clock.now,
    after: clock.after,
    speak: (call) => spoken.push({ call, at: clock.now() }),
    timing: chimeTiming,
  });
  return { clock, spoken, announcer };
}

test('500 calls from 12 counters in bursts: each announced once, in order, none overlapping', () => {
  const { clock, spoken, announcer } = given();
  const calls: CallLine[] = [];
  let random = 7;
  const dice = (sides: number) => {
    random = (random * 1_103_515_245 + 12_345) % 2_147_483_648;
    return random % sides;
  };
  while (calls.length < 500) {
    const burst = Math.min(1 + dice(12), 500 - calls.length);
    for (let n = 0; n < burst; n++) calls.push(aCall(calls.length + 1, clock.now(), 1 + dice(12)));
    // A whole view each time: the calls of two minutes and eight older ones, newest first, and sometimes twice.
    const view = calls.filter((call) => clock.now() - call.at <= 120_000).reverse();
    announcer.receive(view);
    if (dice(3) === 0) announcer.receive(view);
    clock.runTo(clock.now() + 200 + dice(8_000));
  }
  clock.runTo(clock.now() + 3_600_000);

  expect(spoken.map((s) => s.call.callId)).toEqual(calls.map((call) => call.callId));
  const shortest = chimeTiming.soundMs(calls[0] as CallLine) + chimeTiming.gapMs;
  const distances = spoken.slice(1).map((s, i) => s.at - (spoken[i]?.at ?? 0));
  expect(Math.min(...distances)).toBeGreaterThanOrEqual(shortest);
});

test('a call on a quiet board is announced in the same instant', () => {
  const { spoken, announcer, clock } = given();
  announcer.receive([aCall(1, clock.now())]);
  expect(spoken).toHaveLength(1);
});

test('a hub clock that is set back by an hour does not silence the board', () => {
  const { clock, spoken, announcer } = given(10_000_000);
  announcer.receive([aCall(1, clock.now())]);
  clock.set(10_000_000 - 3_600_000);
  announcer.receive([aCall(1, 10_000_000), aCall(2, clock.now())]);
  expect(spoken.map((s) => s.call.label)).toEqual(['A001', 'A002']);
});

test('a closed announcer leaves no timer behind', () => {
  const { clock, spoken, announcer } = given();
  announcer.receive([aCall(1, clock.now()), aCall(2, clock.now())]);
  announcer.close();
  clock.runTo(clock.now() + 60_000);
  expect(spoken).toHaveLength(1);
});

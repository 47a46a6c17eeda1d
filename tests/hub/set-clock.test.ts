import { expect, test } from 'vitest';
import { createSetClockWatch } from '../../main/hub/set-clock.ts';
import type { TicketId } from '../../shared/domain/ids.ts';
import { hours, minutes, seconds } from '../../shared/domain/time.ts';
import { createTestClock } from '../support/test-clock.ts';

/** A watch that looks every second, in a run that began after ticket 100. */
function given() {
  const clock = createTestClock();
  const log: unknown[] = [];
  let last = 100;
  const look = createSetClockWatch(clock, () => last as TicketId, {
    info: (what, facts) => log.push({ what, ...facts }),
    error: () => {},
  });
  return {
    clock,
    log,
    look,
    issue: () => {
      last++;
    },
    /** Time passes with a look every minute; what the last one said. */
    pass: (ms: number) => {
      let said = look();
      for (let t = 0; t < ms; t += minutes(1)) {
        clock.advance(minutes(1));
        said = look();
      }
      return said;
    },
    set: (by: number) => clock.set(clock.now() + by),
  };
}

test('given a clock that nobody sets, when days pass, then dates are trusted', () => {
  const { pass, log } = given();
  expect(pass(hours(50))).toBeNull();
  expect(log).toEqual([]);
});

test('given a PC that slept for a night, when both clocks went on, then dates are trusted', () => {
  const { clock, look } = given();
  look();
  clock.advance(hours(14));
  expect(look()).toBeNull();
});

test('given a time server that corrects by seconds, then dates are trusted, however often it does', () => {
  const { set, look, pass } = given();
  for (let n = 0; n < 60; n++) {
    set(seconds(30));
    expect(look()).toBeNull();
    pass(minutes(1));
  }
});

test.each([hours(24), -hours(24), hours(9), -hours(1), minutes(6)])(
  'given a clock that is set by %i ms, then what was issued in this run is spared, and the log says by how much',
  (by) => {
    const { set, look, issue, log } = given();
    issue();
    set(by);
    expect(look()).toBe(100);
    expect(log).toEqual([{ what: 'clock-set', jumpSeconds: by / 1000 }]);
    expect(look()).toBe(100);
    expect(log).toHaveLength(1);
  },
);

test('given a clock that was set, when twelve hours have passed, then dates are trusted again', () => {
  const { set, look, pass } = given();
  set(hours(24));
  look();
  expect(pass(hours(12) - minutes(1))).toBe(100);
  expect(pass(minutes(1))).toBeNull();
});

test('given a long run, when the clock is set, then only what was issued in the last twelve hours is spared', () => {
  const { set, look, pass, issue } = given();
  issue();
  pass(hours(10));
  issue();
  pass(hours(3));
  set(hours(24));
  expect(look()).toBe(101);
});

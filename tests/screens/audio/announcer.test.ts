import { expect, test } from 'vitest';
import { createAnnouncer } from '../../../renderer/audio/announcer.ts';
import type { StationId } from '../../../shared/domain/ids.ts';
import type { Speech } from '../../../shared/domain/speech.ts';
import { instant, later } from '../../../shared/domain/time.ts';
import { anAnnouncement, aSpeech, me, other, start } from './given-speech.ts';

/** A clock that only moves when the test says so, and fires what was due on its way. */
function fakeClock() {
  let now = start;
  let due: { at: number; then: () => void }[] = [];
  return {
    now: () => instant(now),
    set: (to: number) => {
      now = start + to;
    },
    after(ms: number, then: () => void) {
      const entry = { at: now + ms, then };
      due.push(entry);
      return () => {
        due = due.filter((one) => one !== entry);
      };
    },
    runTo(ms: number) {
      for (;;) {
        const next = due.filter((entry) => entry.at <= start + ms).sort((a, b) => a.at - b.at)[0];
        if (!next) break;
        due = due.filter((entry) => entry !== next);
        now = Math.max(now, next.at);
        next.then();
      }
      now = start + ms;
    },
  };
}

function aBoard(clock = fakeClock(), who: StationId = me, saidBefore: readonly string[] = []) {
  const whole: string[] = [];
  const said: { id: string; from: number; to: number }[] = [];
  const speaking: boolean[] = [];
  let linked = true;
  const announcer = createAnnouncer({
    now: clock.now,
    after: clock.after,
    say({ id, startsAt, endsAt }, at) {
      const entry = { id, from: at - start, to: at - start + (endsAt - startsAt) };
      said.push(entry);
      return {
        endsAt: later(at, endsAt - startsAt),
        stop: () => {
          entry.to = clock.now() - start;
        },
      };
    },
    mayBegin: () => linked,
    onSpeaking: (is) => speaking.push(is),
    saidBefore,
    onSaid: (id) => whole.push(id),
  });
  const hear = (speech: Speech) => announcer.receive(speech, who);
  const cut = (is = true) => {
    linked = !is;
  };
  return { clock, said, whole, speaking, announcer, hear, cut };
}

test('each announcement is said once, at its time to the millisecond, however often the view comes', () => {
  const { clock, said, hear } = aBoard();
  const speech = aSpeech(anAnnouncement(1, 300), anAnnouncement(2, 11_800));
  for (const ms of [0, 100, 5_000, 11_000, 12_000]) {
    clock.runTo(ms);
    hear(speech);
  }
  clock.runTo(60_000);
  expect(said).toEqual([
    { id: 'call-1', from: 300, to: 10_300 },
    { id: 'call-2', from: 11_800, to: 21_800 },
  ]);
});

test('the room is told to be quiet from the first word to the silence after the last one, not to come up between two calls', () => {
  const { clock, speaking, hear } = aBoard();
  hear(aSpeech(anAnnouncement(1, 300), anAnnouncement(2, 11_800)));
  clock.runTo(23_299);
  expect(speaking).toEqual([true]);
  clock.runTo(23_300);
  expect(speaking).toEqual([true, false]);
});

test('it is told so while another board of the room speaks, and not for what none is there to say', () => {
  const { clock, speaking, hear } = aBoard();
  hear(aSpeech(anAnnouncement(1, 1_000, { speaker: other }), anAnnouncement(2, 20_000, { speaker: null })));
  clock.runTo(699);
  expect(speaking).toEqual([]);
  clock.runTo(700);
  expect(speaking).toEqual([true]);
  clock.runTo(12_499);
  expect(speaking).toEqual([true]);
  clock.runTo(60_000);
  expect(speaking).toEqual([true, false]);
});

test('a board that goes in mid-sentence leaves nobody quiet', () => {
  const { clock, announcer, speaking, hear } = aBoard();
  hear(aSpeech(anAnnouncement(1, 300)));
  clock.runTo(2_000);
  announcer.close();
  expect(speaking).toEqual([true, false]);
});

test('whose turn it is changes with the clock, without a new view', () => {
  const { clock, announcer, hear } = aBoard();
  let changes = 0;
  announcer.subscribe(() => {
    changes += 1;
  });
  hear(aSpeech(anAnnouncement(1, 300), anAnnouncement(2, 11_800)));
  expect(announcer.state().showing).toEqual([1]);
  clock.runTo(11_500);
  expect(announcer.state().showing).toEqual([2]);
  expect(changes).toBe(2);
});

test('two boards of one room, one of which was away, never speak into each other', () => {
  const clock = fakeClock();
  const [first, second] = [aBoard(clock), aBoard(clock, other)];
  const before = aSpeech(anAnnouncement(1, 300, {}, 5_000));
  clock.set(7_000); // the first comes back, and has missed its own
  first.hear(before);
  second.hear(before);
  expect(first.said).toEqual([{ id: 'call-1', from: 7_000, to: 12_000 }]);
  clock.runTo(9_000);
  // Somebody presses: the hub does not know that the first speaks late, and the room is the second's.
  const after = aSpeech(...before.announcements, anAnnouncement(2, 9_300, { speaker: other }));
  first.hear(after);
  second.hear(after);
  clock.runTo(30_000);
  expect(second.said).toEqual([{ id: 'call-2', from: 9_300, to: 19_300 }]);
  expect(first.said).toEqual([{ id: 'call-1', from: 7_000, to: 9_300 }]);
});

test('what began late keeps its distance to the next, and the room its turn', () => {
  const { clock, said, hear } = aBoard();
  clock.set(2_000);
  hear(aSpeech(anAnnouncement(1, 300), anAnnouncement(2, 11_800)));
  clock.runTo(60_000);
  expect(said).toEqual([
    { id: 'call-1', from: 2_000, to: 12_000 },
    { id: 'call-2', from: 13_500, to: 23_500 },
  ]);
});

test('what began two seconds late is broken off before another screen speaks into it', () => {
  const clock = fakeClock();
  const [first, second] = [aBoard(clock), aBoard(clock, other)];
  const before = aSpeech(anAnnouncement(1, 300));
  clock.set(2_300);
  first.hear(before);
  clock.runTo(9_000);
  const after = aSpeech(...before.announcements, anAnnouncement(2, 11_800, { speaker: other }));
  first.hear(after);
  second.hear(after);
  clock.runTo(30_000);
  expect(first.said).toEqual([{ id: 'call-1', from: 2_300, to: 11_800 }]);
  expect(second.said).toEqual([{ id: 'call-2', from: 11_800, to: 21_800 }]);
});

test('a page behind another one, whose timers sleep, begins with the view that tells of the call', () => {
  const { said, hear } = aBoard();
  hear(aSpeech(anAnnouncement(1, 300)));
  expect(said).toEqual([{ id: 'call-1', from: 300, to: 10_300 }]);
});

test('a page that is loaded again makes up for what it broke off, and not for what it had said to the end', () => {
  const clock = fakeClock();
  const before = aBoard(clock);
  const speech = aSpeech(anAnnouncement(1, 300), anAnnouncement(2, 11_800));
  before.hear(speech);
  clock.runTo(15_000);
  before.announcer.close();
  expect(before.whole).toEqual(['call-1']);
  const after = aBoard(clock, me, before.whole);
  after.hear(speech);
  clock.runTo(60_000);
  expect(after.said).toEqual([{ id: 'call-2', from: 23_300, to: 33_300 }]);
});

test('who has lost the hub begins nothing more', () => {
  const { clock, said, hear, cut } = aBoard();
  hear(aSpeech(anAnnouncement(1, 300), anAnnouncement(2, 11_800)));
  clock.runTo(5_000);
  cut();
  clock.runTo(60_000);
  expect(said.map(({ id }) => id)).toEqual(['call-1']);
});

test('a board whose clips are still on their way, or that nobody has touched yet, says it when they are there', () => {
  const { clock, said, hear, cut } = aBoard();
  cut();
  hear(aSpeech(anAnnouncement(1, 300)));
  clock.runTo(1_550);
  cut(false);
  clock.runTo(30_000);
  expect(said).toEqual([{ id: 'call-1', from: 1_600, to: 11_600 }]);
});

test('a hub clock that is set back by an hour does not silence the board', () => {
  const { clock, said, hear } = aBoard();
  hear(aSpeech(anAnnouncement(1, 300)));
  clock.runTo(1_000);
  clock.set(-3_600_000);
  hear(aSpeech(anAnnouncement(1, -3_600_700), anAnnouncement(2, -3_589_000)));
  clock.runTo(-3_580_000);
  expect(said.map(({ id }) => id)).toEqual(['call-1', 'call-2']);
});

test('a closed announcer leaves neither a sound nor a timer behind', () => {
  const { clock, said, announcer, hear } = aBoard();
  hear(aSpeech(anAnnouncement(1, 300), anAnnouncement(2, 11_800)));
  clock.runTo(2_000);
  announcer.close();
  clock.runTo(60_000);
  expect(said).toEqual([{ id: 'call-1', from: 300, to: 2_000 }]);
});

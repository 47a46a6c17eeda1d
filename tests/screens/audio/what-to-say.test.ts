import { describe, expect, test } from 'vitest';
import { whatToSay } from '../../../renderer/audio/what-to-say.ts';
import type { Speech } from '../../../shared/domain/speech.ts';
import { anAnnouncement, aSpeech, at, me, other, start } from './given-speech.ts';

const saidAt = (speech: Speech, ms: number, begun: string[] = []) => {
  const next = whatToSay(speech, me, new Set(begun), at(ms));
  return next && [next.announcement.id, next.at - start, next.isLate];
};

describe('on time', () => {
  const speech = aSpeech(
    anAnnouncement(1, 300),
    anAnnouncement(2, 11_800, { speaker: other }),
    anAnnouncement(3, 23_300),
  );

  test('what names this board, in order, each once', () => {
    expect(saidAt(speech, 0)).toEqual(['call-1', 300, false]);
    expect(saidAt(speech, 5_000, ['call-1'])).toEqual(['call-3', 23_300, false]);
    expect(saidAt(speech, 5_000, ['call-1', 'call-3'])).toBeNull();
  });

  test('a board that does not know yet which one it is says nothing', () => {
    expect(whatToSay(speech, null, new Set(), at(0))).toBeNull();
  });

  test('what is not heard is not said', () => {
    expect(saidAt(aSpeech(anAnnouncement(1, 300, { parts: [] })), 0)).toBeNull();
  });

  test('a page that wakes up two seconds late says it at once when nothing follows, else not into the next', () => {
    expect(saidAt(aSpeech(anAnnouncement(1, 300)), 700)).toEqual(['call-1', 700, false]);
    expect(saidAt(aSpeech(anAnnouncement(1, 300)), 2_300)).toEqual(['call-1', 2_300, true]);
    expect(saidAt(speech, 2_300)).not.toEqual(['call-1', 2_300, true]);
  });

  test('what follows is its own: it goes on one after the other, each as much later', () => {
    const own = aSpeech(anAnnouncement(1, 300), anAnnouncement(2, 11_800));
    expect(saidAt(own, 2_300)).toEqual(['call-1', 2_300, true]);
    expect(saidAt(own, 13_800, ['call-1'])).toEqual(['call-2', 13_800, true]);
  });
});

describe('late', () => {
  test('a board that was away says what is fresh after its time, where nobody else speaks', () => {
    const speech = aSpeech(anAnnouncement(1, 300));
    expect(saidAt(speech, 5_000)).toEqual(['call-1', 11_800, true]);
    expect(saidAt(speech, 12_000)).toEqual(['call-1', 12_000, true]);
  });

  test('20 s after its end it is too old', () => {
    expect(saidAt(aSpeech(anAnnouncement(1, 300)), 30_300)).toEqual(['call-1', 30_300, true]);
    expect(saidAt(aSpeech(anAnnouncement(1, 300)), 30_301)).toBeNull();
  });

  test('a call that takes longer than 20 s, read twice and in English, is made up for as well', () => {
    const speech = aSpeech(anAnnouncement(1, 300, {}, 20_700));
    expect(saidAt(speech, 9_000)).toEqual(['call-1', 22_500, true]);
  });

  test('it waits for the others of the room, and when they leave no silence while it is fresh it stays unsaid', () => {
    const short = anAnnouncement(2, 11_800, { speaker: other }, 4_000);
    expect(saidAt(aSpeech(anAnnouncement(1, 300), short), 12_000)).toEqual(['call-1', 17_300, true]);
    const long = anAnnouncement(2, 11_800, { speaker: other }, 20_000);
    expect(saidAt(aSpeech(anAnnouncement(1, 300), long), 12_000)).toBeNull();
  });

  test('its own next one comes first when there is no room before it', () => {
    expect(saidAt(aSpeech(anAnnouncement(1, 300), anAnnouncement(2, 15_000)), 11_000)).toEqual([
      'call-2',
      15_000,
      false,
    ]);
  });
});

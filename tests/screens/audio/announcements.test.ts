import { expect, test } from 'vitest';
import { announcementsAt, nextTurn } from '../../../renderer/audio/announcements.ts';
import type { CallId } from '../../../shared/domain/ids.ts';
import { anAnnouncement, aSpeech, at } from './given-speech.ts';

const three = aSpeech(anAnnouncement(1, 300), anAnnouncement(2, 11_800), anAnnouncement(3, 23_300));

test('a call has its turn when it is settled: on a quiet morning in the moment of the press', () => {
  expect(announcementsAt(three, at(0)).showing).toEqual([1]);
  expect([...announcementsAt(three, at(0)).waiting]).toEqual([2, 3]);
});

test('the turn goes on with what is heard, and the last one stays', () => {
  expect(announcementsAt(three, at(11_499)).showing).toEqual([1]);
  expect(announcementsAt(three, at(11_500)).showing).toEqual([2]);
  expect(announcementsAt(three, at(999_999))).toMatchObject({ showing: [3], waiting: new Set() });
  expect([0, 11_500, 23_000].map((ms) => nextTurn(three, at(ms)))).toEqual([at(11_500), at(23_000), null]);
});

test('calls beyond the plan wait as well; the closing announcement takes no turn', () => {
  const closing = anAnnouncement(0, 34_800, { id: 'closing', callIds: [] });
  const speech = { ...aSpeech(...three.announcements, closing), later: [9 as CallId] };
  expect(announcementsAt(speech, at(40_000))).toEqual({ showing: [3], waiting: new Set([9]) });
});

import { expect, test } from 'vitest';
import { spokenWords, voiceOfSettings } from '../../../renderer/screens/admin/voice/spoken-words.ts';
import { voiceDraft, voiceOf, voiceProblems } from '../../../renderer/screens/admin/voice/voice-draft.ts';
import type { PackLine } from '../../../shared/contract/views.ts';
import { timeOfDay } from '../../../shared/domain/time.ts';
import { defaultVoice, type VoiceSettings } from '../../../shared/domain/voice.ts';
import { callAnnouncement } from '../../../shared/voice/announcement.ts';
import { isClip } from '../../../shared/voice/parts.ts';

const full: VoiceSettings = {
  ...defaultVoice,
  gapMs: 1_500,
  closingMinutes: 15,
  volumes: [{ from: timeOfDay(7, 30), percent: 80 }],
  quiet: [{ from: timeOfDay(11, 30), to: timeOfDay(13, 30) }],
};

test('what is shown is what is saved', () => {
  expect(voiceOf(voiceDraft(full))).toEqual(full);
  expect(voiceOf(voiceDraft(defaultVoice))).toEqual(defaultVoice);
  expect(voiceDraft(full)).toMatchObject({ gap: '1,5', closing: '15', quiet: [{ from: '11:30', to: '13:30' }] });
});

test('as people type: "7h30", "1.5", nothing for never', () => {
  const draft = { ...voiceDraft(full), gap: '1.5', closing: ' ', volumes: [{ from: '7h30', percent: '80' }] };
  expect(voiceOf(draft)).toEqual({ ...full, closingMinutes: null });
});

test.each([
  [{ gap: '0,4' }, { gap: true }],
  [{ gap: 'x' }, { gap: true }],
  [{ closing: '0' }, { closing: true }],
  [{ volumes: [{ from: '25:00', percent: '80' }] }, { volumes: ['time'] }],
  [{ volumes: [{ from: '08:00', percent: '101' }] }, { volumes: ['percent'] }],
  [
    {
      volumes: [
        { from: '08:00', percent: '1' },
        { from: '08:00', percent: '2' },
      ],
    },
    { volumes: [null, 'order'] },
  ],
  [{ quiet: [{ from: '12:00', to: '12:00' }] }, { quiet: ['order'] }],
  [
    {
      quiet: [
        { from: '12:00', to: '13:00' },
        { from: '12:30', to: '14:00' },
      ],
    },
    { quiet: [null, 'order'] },
  ],
])('%o can not be saved, and its place is told', (typed, problems) => {
  const draft = { ...voiceDraft(full), ...typed };
  expect(voiceProblems(draft)).toMatchObject(problems);
  expect(voiceOf(draft)).toBeNull();
});

const aPack = (id: string, language: 'vi' | 'en', clips: readonly string[]): PackLine => ({
  id,
  version: '1',
  name: id,
  voice: '',
  region: null,
  language,
  licence: '',
  madeBy: 'machine',
  lengths: Object.fromEntries(clips.map((clip) => [clip, 500])),
});

test('a call is told in words and seconds; with a word missing it only rings, and the page says so', () => {
  const call = { label: 'A5', place: { word: 'quay', number: 3 }, priority: false, kind: 'call' } as const;
  const parts = callAnnouncement(call, { ...defaultVoice, times: 1 });
  const clips = parts.filter(isClip).map(({ clip }) => clip);
  const voice = voiceOfSettings([aPack('vi-may', 'vi', clips)], defaultVoice);
  expect(spokenWords(parts, [aPack('vi-may', 'vi', clips)], voice)).toMatchObject({
    vi: 'Xin mời công dân có số a năm, đến quầy số ba.',
    lacks: false,
  });
  expect(spokenWords(parts, [aPack('vi-may', 'vi', clips.slice(1))], voice)).toMatchObject({
    vi: '',
    rings: true,
    lacks: true,
    seconds: 1.7,
  });
});

test('English comes from the shipped pack, and only where it is wished for', () => {
  const packs = [aPack('en-may', 'en', []), aPack('vi-may', 'vi', [])];
  expect(voiceOfSettings(packs, defaultVoice)).toEqual({ vi: { id: 'vi-may', version: '1' }, en: null });
  expect(voiceOfSettings(packs, { ...defaultVoice, english: true }).en?.id).toBe('en-may');
  expect(voiceOfSettings(packs, { ...defaultVoice, packId: 'gone' }).vi).toBeNull();
});

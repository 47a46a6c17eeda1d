import { expect, test } from 'vitest';
import { revisionOf } from '../../shared/basics/revision.ts';
import type { CommandInput } from '../../shared/contract/commands.ts';
import { completeVoice, defaultVoice, isQuietAt, type VoiceSettings, volumeAt } from '../../shared/domain/voice.ts';
import { openOffice } from '../support/open-office.ts';
import { must, refusalOf } from '../support/steps.ts';
import { verifyJournalOf } from '../support/verify-journal.ts';

type SetVoice = Extract<CommandInput, { type: 'set-voice' }>;
const setVoice = (changes: Partial<SetVoice['voice']>, from: VoiceSettings = defaultVoice): SetVoice => ({
  type: 'set-voice',
  voice: { ...defaultVoice, ...changes },
  basedOn: revisionOf(from),
});

test('given a new office, when the administrator sets its voice, then it holds after a restart and in the replayed journal', async () => {
  const office = await openOffice();
  const wish = setVoice({ times: 1, region: 'south', quiet: [{ from: 690, to: 810 }] });
  await must((await office.admin()).send(wish));
  await office.hub.restart();
  const watch = (await office.admin()).watch();
  await expect.poll(() => watch.views.length).toBeGreaterThan(0);
  expect(watch.latest('admin').settings.voice).toEqual(wish.voice);
  expect(watch.latest('admin').revisions.voice).toBe(revisionOf(wish.voice));
  expect(verifyJournalOf(office.folder).code).toBe(0);
});

test('given a page that was filled before somebody else saved, when it is saved, then it is refused and nothing is lost', async () => {
  const office = await openOffice();
  const admin = await office.admin();
  await must(admin.send(setVoice({ times: 3 })));
  expect(refusalOf(await admin.send(setVoice({ english: true })))).toBe('changed-meanwhile');
  await must(admin.send(setVoice({ english: true, times: 3 }, { ...defaultVoice, times: 3 })));
});

test.each<[string, Partial<SetVoice['voice']>]>([
  ['read four times', { times: 4 }],
  ['a gap in which the next call drowns', { gapMs: 499 }],
  ['a gap that holds up the line', { gapMs: 3_001 }],
  ['a pack outside its folder', { packId: '../../etc' }],
  ['louder than the loudspeaker', { volumes: [{ from: 0, percent: 101 }] }],
  [
    'volumes that do not rise',
    {
      volumes: [
        { from: 600, percent: 50 },
        { from: 480, percent: 90 },
      ],
    },
  ],
  ['quiet hours that end before they begin', { quiet: [{ from: 800, to: 700 }] }],
  [
    'quiet hours into each other',
    {
      quiet: [
        { from: 600, to: 700 },
        { from: 690, to: 720 },
      ],
    },
  ],
  ['a closing announcement at the end itself', { closingMinutes: 0 }],
])('the wire refuses %s', async (_, changes) => {
  const office = await openOffice();
  await expect((await office.admin()).send(setVoice(changes))).rejects.toThrow();
});

test('an office of an earlier version speaks as a new one; what it has decided stays', () => {
  expect(completeVoice({})).toEqual(defaultVoice);
  expect(completeVoice({ times: 1, kioskReads: undefined })).toEqual({ ...defaultVoice, times: 1 });
});

test('volume and quiet hours follow the time of day', () => {
  const voice = completeVoice({
    volumes: [
      { from: 480 as never, percent: 80 },
      { from: 1020 as never, percent: 40 },
    ],
    quiet: [{ from: 690 as never, to: 810 as never }],
  });
  expect([479, 480, 1019, 1020].map((time) => volumeAt(voice, time as never))).toEqual([100, 80, 80, 40]);
  expect([689, 690, 809, 810].map((time) => isQuietAt(voice, time as never))).toEqual([false, true, true, false]);
});

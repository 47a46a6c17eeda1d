import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { chimeSamples } from '../../renderer/audio/chime.ts';
import type { VoiceSettings } from '../../shared/domain/voice.ts';
import { callAnnouncement, closingAnnouncement, ticketAnnouncement } from '../../shared/voice/announcement.ts';
import { numberInEnglish } from '../../shared/voice/en-numbers.ts';
import { clipFaults } from '../../shared/voice/gates.ts';
import { labelInVietnamese } from '../../shared/voice/label.ts';
import type { Part } from '../../shared/voice/parts.ts';
import { durationMs, type Sound, soundsOf } from '../../shared/voice/schedule.ts';
import { numberInVietnamese } from '../../shared/voice/vi-numbers.ts';
import { measure, peakOf, rmsOf, silenceAround, toDb } from '../support/audio/measure.ts';
import { openPageAudio, type PageAudio, RATE } from '../support/audio/page-audio.ts';
import { type Recognised, recogniser } from '../support/audio/recognise.ts';
import { call, packFolder, settings, shippedLengths, shippedPack } from '../voice/given-voice.ts';
import { vectors } from '../voice/vectors.ts';
import { launchBrowser, openBlankElectron } from './office.ts';

const packs = { vi: shippedPack('vi-may'), en: shippedPack('en-may') };
const lengths = shippedLengths();
const chimes = ['ding-dong', 'single', 'three'] as const;

async function openPage(where: 'Chromium' | 'Electron'): Promise<{ page: Page; close(): Promise<void> }> {
  if (where === 'Electron') return openBlankElectron();
  const browser = await launchBrowser();
  return { page: await browser.newPage(), close: () => browser.close() };
}

for (const where of ['Chromium', 'Electron'] as const)
  test.describe(`the shipped packs in ${where}`, () => {
    let close: () => Promise<void>;
    let audio: PageAudio;
    let recognise: (stretch: Float32Array) => Recognised | null;

    test.beforeAll(async () => {
      const opened = await openPage(where);
      close = opened.close;
      const plain = Object.fromEntries(chimes.map((chime) => [`chime/${chime}`, chimeSamples(RATE, chime)]));
      audio = await openPageAudio(opened.page, filesOfPacks(), plain);
      recognise = recogniser(audio.samples);
    });
    test.afterAll(() => close());

    test('every clip is decoded to the length that its pack names, and keeps to the gates', () => {
      for (const pack of Object.values(packs))
        for (const [clip, { ms }] of Object.entries(pack.clips)) {
          const sound = measure(audio.samples[`${pack.language}/${clip}`] ?? new Float32Array(), RATE);
          expect.soft(clipFaults(sound), `${clip} ${JSON.stringify(sound)}`).toEqual([]);
          expect.soft(Math.abs(sound.ms - ms), clip).toBeLessThan(0.1);
        }
    });

    test('each number of the domain brief is heard as it is planned, by digits and as a whole, north and south', async () => {
      for (const [number] of vectors)
        for (const how of ['digits', 'north', 'south'] as const)
          await hears(labelInVietnamese(`A${number}`, settings(readings[how])));
    });

    test('so is everything else that is said, in both languages', async () => {
      for (const kind of ['call', 'recall', 'last'] as const)
        for (const address of ['cong-dan', 'ong-ba', 'khach-hang'] as const) {
          const which = call({
            kind,
            priority: address !== 'ong-ba',
            label: 'Đ121',
            place: { word: 'cua', number: 21 },
          });
          const how = {
            address,
            english: true,
            numbers: 'whole',
            chime: 'three',
            times: kind === 'last' ? 2 : 1,
          } as const;
          await hears(callAnnouncement(which, settings(how)));
        }
      await hears(closingAnnouncement(settings({ english: true, chime: 'single' })));
      await hears(ticketAnnouncement('B1000', settings({ english: true, numbers: 'whole' })));
    });

    /** Renders an announcement and listens: every sound in its turn, the silences between them, loudness and length. */
    async function hears(parts: readonly Part[]): Promise<void> {
      const sounds = soundsOf(parts, lengths);
      const ms = durationMs(parts, lengths);
      const heard = await audio.render(
        sounds.map((sound) => ({ name: nameOf(sound), startMs: sound.startMs })),
        ms,
      );
      expect(sounds.map((sound) => recognise(between(heard, sound.startMs, sound.startMs + sound.ms))?.name)).toEqual(
        sounds.map(nameOf),
      );
      for (const [i, { part, startMs, ms }] of sounds.entries()) {
        const next = sounds[i + 1];
        if (!next || part.type === 'chime') continue;
        const pause = next.startMs - (startMs + ms);
        const silence = silenceAround(heard, RATE, startMs + ms, next.startMs);
        const joint = `between ${part.clip} and ${nameOf(next)}`;
        expect(silence, joint).toBeGreaterThanOrEqual(pause);
        // Between the words of one number at most 60 ms: it is one number, not a list.
        const longest = numberWords.has(part.clip) && isNumberWord(next) ? 60 : pause + 30;
        expect(silence, joint).toBeLessThanOrEqual(longest);
      }
      const speech = sounds.filter(({ part }) => part.type === 'clip');
      const spoken = between(heard, speech[0]?.startMs ?? 0, ms);
      expect(toDb(peakOf(heard))).toBeLessThanOrEqual(-1.5);
      expect(toDb(rmsOf(spoken))).toBeGreaterThan(-23);
      expect(toDb(rmsOf(spoken))).toBeLessThan(-17);
      expect(measure(heard, RATE).tailMs).toBeLessThanOrEqual(15);
    }
  });

const readings: Record<'digits' | 'north' | 'south', Partial<VoiceSettings>> = {
  digits: { numbers: 'digits' },
  north: { numbers: 'whole', region: 'north' },
  south: { numbers: 'whole', region: 'south' },
};

const numberWords: ReadonlySet<string> = new Set(
  Array.from({ length: 10_000 }, (_, n) => [
    ...numberInVietnamese(n, 'north'),
    ...numberInVietnamese(n, 'south'),
    ...numberInEnglish(n),
  ]).flat(),
);
const isNumberWord = ({ part }: Sound): boolean => part.type === 'clip' && numberWords.has(part.clip);

const nameOf = ({ part }: Sound): string =>
  part.type === 'chime' ? `chime/${part.chime}` : `${part.language}/${part.clip}`;

const between = (samples: Float32Array, fromMs: number, toMs: number): Float32Array =>
  samples.subarray(Math.round((fromMs / 1000) * RATE), Math.round((toMs / 1000) * RATE));

function filesOfPacks(): Record<string, Buffer> {
  const files: Record<string, Buffer> = {};
  for (const { id, language, clips } of Object.values(packs))
    for (const [clip, { file }] of Object.entries(clips))
      files[`${language}/${clip}`] = readFileSync(path.join(packFolder(id), file));
  return files;
}

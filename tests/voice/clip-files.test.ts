import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { opusMs } from '../../shared/voice/ogg-opus.ts';
import { readWav, toWav } from '../../shared/voice/wav.ts';
import { RATE, voiceLike } from './given-takes.ts';
import { packFolder, shippedPack } from './given-voice.ts';

test('given samples, when they are written and read as a WAV, then they are the same to 16 bits', () => {
  const samples = voiceLike(200, 0.8);
  const read = readWav(toWav(samples, RATE));
  if (!read.ok) throw new Error('not read');
  expect(read.value.rate).toBe(RATE);
  expect(read.value.samples.length).toBe(samples.length);
  const worst = samples.reduce((most, sample, i) => Math.max(most, Math.abs((read.value.samples[i] ?? 9) - sample)), 0);
  expect(worst).toBeLessThan(1 / 32_000);
});

test('given a WAV cut off anywhere, or of two channels, then it is none', () => {
  const wav = toWav(voiceLike(20, 0.8), RATE);
  for (let length = 0; length < wav.length; length += 7) expect(readWav(wav.subarray(0, length)).ok).toBe(false);
  const stereo = wav.slice();
  stereo[22] = 2;
  expect(readWav(stereo).ok).toBe(false);
  const eightBits = wav.slice();
  eightBits[34] = 8;
  expect(readWav(eightBits).ok).toBe(false);
});

test('given the shipped clips, then each Opus file is exactly as long as its manifest says', () => {
  for (const id of ['vi-may', 'en-may'] as const)
    for (const { file, ms } of Object.values(shippedPack(id).clips))
      expect(opusMs(readFileSync(path.join(packFolder(id), file))), file).toBe(ms);
});

test('given an Opus file cut off, of two channels, or something else, then it has no length', () => {
  const opus = readFileSync(path.join(packFolder('vi-may'), 'ba.opus'));
  expect(opusMs(opus)).not.toBeNull();
  for (let length = 0; length < opus.length; length += 11)
    expect(opusMs(opus.subarray(0, length)), `${length}`).toBeNull();
  const stereo = Buffer.from(opus);
  stereo[28 + 9] = 2;
  expect(opusMs(stereo)).toBeNull();
  expect(opusMs(Buffer.from('RIFF and not Ogg at all, long enough to look into'))).toBeNull();
});

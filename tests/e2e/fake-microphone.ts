import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { toWav } from '../../shared/voice/wav.ts';
import { inRoom, joined, RATE, silence, voiceLike } from '../voice/given-takes.ts';
import { freshFolder } from './office.ts';

/** Somebody who reads one word every 2.5 seconds, as loud as `level` says, in a room with some noise. */
export const reader = (level: number, noise = 0.001): Uint8Array =>
  toWav(inRoom(joined(silence(1_500), voiceLike(500, level), silence(500)), noise), RATE);

/** A file as a phone has recorded it. */
export const soundFile = (level: number, ms: number): Buffer =>
  Buffer.from(toWav(inRoom(joined(silence(500), voiceLike(ms, level), silence(700))), RATE));

/** The switches with which Chromium hears this instead of a microphone, over and over. */
export function fakeMicrophone(sound: Uint8Array): readonly string[] {
  const file = path.join(freshFolder(), 'microphone.wav');
  writeFileSync(file, sound);
  return ['--use-fake-device-for-media-stream', `--use-file-for-fake-audio-capture=${file}`];
}

/** A browser whose user says yes. Not for Electron: there the switch would answer instead of the app. */
export const saysYes = '--use-fake-ui-for-media-stream';

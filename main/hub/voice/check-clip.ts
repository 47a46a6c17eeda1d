import { createHash } from 'node:crypto';
import type { PackTrouble } from '../../../shared/contract/voice-packs.ts';
import { AUDIBLE_DB } from '../../../shared/voice/gates.ts';
import { opusMs } from '../../../shared/voice/ogg-opus.ts';
import type { PackClip } from '../../../shared/voice/pack.ts';
import { peakOf, toDb } from '../../../shared/voice/take/decibels.ts';
import { readWav } from '../../../shared/voice/wav.ts';

/** The manifest may round: announcements are planned with its lengths, and a clip that is longer would be spoken over, milliseconds. */
const TOLERANCE_MS = 5;

export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Whether a file is the clip that its manifest promises, by its content; null when it is. */
export function clipTrouble(clip: string, promised: PackClip, bytes: Buffer | undefined): PackTrouble | null {
  if (!bytes) return { code: 'missing-file', clip };
  if (sha256Of(bytes) !== promised.sha256) return { code: 'changed-file', clip };
  const sound = soundOf(promised.file, bytes);
  if (!sound) return { code: 'not-sound', clip };
  if (sound.silent) return { code: 'silent-clip', clip };
  return Math.abs(sound.ms - promised.ms) > TOLERANCE_MS ? { code: 'wrong-length', clip } : null;
}

/** What a file sounds like: PCM of one channel in a WAV, or Opus of one channel in an Ogg; null for anything else. */
export function soundOf(file: string, bytes: Buffer): { ms: number; silent: boolean } | null {
  if (file.endsWith('.opus')) {
    const ms = opusMs(bytes);
    return ms === null ? null : { ms, silent: false };
  }
  const wav = readWav(bytes);
  if (!wav.ok) return null;
  const { rate, samples } = wav.value;
  return { ms: (samples.length / rate) * 1000, silent: toDb(peakOf(samples)) < AUDIBLE_DB };
}

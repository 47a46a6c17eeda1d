import { createHash } from 'node:crypto';
import type { PackTrouble } from '../../../shared/contract/voice-packs.ts';
import { AUDIBLE_DB, type ClipFault, foreignFaults } from '../../../shared/voice/gates.ts';
import { opusMs } from '../../../shared/voice/ogg-opus.ts';
import type { PackClip } from '../../../shared/voice/pack.ts';
import { measureClip } from '../../../shared/voice/take/measure.ts';
import { readWav } from '../../../shared/voice/wav.ts';

/** The manifest may round: announcements are planned with its lengths, and a clip that is longer would be spoken over, milliseconds. */
const TOLERANCE_MS = 5;

export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Whether a file is the clip that its manifest promises, by its content, and can stand beside other clips; null when it is. */
export function clipTrouble(clip: string, promised: PackClip, bytes: Buffer | undefined): PackTrouble | null {
  if (!bytes) return { code: 'missing-file', clip };
  if (sha256Of(bytes) !== promised.sha256) return { code: 'changed-file', clip };
  const sound = soundOf(promised.file, bytes);
  if (!sound) return { code: 'not-sound', clip };
  if (sound.silent) return { code: 'silent-clip', clip };
  if (Math.abs(sound.ms - promised.ms) > TOLERANCE_MS) return { code: 'wrong-length', clip };
  const [fault] = sound.faults;
  return fault ? { code: 'bad-clip', clip, fault } : null;
}

interface FileSound {
  ms: number;
  silent: boolean;
  faults: readonly ClipFault[];
}

/**
 * What a file sounds like: PCM of one channel in a WAV, or Opus of one channel in an Ogg; null for anything else. Opus is listened
 * to in the page that sends it: the hub can't decode it.
 */
export function soundOf(file: string, bytes: Buffer): FileSound | null {
  if (file.endsWith('.opus')) {
    const ms = opusMs(bytes);
    return ms === null ? null : { ms, silent: false, faults: [] };
  }
  const wav = readWav(bytes);
  if (!wav.ok) return null;
  const measured = measureClip(wav.value.samples, wav.value.rate);
  return { ms: measured.ms, silent: measured.peakDb < AUDIBLE_DB, faults: foreignFaults(measured) };
}

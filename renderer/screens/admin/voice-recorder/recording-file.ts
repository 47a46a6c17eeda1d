import { strToU8, zipSync } from 'fflate';
import type { Recording } from '../../../../shared/contract/voice-packs.ts';
import type { Takes } from './use-draft-takes.ts';

/** A finished recording as one file for the hub: who speaks, and each clip by its name. */
export function recordingFile(about: Recording, takes: Takes): Blob {
  const clips = Object.fromEntries([...takes].map(([clip, { wav }]) => [`${clip}.wav`, wav]));
  const zip = zipSync({ 'about.json': strToU8(JSON.stringify(about)), ...clips }, { level: 0 });
  return new Blob([Uint8Array.from(zip)], { type: 'application/zip' });
}

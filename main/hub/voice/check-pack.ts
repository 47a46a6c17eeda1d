import { err, ok, type Result } from '../../../shared/basics/result.ts';
import type { PackTrouble } from '../../../shared/contract/voice-packs.ts';
import { readPack, type VoicePack } from '../../../shared/voice/pack.ts';
import { clipTrouble } from './check-clip.ts';

export const MANIFEST = 'pack.json';

/** The files of one pack, by their names. */
export type PackFiles = ReadonlyMap<string, Buffer>;

/** The pack in these files when all of it is there and right, else everything that is missing or wrong. */
export function checkPack(files: PackFiles): Result<VoicePack, readonly PackTrouble[]> {
  const manifest = files.get(MANIFEST);
  if (!manifest) return err([{ code: 'no-manifest' }]);
  const read = readPack(parsed(manifest));
  if (!read.ok) return read;
  const troubles = [...oddFiles(read.value, files), ...clipTroubles(read.value, (file) => files.get(file))];
  return troubles.length === 0 ? ok(read.value) : err(troubles);
}

/** What is wrong with the clips of a manifest. */
export const clipTroubles = (
  { clips }: VoicePack,
  read: (file: string) => Buffer | undefined,
): readonly PackTrouble[] =>
  Object.entries(clips).flatMap(([clip, promised]) => clipTrouble(clip, promised, read(promised.file)) ?? []);

function oddFiles({ clips }: VoicePack, files: PackFiles): readonly PackTrouble[] {
  const known = new Set([MANIFEST, ...Object.values(clips).map(({ file }) => file)]);
  return [...files.keys()].filter((file) => !known.has(file)).map((file) => ({ code: 'odd-file', file }));
}

/** Null for what is no JSON: no manifest either. */
function parsed(json: Buffer): unknown {
  try {
    return JSON.parse(json.toString('utf8'));
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

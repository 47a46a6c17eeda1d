import { err, ok, type Result } from '../../../shared/basics/result.ts';
import { type PackTrouble, recordingSchema } from '../../../shared/contract/voice-packs.ts';
import { fill } from '../../../shared/text/fill.ts';
import { words } from '../../../shared/text/index.ts';
import { clipWords } from '../../../shared/voice/clips.ts';
import type { PackClip, VoicePack } from '../../../shared/voice/pack.ts';
import { sha256Of, soundOf } from './check-clip.ts';
import { MANIFEST, type PackFiles } from './check-pack.ts';

/** The folder of the office's own recordings, with a number behind it from the second on: no name of a person. */
const ID = 'giong-co-quan';
const ABOUT = 'about.json';

/** A recording as it comes from the page: `about.json` and a WAV file for each clip. Its manifest is written here, from what is there. */
export function recordedPack(files: PackFiles, day: string): Result<PackFiles, readonly PackTrouble[]> {
  const about = recordingSchema.safeParse(jsonOf(files.get(ABOUT)));
  if (!about.success) return err([{ code: 'no-manifest' }]);
  const { name, voice, region, language } = about.data;
  const sounds = [...files].filter(([file]) => file.endsWith('.wav'));
  const odd = [...files.keys()].filter((file) => file !== ABOUT && !file.endsWith('.wav'));
  if (odd.length > 0) return err(odd.map((file) => ({ code: 'odd-file', file })));
  const clips: Record<string, PackClip> = {};
  for (const [file, bytes] of sounds) {
    const clip = file.replace(/\.wav$/, '');
    const sound = soundOf(file, bytes);
    if (!sound) return err([{ code: 'not-sound', clip }]);
    const text = clipWords[language][clip] ?? clip;
    clips[clip] = { file, ms: Math.round(sound.ms), text, sha256: sha256Of(bytes) };
  }
  const { licence, madeFrom } = words.vi.ownVoice.manifest;
  const pack: VoicePack = {
    ...{ format: 1, id: ID, name, voice, region, language },
    ...{ licence: fill(licence, { day }), madeFrom: fill(madeFrom, { day }), madeBy: 'person', clips },
  };
  return ok(new Map([[MANIFEST, Buffer.from(manifestText(pack))], ...sounds]));
}

export const manifestText = (pack: VoicePack): string => `${JSON.stringify(pack, null, 2)}\n`;

function jsonOf(bytes: Buffer | undefined): unknown {
  try {
    return bytes && JSON.parse(bytes.toString('utf8'));
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

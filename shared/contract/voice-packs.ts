import * as z from 'zod';
import { voiceLanguages } from '../voice/clips.ts';
import type { PackProblem, VoicePack } from '../voice/pack.ts';

/** Sizes in bytes. The hub's disk keeps `freeBytes` for its database, whatever is sent. */
export const packLimits = {
  zipBytes: 24 * 1024 * 1024,
  /** Of all files of a pack, and of one, when they are unpacked. */
  unpackedBytes: 48 * 1024 * 1024,
  clipBytes: 1024 * 1024,
  files: 200,
  /** Packs of the office's own. */
  packs: 20,
  freeBytes: 256 * 1024 * 1024,
} as const;

/** Why a pack was not taken, not given or not removed; `shared/text` has a sentence for each. */
export type PackTrouble =
  | PackProblem
  | { code: 'forbidden' | 'interrupted' | 'too-large' | 'too-many-files' | 'not-a-zip' | 'damaged' | 'no-manifest' }
  /** A file that is no clip of the manifest, or has a name that no clip has. */
  | { code: 'odd-file'; file: string }
  | { code: 'missing-file' | 'changed-file' | 'not-sound' | 'wrong-length' | 'silent-clip'; clip: string }
  | { code: 'known-already'; name: string }
  | { code: 'too-many-packs' | 'disk-full' | 'in-use' | 'shipped' | 'unknown-pack' };
export type TroubleCode = PackTrouble['code'];

/** A voice pack of the hub, as its page shows it. */
export interface PackInfo {
  id: string;
  name: string;
  voice: string;
  language: VoicePack['language'];
  region: VoicePack['region'];
  madeBy: VoicePack['madeBy'];
  origin: 'shipped' | 'own';
  clips: number;
  bytes: number;
  inUse: boolean;
  /** What is wrong with its files; empty: it can speak. */
  troubles: readonly PackTrouble[];
}

export type PacksAnswer = { ok: true; packs: readonly PackInfo[] } | { ok: false; troubles: readonly PackTrouble[] };
export type PackAnswer = { ok: true; id: string } | { ok: false; troubles: readonly PackTrouble[] };

/** `about.json` beside the clips of a recording: who speaks, and that they agree. */
export const recordingSchema = z.strictObject({
  name: z.string().trim().min(1).max(80),
  voice: z.string().trim().min(1).max(80),
  region: z.enum(['north', 'central', 'south']),
  language: z.enum(voiceLanguages),
  consent: z.literal(true),
});
export type Recording = z.infer<typeof recordingSchema>;

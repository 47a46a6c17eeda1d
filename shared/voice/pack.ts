import * as z from 'zod';
import { err, ok, type Result } from '../basics/result.ts';
import { clipWords, coreClips, type VoiceLanguage, voiceLanguages } from './clips.ts';
import { type ClipFault, clipFaults, gates, type Measured } from './gates.ts';
import type { ClipLengths } from './schedule.ts';

/** One clip's file in the pack's folder: its length, the words in it, and its bytes' checksum in hex. */
export interface PackClip {
  file: string;
  ms: number;
  text: string;
  sha256: string;
}

/** `pack.json`: what a voice pack is and which clips it has. */
export interface VoicePack {
  format: 1;
  /** The name of its folder. */
  id: string;
  /** As people see it: "Giọng máy (miền Bắc)". */
  name: string;
  /** Who speaks: a person's name, or a synthesiser's voice. */
  voice: string;
  /** How the speaker sounds; null: neither of Vietnam's. */
  region: 'north' | 'central' | 'south' | null;
  language: VoiceLanguage;
  licence: string;
  /** How it was made, in a sentence. */
  madeFrom: string;
  madeBy: 'machine' | 'person';
  clips: Readonly<Record<string, PackClip>>;
}

/** Why a pack is refused; the callers have the words for it. */
export type PackProblem =
  | { code: 'not-a-pack'; at: string }
  | { code: 'missing-clip'; clip: string }
  | { code: 'unknown-clip'; clip: string }
  | { code: 'bad-clip'; clip: string; fault: ClipFault };

const text = z.string().trim().min(1).max(200);
const clipSchema = z.strictObject({
  // A bare name: a pack's file lies in the pack's folder and nowhere else.
  file: z.string().regex(/^[a-z0-9-]{1,80}\.(opus|wav)$/),
  ms: z.int().min(1).max(60_000),
  text,
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});
const packSchema: z.ZodType<VoicePack, unknown> = z.strictObject({
  format: z.literal(1),
  id: z.string().regex(/^[a-z0-9-]{1,40}$/),
  name: text,
  voice: text,
  region: z.enum(['north', 'central', 'south']).nullable(),
  language: z.enum(voiceLanguages),
  licence: text,
  madeFrom: text,
  madeBy: z.enum(['machine', 'person']),
  clips: z.record(z.string(), clipSchema),
});

/** A manifest as it was read, or everything that keeps it from speaking. */
export function readPack(json: unknown): Result<VoicePack, readonly PackProblem[]> {
  const parsed = packSchema.safeParse(json);
  if (!parsed.success)
    return err(parsed.error.issues.map(({ path }) => ({ code: 'not-a-pack', at: path.map(String).join('.') })));
  const problems = [
    ...missingClips(parsed.data).map(missing),
    ...unknownClips(parsed.data),
    ...badLengths(parsed.data),
  ];
  return problems.length === 0 ? ok(parsed.data) : err(problems);
}

/** The core clips that it lacks; those of `wanted` besides, e.g. the letters of this office. */
export const missingClips = (
  { language, clips }: Pick<VoicePack, 'language' | 'clips'>,
  wanted: readonly string[] = [],
): readonly string[] => [...new Set([...coreClips(language), ...wanted])].filter((clip) => !Object.hasOwn(clips, clip));

/** What is wrong with the sound of a pack's clips, as somebody has measured it. */
export const soundProblems = (measured: Readonly<Record<string, Measured>>): readonly PackProblem[] =>
  Object.entries(measured).flatMap(([clip, sound]) =>
    clipFaults(sound).map((fault): PackProblem => ({ code: 'bad-clip', clip, fault })),
  );

/** The packs' clips by their lengths, as `schedule.ts` reads them. */
export const clipLengths = (vi: VoicePack | null, en: VoicePack | null): ClipLengths => ({
  vi: lengthsOf(vi),
  en: lengthsOf(en),
});

/** Asked for with every view: hundreds of clips, and the same as long as the pack is the same. */
const known = new WeakMap<VoicePack, Readonly<Record<string, number>>>();

function lengthsOf(pack: VoicePack | null): Readonly<Record<string, number>> {
  if (!pack) return {};
  const before = known.get(pack);
  if (before) return before;
  const lengths = Object.fromEntries(Object.entries(pack.clips).map(([clip, { ms }]) => [clip, ms]));
  known.set(pack, lengths);
  return lengths;
}

const missing = (clip: string): PackProblem => ({ code: 'missing-clip', clip });

const unknownClips = ({ language, clips }: VoicePack): readonly PackProblem[] =>
  Object.keys(clips)
    .filter((clip) => !Object.hasOwn(clipWords[language], clip))
    .map((clip) => ({ code: 'unknown-clip', clip }));

const badLengths = ({ clips }: VoicePack): readonly PackProblem[] =>
  Object.entries(clips).flatMap(([clip, { ms }]): readonly PackProblem[] => {
    if (ms > gates.maxMs) return [{ code: 'bad-clip', clip, fault: 'too-long' }];
    return ms < gates.minMs ? [{ code: 'bad-clip', clip, fault: 'too-short' }] : [];
  });

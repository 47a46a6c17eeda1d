import { unreachable } from '../basics/exhaustive.ts';
import { chimeMs } from './chimes.ts';
import type { VoiceLanguage } from './clips.ts';
import { isClip, type Part } from './parts.ts';

/** How long each clip of the packs sounds, milliseconds; a language without a pack is empty. */
export type ClipLengths = Readonly<Record<VoiceLanguage, Readonly<Record<string, number>>>>;

/** One sound of an announcement: when it starts, from the announcement's beginning, and how long it sounds, milliseconds. */
export interface Sound {
  part: Exclude<Part, { type: 'pause' }>;
  startMs: number;
  ms: number;
}

/**
 * What these packs can say of it. A language that lacks one clip is left out as a whole, for a call with a hole in it sends
 * somebody to the wrong counter: without Vietnamese only the chime is left, without English the Vietnamese.
 */
export function playable(parts: readonly Part[], lengths: ClipLengths): readonly Part[] {
  const has = (language: VoiceLanguage): boolean =>
    parts.every((part) => !isClip(part) || part.language !== language || lengths[language][part.clip] !== undefined);
  if (!has('vi')) return parts.filter(({ type }) => type === 'chime');
  return has('en') ? parts : withoutEndingPauses(parts.filter((part) => !isClip(part) || part.language === 'vi'));
}

const withoutEndingPauses = (parts: readonly Part[]): readonly Part[] =>
  parts.slice(0, parts.findLastIndex(({ type }) => type !== 'pause') + 1);

/** Every sound and its time. Only for what is `playable`: a clip of no pack is a bug. */
export function soundsOf(parts: readonly Part[], lengths: ClipLengths): readonly Sound[] {
  const sounds: Sound[] = [];
  let startMs = 0;
  for (const part of parts) {
    const ms = partMs(part, lengths);
    if (part.type !== 'pause') sounds.push({ part, startMs, ms });
    startMs += ms;
  }
  return sounds;
}

/** How long the whole announcement takes, milliseconds. */
export const durationMs = (parts: readonly Part[], lengths: ClipLengths): number =>
  parts.reduce((sum, part) => sum + partMs(part, lengths), 0);

function partMs(part: Part, lengths: ClipLengths): number {
  switch (part.type) {
    case 'pause':
      return part.ms;
    case 'chime':
      return chimeMs[part.chime];
    case 'clip': {
      const ms = lengths[part.language][part.clip];
      if (ms === undefined) throw new Error(`The voice packs have no clip ${part.language}/${part.clip}`);
      return ms;
    }
    default:
      return unreachable(part);
  }
}

import type { RingingChime } from './chimes.ts';
import type { EnClip } from './en-clips.ts';
import type { ViClip } from './vi-clips.ts';

/** What a loudspeaker does, one after the other. Each language is spoken by a pack of its own. */
export type Part =
  | { type: 'clip'; language: 'vi'; clip: ViClip }
  | { type: 'clip'; language: 'en'; clip: EnClip }
  | { type: 'chime'; chime: RingingChime }
  | { type: 'pause'; ms: number };
export type ClipPart = Extract<Part, { type: 'clip' }>;

/**
 * Silences, milliseconds (voice brief §3 "Timing"). Between the words of one number at most 60 ms may be heard: a clip brings up
 * to 15 of its own at each end, see `gates.ts`.
 */
export const pauses = {
  word: 20,
  phrase: 120,
  chime: 250,
  clause: 300,
  sentence: 450,
  language: 500,
  reading: 600,
} as const;

export const pause = (length: keyof typeof pauses): Part => ({ type: 'pause', ms: pauses[length] });
export const say = (clip: ViClip): Part => ({ type: 'clip', language: 'vi', clip });
export const sayInEnglish = (clip: EnClip): Part => ({ type: 'clip', language: 'en', clip });

/** `groups` with the same silence between each two; empty ones leave none behind. */
export function joined(groups: readonly (readonly Part[])[], silence: keyof typeof pauses): readonly Part[] {
  return groups
    .filter((group) => group.length > 0)
    .flatMap((group, i) => (i === 0 ? group : [pause(silence), ...group]));
}

export const isClip = (part: Part): part is ClipPart => part.type === 'clip';

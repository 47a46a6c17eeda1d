import { type EnClip, enCore, enExtra } from './en-clips.ts';
import { type ViClip, viCore, viExtra } from './vi-clips.ts';

export const voiceLanguages = ['vi', 'en'] as const;
export type VoiceLanguage = (typeof voiceLanguages)[number];
/** One recorded stretch of speech. The list is closed: a pack has these and nothing else. */
export type Clip = ViClip | EnClip;

const core: Readonly<Record<VoiceLanguage, Readonly<Record<string, string>>>> = { vi: viCore, en: enCore };

/** Every clip of a language, name → its words, in the order in which they are recorded. */
export const clipWords: Readonly<Record<VoiceLanguage, Readonly<Record<string, string>>>> = {
  vi: { ...viCore, ...viExtra },
  en: { ...enCore, ...enExtra },
};

/** The clips that every pack must have. */
export const coreClips = (language: VoiceLanguage): readonly string[] => Object.keys(core[language]);

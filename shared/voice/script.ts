import type { PlaceWord } from '../domain/office.ts';
import type { VoiceSettings } from '../domain/voice.ts';
import { callAnnouncement, closingAnnouncement, ticketAnnouncement } from './announcement.ts';
import { clipWords, coreClips } from './clips.ts';
import { isClip, type Part } from './parts.ts';

/** What of an office its voice must be able to say. */
export interface OfficeToSpeak {
  settings: VoiceSettings;
  /** What its numbers begin with: "A", "Đ", or nothing. */
  series: readonly string[];
  places: readonly { word: PlaceWord; number: number }[];
}

/** One thing to read aloud. `needed`: without it this office's calls have a hole. */
export interface Prompt {
  clip: string;
  words: string;
  needed: boolean;
}

/** So large are the numbers of a busy day. */
const LARGEST_NUMBER = 999;
/** With pauses, listening and some that are read twice, seconds. */
const PROMPT_SECONDS = 15;

/** Everything that a Vietnamese pack has, what this office needs first. */
export function scriptFor(office: OfficeToSpeak): readonly Prompt[] {
  const needed = neededClips(office);
  const prompts = Object.entries(clipWords.vi).map(([clip, words]) => ({ clip, words, needed: needed.has(clip) }));
  return [...prompts.filter((prompt) => prompt.needed), ...prompts.filter((prompt) => !prompt.needed)];
}

export const minutesFor = (prompts: number): number => Math.ceil((prompts * PROMPT_SECONDS) / 60);

/** What every pack must have, and what the sentences that this office can hear are made of: said once to see. */
function neededClips({ settings, series, places }: OfficeToSpeak): ReadonlySet<string> {
  const spoken: VoiceSettings = { ...settings, mode: 'voice', times: 1, english: false };
  const labels = [...series.map((letter) => `${letter}0`), ...numbersOf(settings)];
  const calls = (['call', 'recall', 'last'] as const).flatMap((kind) =>
    [false, true].flatMap((priority) =>
      places.flatMap((place) => callAnnouncement({ label: labels[0] ?? '1', place, priority, kind }, spoken)),
    ),
  );
  const parts: readonly Part[] = [
    ...calls,
    ...labels.flatMap((label) => ticketAnnouncement(label, spoken)),
    ...(settings.closingMinutes === null ? [] : closingAnnouncement(spoken)),
  ];
  return new Set([...coreClips('vi'), ...parts.filter(isClip).map(({ clip }) => clip)]);
}

/** Numbers that have every word of a number in them. */
const numbersOf = ({ numbers }: VoiceSettings): readonly string[] =>
  numbers === 'digits' ? ['0123456789'] : Array.from({ length: LARGEST_NUMBER + 1 }, (_, n) => `${n}`);

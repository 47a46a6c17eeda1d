import { err, ok, type Result } from '../../../../shared/basics/result.ts';
import { callAnnouncement } from '../../../../shared/voice/announcement.ts';
import { isClip } from '../../../../shared/voice/parts.ts';
import { soundsOf } from '../../../../shared/voice/schedule.ts';
import type { OfficeToSpeak } from '../../../../shared/voice/script.ts';
import { readWav } from '../../../../shared/voice/wav.ts';
import { wordsOf } from '../../../../shared/voice/words.ts';
import type { Score } from './sound.ts';
import type { Takes } from './use-draft-takes.ts';

export interface TrialCall {
  words: string;
  /** Everything at its time, or the clips that are not there yet. */
  score: Result<Score, readonly string[]>;
}

/** A call of this office, said with what was kept so far: the first letter with 012, to counter 3 or the first there is. */
export function trialCall({ settings, series, places }: OfficeToSpeak, takes: Takes): TrialCall {
  const place = places.find(({ number }) => number === 3) ?? places[0] ?? { word: 'quay', number: 3 };
  const spoken = { ...settings, mode: 'voice', times: 1, english: false, chime: 'none' } as const;
  const parts = callAnnouncement({ label: `${series[0] ?? ''}012`, place, priority: false, kind: 'call' }, spoken);
  const clips = parts.filter(isClip).map(({ clip }) => clip);
  const missing = [...new Set(clips)].filter((clip) => !takes.has(clip));
  const words = wordsOf(parts);
  if (missing.length > 0) return { words, score: err(missing) };
  const vi = Object.fromEntries([...takes].map(([clip, { ms }]) => [clip, ms]));
  const sounds = soundsOf(parts, { vi, en: {} });
  const score = sounds.flatMap(({ part, startMs }) => {
    const take = part.type === 'clip' ? takes.get(part.clip) : undefined;
    const wav = take && readWav(take.wav);
    return wav?.ok ? [{ samples: wav.value.samples, startMs }] : [];
  });
  return { words, score: ok(score) };
}

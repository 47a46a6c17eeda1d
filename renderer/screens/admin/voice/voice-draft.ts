import { formatTimeOfDay, type TimeOfDay } from '../../../../shared/domain/time.ts';
import type { VoiceSettings } from '../../../../shared/domain/voice.ts';
import { parseTime } from '../days/parse-time.ts';

type Typed = 'gapMs' | 'closingMinutes' | 'volumes' | 'quiet';

/** The voice as it stands on the page: what is typed as it was typed. */
export interface VoiceDraft extends Omit<VoiceSettings, Typed> {
  /** Seconds, "1,5". */
  gap: string;
  closing: string;
  volumes: readonly { from: string; percent: string }[];
  quiet: readonly { from: string; to: string }[];
}

/** As many as the contract takes. */
export const MOST_VOLUMES = 8;
export const MOST_QUIET = 6;

export type LineProblem = 'time' | 'percent' | 'order';
export interface VoiceProblems {
  gap: boolean;
  closing: boolean;
  /** By line; null: it is right. */
  volumes: readonly (LineProblem | null)[];
  quiet: readonly (LineProblem | null)[];
}

export function voiceDraft({ gapMs, closingMinutes, volumes, quiet, ...others }: VoiceSettings): VoiceDraft {
  return {
    ...others,
    gap: String(gapMs / 1000).replace('.', ','),
    closing: closingMinutes === null ? '' : String(closingMinutes),
    volumes: volumes.map(({ from, percent }) => ({ from: formatTimeOfDay(from), percent: String(percent) })),
    quiet: quiet.map(({ from, to }) => ({ from: formatTimeOfDay(from), to: formatTimeOfDay(to) })),
  };
}

/** What has to be mended before it can be saved. */
export function voiceProblems({ gap, closing, volumes, quiet }: VoiceDraft): VoiceProblems {
  const starts = volumes.map(({ from }) => parseTime(from));
  const spans = quiet.map(({ from, to }) => ({ from: parseTime(from), to: parseTime(to) }));
  return {
    gap: gapOf(gap) === null,
    closing: closing.trim() !== '' && wholeOf(closing, 1, 120) === null,
    volumes: volumes.map(({ percent }, i) => {
      const from = starts[i] ?? null;
      if (from === null) return 'time';
      if (wholeOf(percent, 0, 100) === null) return 'percent';
      return i > 0 && from <= (starts[i - 1] ?? -1) ? 'order' : null;
    }),
    quiet: spans.map(({ from, to }, i) => {
      if (from === null || to === null) return 'time';
      return from >= to || (i > 0 && from < (spans[i - 1]?.to ?? 0)) ? 'order' : null;
    }),
  };
}

/** The settings that were typed; null while something has to be mended. */
export function voiceOf(draft: VoiceDraft): VoiceSettings | null {
  const problems = voiceProblems(draft);
  const { gap, closing, volumes, quiet, ...others } = draft;
  const gapMs = gapOf(gap);
  if (gapMs === null || problems.closing || [...problems.volumes, ...problems.quiet].some(Boolean)) return null;
  return {
    ...others,
    gapMs,
    closingMinutes: wholeOf(closing, 1, 120),
    volumes: volumes.map(({ from, percent }) => ({ from: parseTime(from) as TimeOfDay, percent: Number(percent) })),
    quiet: quiet.map(({ from, to }) => ({ from: parseTime(from) as TimeOfDay, to: parseTime(to) as TimeOfDay })),
  };
}

/** "1,5" or "1.5" seconds as milliseconds within the bounds; null when it is none. */
function gapOf(typed: string): number | null {
  const seconds = /^\d([.,]\d{1,3})?$/.test(typed.trim()) ? Number(typed.trim().replace(',', '.')) : Number.NaN;
  return seconds >= 0.5 && seconds <= 3 ? Math.round(seconds * 1000) : null;
}

function wholeOf(typed: string, min: number, max: number): number | null {
  const n = /^\d{1,3}$/.test(typed.trim()) ? Number(typed.trim()) : Number.NaN;
  return n >= min && n <= max ? n : null;
}

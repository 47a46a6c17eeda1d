import { type KeepingSettings, keepingLimits } from '../../../../shared/domain/keeping.ts';
import { formatTimeOfDay } from '../../../../shared/domain/time.ts';
import { parseTime } from '../days/parse-time.ts';

export const keepingNumbers = ['daily', 'monthly', 'wordsMonths', 'mediaMonths', 'outcomeDays'] as const;
export type KeepingNumber = (typeof keepingNumbers)[number];

/** The settings as they are typed. */
export type KeepingDraft = Omit<KeepingSettings, KeepingNumber | 'at'> & Record<KeepingNumber | 'at', string>;

export const keepingDraft = (keeping: KeepingSettings): KeepingDraft => ({
  nightly: keeping.nightly,
  secondFolder: keeping.secondFolder,
  at: formatTimeOfDay(keeping.at),
  daily: String(keeping.daily),
  monthly: String(keeping.monthly),
  wordsMonths: String(keeping.wordsMonths),
  mediaMonths: String(keeping.mediaMonths),
  outcomeDays: String(keeping.outcomeDays),
});

/** A whole number within its bounds; null when it is none. */
export function numberOf(name: KeepingNumber, typed: string): number | null {
  const { min, max } = keepingLimits[name];
  const n = /^\d{1,3}$/.test(typed.trim()) ? Number(typed) : Number.NaN;
  return n >= min && n <= max ? n : null;
}

/** The settings to be saved; null while something has to be mended. */
export function keepingOf(draft: KeepingDraft): KeepingSettings | null {
  const at = parseTime(draft.at);
  const { nightly, secondFolder } = draft;
  const [daily, monthly, wordsMonths, mediaMonths, outcomeDays] = keepingNumbers.map((name) =>
    numberOf(name, draft[name]),
  );
  if (at === null || at >= 24 * 60) return null;
  if (daily == null || monthly == null || wordsMonths == null || mediaMonths == null || outcomeDays == null)
    return null;
  const numbers = { daily, monthly, wordsMonths, mediaMonths, outcomeDays };
  return { nightly, at, secondFolder: secondFolder.trim(), ...numbers };
}

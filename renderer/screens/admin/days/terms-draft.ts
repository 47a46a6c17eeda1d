import type { OfficeSettings } from '../../../../shared/contract/queue-views.ts';
import type { ServiceTerms, Week } from '../../../../shared/domain/office.ts';
import { type WeekDraft, weekDraft, weekOf } from './week-draft.ts';

type ServiceLine = OfficeSettings['services'][number];

/** When and how many numbers a service gives, as typed. */
export interface TermsDraft {
  minutes: string;
  digit: string;
  quotaSession: string;
  quotaDay: string;
  hasOwnWeek: boolean;
  week: WeekDraft;
}

export interface TermsProblems {
  minutes: boolean;
  /** The name of the service that has this digit; true when it is no digit. */
  digit: string | boolean;
  quotaSession: boolean;
  quotaDay: boolean;
}

/** @param office its week is where a timetable of one's own begins */
export const termsDraft = ({ minutes, terms }: ServiceLine, office: Week): TermsDraft => ({
  minutes: String(minutes),
  digit: terms.digit ?? '',
  quotaSession: terms.quotaSession === null ? '' : String(terms.quotaSession),
  quotaDay: terms.quotaDay === null ? '' : String(terms.quotaDay),
  hasOwnWeek: terms.week !== null,
  week: weekDraft(terms.week ?? office),
});

export function termsProblems(draft: TermsDraft, service: ServiceLine, all: readonly ServiceLine[]): TermsProblems {
  const digit = draft.digit.trim();
  const taken = all.find((other) => other.id !== service.id && digit !== '' && other.terms.digit === digit);
  return {
    minutes: numberIn(draft.minutes, 1, 240) === null,
    digit: taken ? taken.name : digit !== '' && !/^[1-9]$/.test(digit),
    quotaSession: quotaOf(draft.quotaSession) === undefined,
    quotaDay: quotaOf(draft.quotaDay) === undefined,
  };
}

/** What was typed; null while something has to be mended. */
export function termsOf(
  draft: TermsDraft,
  service: ServiceLine,
  all: readonly ServiceLine[],
): { minutes: number; terms: ServiceTerms } | null {
  const minutes = numberIn(draft.minutes, 1, 240);
  const [quotaSession, quotaDay] = [quotaOf(draft.quotaSession), quotaOf(draft.quotaDay)];
  const week = draft.hasOwnWeek ? weekOf(draft.week) : null;
  if (minutes === null || quotaSession === undefined || quotaDay === undefined) return null;
  if (draft.hasOwnWeek && week === null) return null;
  if (termsProblems(draft, service, all).digit !== false) return null;
  return { minutes, terms: { week, quotaSession, quotaDay, digit: draft.digit.trim() || null } };
}

/** Null: no limit; undefined: no number. */
function quotaOf(typed: string): number | null | undefined {
  if (typed.trim() === '') return null;
  return numberIn(typed, 1, 9_999) ?? undefined;
}

function numberIn(typed: string, min: number, max: number): number | null {
  const n = /^\d{1,4}$/.test(typed.trim()) ? Number(typed) : Number.NaN;
  return n >= min && n <= max ? n : null;
}

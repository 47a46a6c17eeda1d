import type { LetterKind } from '../../../../shared/domain/letter.ts';
import type { ServiceFacts, Tone } from '../../../../shared/domain/office.ts';
import { serviceLimits } from '../../../../shared/domain/office-limits.ts';
import { type ServiceIconName, serviceIconNames } from '../../../../shared/domain/service-icons.ts';

/** A service as it stands in the form: minutes as they were typed. */
export interface ServiceDraft {
  series: ServiceFacts['series'];
  name: string;
  nameEn: string;
  detail: string;
  minutes: string;
  icon: ServiceIconName;
  tone: Tone;
  letters: readonly LetterKind[];
}

export type ServiceProblems = Partial<Record<'name' | 'minutes', 'needed' | 'bounds'>>;

const isIcon = (name: string): name is ServiceIconName => serviceIconNames.some((known) => known === name);

export const serviceDraft = (facts: ServiceFacts): ServiceDraft => ({
  ...facts,
  minutes: String(facts.minutes),
  // As the kiosk draws a name that it doesn't know.
  icon: isIcon(facts.icon) ? facts.icon : 'file-text',
});

/** One of the office's own, before anything of it was typed. */
export const blankService = (series: string): ServiceFacts => ({
  series,
  name: '',
  nameEn: '',
  detail: '',
  minutes: 15,
  icon: 'file-text',
  tone: 'neutral',
  letters: [],
});

/** What has to be mended before it can be saved. */
export function serviceProblems({ name, minutes }: ServiceDraft): ServiceProblems {
  const problems: ServiceProblems = {};
  if (name.trim() === '') problems.name = 'needed';
  if (minutesOf(minutes) === null) problems.minutes = 'bounds';
  return problems;
}

/** What was typed; null while something has to be mended. */
export function factsOf(draft: ServiceDraft): (ServiceFacts & { icon: ServiceIconName }) | null {
  const minutes = minutesOf(draft.minutes);
  if (Object.keys(serviceProblems(draft)).length > 0 || minutes === null) return null;
  const { name, nameEn, detail } = draft;
  return { ...draft, name: name.trim(), nameEn: nameEn.trim(), detail: detail.trim(), minutes };
}

function minutesOf(typed: string): number | null {
  const { min, max } = serviceLimits.minutes;
  const n = /^\d{1,3}$/.test(typed.trim()) ? Number(typed) : Number.NaN;
  return n >= min && n <= max ? n : null;
}

import { useState } from 'react';
import type { AdminView } from '../../../shared/contract/views.ts';
import type { BoardProfile } from '../../../shared/domain/board.ts';
import type { CounterId, ServiceId } from '../../../shared/domain/ids.ts';
import type { Calendar, OfficeFacts } from '../../../shared/domain/office.ts';
import type { SatisfactionSettings, SurveyQuestion } from '../../../shared/domain/satisfaction.ts';
import { type Work, workOf } from './assignment/assignment.ts';
import { type BoxDrafts, useBoxDrafts } from './box/use-box-drafts.ts';
import { type TermsDraft, termsDraft } from './days/terms-draft.ts';
import { type WeekDraft, weekDraft } from './days/week-draft.ts';
import { type KeepingDraft, keepingDraft } from './keeping/keeping-draft.ts';
import { type PhonesDraft, phonesDraft } from './phones/phones-draft.ts';
import { type RulesDraft, rulesDraft } from './rules/rules-draft.ts';
import type { Section } from './section-of-address.ts';
import { changesLogo, type LogoDraft } from './ticket/design-draft.ts';
import { type Draft, useDraft } from './use-draft.ts';
import { type Drafts, useDrafts } from './use-drafts.ts';
import { type VoiceDraft, voiceDraft } from './voice/voice-draft.ts';

/** A draft that knows whether it says anything else than the office. */
export type ChangingDraft<Value> = Draft<Value> & { isChanged: boolean };

/** What was done to the office's logo, and not saved yet. */
export interface LogoOfOffice {
  draft: LogoDraft;
  set(draft: LogoDraft): void;
  forget(): void;
}

/** What the office decides about its queue and its days, with what was changed and not saved yet. */
export interface OfficeDrafts {
  office: ChangingDraft<OfficeFacts>;
  logo: LogoOfOffice;
  rules: ChangingDraft<RulesDraft>;
  voice: ChangingDraft<VoiceDraft>;
  week: ChangingDraft<WeekDraft>;
  calendar: ChangingDraft<Calendar>;
  boards: ChangingDraft<readonly BoardProfile[]>;
  survey: ChangingDraft<readonly SurveyQuestion[]>;
  asking: ChangingDraft<SatisfactionSettings>;
  phones: ChangingDraft<PhonesDraft>;
  keeping: ChangingDraft<KeepingDraft>;
  terms: Drafts<ServiceId, TermsDraft>;
  works: Drafts<CounterId, Work>;
  box: BoxDrafts;
  /** The pages on which something waits to be saved. */
  unsaved: readonly Section[];
}

/** Lives in the frame of the administration, so that a look at another page loses nothing. */
export function useOfficeDrafts({ settings, revisions, hasLogo }: AdminView): OfficeDrafts {
  const office = useChangingDraft(settings.facts, revisions.office);
  const [logoDraft, setLogo] = useState<LogoDraft>(untouched);
  const logo = { draft: logoDraft, set: setLogo, forget: () => setLogo(untouched) };
  const rules = useChangingDraft(rulesDraft(settings.rules), revisions.rules);
  const voice = useChangingDraft(voiceDraft(settings.voice), revisions.voice);
  const week = useChangingDraft(weekDraft(settings.week), revisions.week);
  const calendar = useChangingDraft(settings.calendar, revisions.calendar);
  const boards = useChangingDraft(settings.boards, revisions.boards);
  const survey = useChangingDraft(settings.survey, revisions.survey);
  const asking = useChangingDraft(settings.satisfaction, revisions.satisfaction);
  const phones = useChangingDraft(phonesDraft(settings.phones), revisions.phones);
  const keeping = useChangingDraft(keepingDraft(settings.keeping), revisions.keeping);
  const terms = useDrafts(
    new Map(settings.services.map((service) => [service.id, termsDraft(service, settings.week)])),
    revisions.services,
  );
  const works = useDrafts(
    new Map(settings.counters.map((counter) => [counter.id, workOf(counter)])),
    revisions.counters,
  );
  const box = useBoxDrafts();
  const unsaved: Section[] = [];
  if (office.isChanged || changesLogo(logoDraft, hasLogo)) unsaved.push('office');
  if (rules.isChanged) unsaved.push('rules');
  if (voice.isChanged) unsaved.push('voice');
  if (week.isChanged || calendar.isChanged || terms.changedIds.length > 0) unsaved.push('days');
  if (works.changedIds.length > 0) unsaved.push('assignment');
  if (boards.isChanged) unsaved.push('boards');
  if (survey.isChanged) unsaved.push('survey');
  if (asking.isChanged) unsaved.push('asking');
  if (phones.isChanged) unsaved.push('phones');
  if (keeping.isChanged) unsaved.push('keeping');
  if (box.isChanged) unsaved.push('box');
  return {
    office,
    logo,
    rules,
    voice,
    week,
    calendar,
    boards,
    survey,
    asking,
    phones,
    keeping,
    terms,
    works,
    box,
    unsaved,
  };
}

const untouched: LogoDraft = { kind: 'untouched' };

function useChangingDraft<Value>(current: Value, revision: string): ChangingDraft<Value> {
  const draft = useDraft(current, revision);
  const isChanged = JSON.stringify(draft.value) !== JSON.stringify(current);
  return { ...draft, isChanged, isStale: draft.isStale && isChanged };
}

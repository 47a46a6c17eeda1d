import { type FormEvent, useState } from 'react';
import type { OfficeSettings } from '../../../../shared/contract/queue-views.ts';
import type { AdminView } from '../../../../shared/contract/views.ts';
import type { ServiceId } from '../../../../shared/domain/ids.ts';
import type { ServiceTerms } from '../../../../shared/domain/office.ts';
import { fill } from '../../../../shared/text/fill.ts';
import { useWords } from '../../../live/language.ts';
import { useSender } from '../../../ui/staff/use-sender.ts';
import { SaveBar } from '../save-bar.tsx';
import type { Drafts } from '../use-drafts.ts';
import { type TermsDraft, termsDraft, termsOf, termsProblems } from './terms-draft.ts';
import { TermsFields } from './terms-fields.tsx';
import { WeekEditor } from './week-editor.tsx';

interface ServiceTermsFormProps {
  view: AdminView;
  service: OfficeSettings['services'][number];
  drafts: Drafts<ServiceId, TermsDraft>;
}

/** What one service has of its own: minutes, digit, quotas and a timetable. */
export function ServiceTermsForm({ view, service, drafts }: ServiceTermsFormProps) {
  const { adminDays: text } = useWords();
  const { settings } = view;
  const sender = useSender();
  const [isSaved, setSaved] = useState(false);
  const draft = drafts.value(service.id) ?? termsDraft(service, settings.week);
  const problems = termsProblems(draft, service, settings.services);
  const wanted = termsOf(draft, service, settings.services);
  const change = (part: Partial<TermsDraft>): void => drafts.change(service.id, (now) => ({ ...now, ...part }));

  async function save(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (!wanted || !drafts.isChanged(service.id)) return;
    const terms = { ...wanted.terms, week: sendable(wanted.terms.week) };
    const { minutes } = wanted;
    const basedOn = drafts.basedOn(service.id);
    if (!(await sender.run({ type: 'set-service-terms', serviceId: service.id, minutes, terms, basedOn }))) return;
    drafts.forget(service.id);
    setSaved(true);
  }

  return (
    <form className="days-form" onSubmit={(event) => void save(event)} noValidate>
      <TermsFields draft={draft} problems={problems} series={service.series} change={change} />
      <label className="check">
        <input
          type="checkbox"
          checked={draft.hasOwnWeek}
          onChange={({ target }) => change({ hasOwnWeek: target.checked })}
        />
        <span>
          <b>{text.services.ownWeek}</b>
          <small>{text.services.ownWeekHint}</small>
        </span>
      </label>
      {draft.hasOwnWeek && (
        <WeekEditor
          label={text.services.ownWeek}
          week={draft.week}
          change={(make) => drafts.change(service.id, (now) => ({ ...now, week: make(now.week) }))}
        />
      )}
      <SaveBar
        isChanged={drafts.isChanged(service.id)}
        isStale={drafts.isStale(service.id)}
        saved={isSaved ? fill(text.services.saved, { service: service.name }) : ''}
        problem={wanted ? '' : text.hasProblems}
        sender={sender}
        timeZone={view.timeZone}
        words={{ discard: text.discard, save: fill(text.services.save, { service: service.name }) }}
        onDiscard={() => drafts.forget(service.id)}
      />
    </form>
  );
}

const sendable = (week: ServiceTerms['week']) => week?.map((day) => [...day]) ?? null;

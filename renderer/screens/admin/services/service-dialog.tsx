import { type FormEvent, useState } from 'react';
import type { AdminView } from '../../../../shared/contract/views.ts';
import type { ServiceId } from '../../../../shared/domain/ids.ts';
import type { ServiceFacts } from '../../../../shared/domain/office.ts';
import { refusalSentence } from '../../../../shared/text/refusal-sentence.ts';
import { hubNow } from '../../../live/hub.ts';
import { useLanguage, useWords } from '../../../live/language.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import { KeyButton } from '../../../ui/staff/key-button.tsx';
import { RefusalStrip } from '../../../ui/staff/strips.tsx';
import { useMissing } from '../../../ui/staff/use-missing.ts';
import { useSender } from '../../../ui/staff/use-sender.ts';
import { SeriesField } from './series-field.tsx';
import { factsOf, serviceDraft, serviceProblems } from './service-draft.ts';
import { ServiceFields } from './service-fields.tsx';

/** What the form is about: a service of the office, one to add, or one of its own without an id yet. */
export interface EditedService {
  id: ServiceId | null;
  facts: ServiceFacts;
  /** Null: to be added. */
  basedOn: string | null;
}

interface ServiceDialogProps {
  edited: EditedService;
  view: AdminView;
  onSaved(name: string): void;
  onClose(): void;
}

const ofSeries = ['series-taken', 'series-used-today', 'series-stays-today'];

/** Everything that the office says of a service, saved at once and live everywhere. */
export function ServiceDialog({ edited, view, onSaved, onClose }: ServiceDialogProps) {
  const words = useWords();
  const language = useLanguage();
  const { services: text, ...keys } = words.officeSetup;
  const sender = useSender();
  const [draft, setDraft] = useState(() => serviceDraft(edited.facts));
  const problems = serviceProblems(draft);
  const { shown, check } = useMissing(Object.keys(problems).length > 0 ? problems : null);
  const { refusal } = sender;
  // What is wrong with the letter is said at the letter.
  const atSeries = refusal !== null && ofSeries.includes(refusal.code);
  const { timeZone } = view;

  async function save(event: FormEvent): Promise<void> {
    event.preventDefault();
    const facts = factsOf(draft);
    if (!check() || !facts) return;
    const command = { type: 'put-service', serviceId: edited.id, facts, basedOn: edited.basedOn } as const;
    if (await sender.run(command)) onSaved(facts.name);
  }

  return (
    <Dialog title={edited.basedOn === null ? text.titleNew : text.titleEdit} onClose={onClose}>
      <form className="staff-form setup-form" onSubmit={(event) => void save(event)} noValidate>
        <ServiceFields
          draft={draft}
          problems={shown ?? {}}
          change={(part) => setDraft((now) => ({ ...now, ...part }))}
          series={
            <SeriesField
              series={draft.series}
              others={view.services.filter(({ id }) => id !== edited.id)}
              problem={atSeries ? refusalSentence(refusal, { words, language, timeZone }, hubNow()) : ''}
              onChange={(series) => {
                sender.dismiss();
                setDraft((now) => ({ ...now, series }));
              }}
            />
          }
        />
        <RefusalStrip sender={atSeries ? { ...sender, refusal: null } : sender} timeZone={timeZone} />
        <div className="dialog__actions">
          <KeyButton disabled={false} onClick={onClose}>
            {keys.cancel}
          </KeyButton>
          <KeyButton type="submit" look="main" disabled={sender.busy !== null}>
            {keys.save}
          </KeyButton>
        </div>
      </form>
    </Dialog>
  );
}

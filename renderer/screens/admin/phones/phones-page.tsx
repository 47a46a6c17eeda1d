import { type FormEvent, useState } from 'react';
import type { AdminView } from '../../../../shared/contract/views.ts';
import { useWords } from '../../../live/language.ts';
import { useSender } from '../../../ui/staff/use-sender.ts';
import { SaveBar } from '../save-bar.tsx';
import type { ChangingDraft } from '../use-office-drafts.ts';
import { AddressFields } from './address-fields.tsx';
import { PhoneSwitches } from './phone-switches.tsx';
import { type PhonesDraft, phonesOf } from './phones-draft.ts';
import { TryPhone } from './try-phone.tsx';
import './phones.css';

/** What citizens may do with their own phones: how phones get here, what they find, and a code to try it. */
export function PhonesPage({ view, draft }: { view: AdminView; draft: ChangingDraft<PhonesDraft> }) {
  const { adminPhones: text } = useWords();
  const sender = useSender();
  const [isSaved, setSaved] = useState(false);
  const { value, isChanged } = draft;
  const phones = phonesOf(value);
  const change = (part: Partial<PhonesDraft>): void => draft.change((now) => ({ ...now, ...part }));

  async function save(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (!phones || !isChanged) return;
    if (!(await sender.run({ type: 'set-phones', phones, basedOn: draft.basedOn }))) return;
    draft.forget();
    setSaved(true);
  }

  return (
    <>
      <form className="phones-page" onSubmit={(event) => void save(event)} noValidate>
        <p className="page-hint">{text.hint}</p>
        <AddressFields view={view} draft={value} change={change} />
        <PhoneSwitches draft={value} change={change} />
        <SaveBar
          isChanged={isChanged}
          isStale={draft.isStale}
          saved={isSaved ? text.saved : ''}
          problem={phones ? '' : text.mend}
          sender={sender}
          timeZone={view.timeZone}
          words={{ discard: text.discard, save: text.save }}
          onDiscard={draft.forget}
        />
      </form>
      <TryPhone phones={view.settings.phones} isChanged={isChanged} />
    </>
  );
}

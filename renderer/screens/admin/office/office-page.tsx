import { type FormEvent, useState } from 'react';
import type { AdminView } from '../../../../shared/contract/views.ts';
import type { OfficeFacts } from '../../../../shared/domain/office.ts';
import { officeLimits } from '../../../../shared/domain/office-limits.ts';
import { useWords } from '../../../live/language.ts';
import { useSender } from '../../../ui/staff/use-sender.ts';
import { SaveBar } from '../save-bar.tsx';
import { TextField } from '../text-field.tsx';
import { changesLogo, logoOf } from '../ticket/design-draft.ts';
import { LogoField } from '../ticket/logo-field.tsx';
import type { ChangingDraft, LogoOfOffice } from '../use-office-drafts.ts';
import { missingFacts, tidyFacts } from './office-draft.ts';
import '../ticket/ticket.css';
import './office.css';

interface OfficePageProps {
  view: AdminView;
  draft: ChangingDraft<OfficeFacts>;
  logo: LogoOfOffice;
}

/** Who the office is: what every screen and every paper says. */
export function OfficePage({ view, draft, logo }: OfficePageProps) {
  const { office: text, needed, save: saveWord, discard } = useWords().officeSetup;
  const sender = useSender();
  const [isSaved, setSaved] = useState(false);
  const { value } = draft;
  const missing = missingFacts(value);
  const hasNewLogo = changesLogo(logo.draft, view.hasLogo);
  const isChanged = draft.isChanged || hasNewLogo;
  const change = (part: Partial<OfficeFacts>): void => draft.change((now) => ({ ...now, ...part }));
  const problemOf = (name: keyof OfficeFacts): string => (missing.includes(name) ? needed : '');
  const forget = (): void => {
    draft.forget();
    logo.forget();
  };

  async function save(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (!isChanged || missing.length > 0) return;
    const command = { type: 'set-office', ...tidyFacts(value), basedOn: draft.basedOn } as const;
    if (draft.isChanged && !(await sender.run(command))) return;
    draft.forget();
    const wanted = logoOf(logo.draft, view.hasLogo);
    if (hasNewLogo && wanted !== 'stored' && !(await sender.run({ type: 'set-logo', logo: wanted }))) return;
    logo.forget();
    setSaved(true);
  }

  return (
    <form className="office-form" onSubmit={(event) => void save(event)} noValidate>
      <p className="page-hint">{text.hint}</p>
      <TextField
        label={text.authority}
        hint={text.authorityExample}
        problem={problemOf('authority')}
        value={value.authority}
        maxLength={officeLimits.authority}
        onChange={(authority) => change({ authority })}
      />
      <TextField
        label={text.name}
        hint={text.nameExample}
        problem={problemOf('name')}
        value={value.name}
        maxLength={officeLimits.name}
        onChange={(name) => change({ name })}
      />
      <TextField
        label={text.address}
        value={value.address}
        maxLength={officeLimits.address}
        onChange={(address) => change({ address })}
      />
      <TextField
        label={text.phone}
        hint={text.phoneHint}
        value={value.phone}
        maxLength={officeLimits.phone}
        onChange={(phone) => change({ phone })}
      />
      <LogoField draft={logo.draft} hasLogo={view.hasLogo} onChange={logo.set} />
      <SaveBar
        isChanged={isChanged}
        isStale={draft.isStale}
        saved={isSaved ? text.saved : ''}
        problem={missing.length > 0 ? needed : ''}
        sender={sender}
        timeZone={view.timeZone}
        words={{ save: saveWord, discard }}
        onDiscard={forget}
      />
    </form>
  );
}

import { useState } from 'react';
import type { AdminView } from '../../../../shared/contract/views.ts';
import { fill } from '../../../../shared/text/fill.ts';
import { useWords } from '../../../live/language.ts';
import { RefusalStrip } from '../../../ui/staff/strips.tsx';
import { useSender } from '../../../ui/staff/use-sender.ts';
import { AddOfficer } from './add-officer.tsx';
import { ChangePin } from './change-pin.tsx';
import { DeactivateOfficer } from './deactivate-officer.tsx';
import { OfficerForm } from './officer-form.tsx';
import { OfficerTable } from './officer-table.tsx';

export type OfficerEntry = AdminView['officers'][number];
interface Asked {
  what: 'edit' | 'pin' | 'deactivate';
  officer: OfficerEntry;
}

/** Who may sign in at a counter. It stands alone: a set-up that has no other pages yet shows it too. */
export function OfficersPage({ view }: { view: AdminView }) {
  const words = useWords();
  const { officers: text } = words.admin;
  const { officers: setup } = words.staffSetup;
  const sender = useSender();
  const [asked, setAsked] = useState<Asked | null>(null);
  /** What was done to somebody in the table, and in the form below it: each is said where it was asked for. */
  const [saved, setSaved] = useState('');
  const [added, setAdded] = useState('');

  async function activate({ id, name, post }: OfficerEntry): Promise<void> {
    const entry = { officerId: id, basedOn: view.revisions.officers[id] ?? '', name, post, active: true };
    setSaved((await sender.run({ type: 'put-officer', ...entry })) ? fill(setup.activated, { name }) : '');
  }
  /** Closes the dialog; `said`: what it has done, null when nothing. */
  function onClose(said: string | null): void {
    if (said !== null) setSaved(said);
    setAsked(null);
  }
  const common = { view, onClose };
  return (
    <>
      <p className="page-hint">{setup.hint}</p>
      <p className="saved" role="status">
        {saved}
      </p>
      {view.officers.length === 0 ? (
        <p className="page-hint">{text.none}</p>
      ) : (
        <OfficerTable
          view={view}
          isBusy={sender.busy !== null}
          onAsk={(what, officer) => setAsked({ what, officer })}
          onActivate={(officer) => void activate(officer)}
        />
      )}
      <h3>{text.add}</h3>
      <AddOfficer sender={sender} officers={view.officers} onAdded={(name) => setAdded(fill(text.added, { name }))} />
      <p className="saved" role="status">
        {added}
      </p>
      <RefusalStrip sender={sender} timeZone={view.timeZone} />
      {asked?.what === 'edit' && <OfficerForm {...common} officer={asked.officer} />}
      {asked?.what === 'pin' && <ChangePin {...common} officer={asked.officer} />}
      {asked?.what === 'deactivate' && <DeactivateOfficer {...common} officer={asked.officer} />}
    </>
  );
}

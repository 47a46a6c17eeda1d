import { useState } from 'react';
import type { AdminView } from '../../../shared/contract/views.ts';
import { fill } from '../../../shared/text/fill.ts';
import { useWords } from '../../live/language.ts';
import { RefusalStrip } from '../../ui/staff/strips.tsx';
import { useSender } from '../../ui/staff/use-sender.ts';
import { AddOfficer } from './add-officer.tsx';
import { ChangePin } from './change-pin.tsx';
import { Table } from './table.tsx';

type Officer = AdminView['officers'][number];

/** Who may sign in at a counter. */
export function Officers({ view }: { view: AdminView }) {
  const { officers: text, sections, none } = useWords().admin;
  const sender = useSender();
  const [changing, setChanging] = useState<Officer | null>(null);
  const [saved, setSaved] = useState('');
  return (
    <>
      {view.officers.length === 0 ? (
        <p className="page-hint">{text.none}</p>
      ) : (
        <Table
          label={sections.officers}
          columns={[{ title: text.name }, { title: text.post }, { title: text.state }, { title: text.pin }]}
          rows={view.officers.map((officer) => ({
            key: officer.id,
            cells: [
              officer.name,
              officer.post || none,
              <span key="state" className="state-mark" data-state={officer.active ? 'open' : 'closed'}>
                {officer.active ? text.isActive : text.isInactive}
              </span>,
              <button
                key="pin"
                type="button"
                className="row-button"
                aria-label={fill(text.changePinOf, { name: officer.name })}
                onClick={() => setChanging(officer)}
              >
                {text.changePin}
              </button>,
            ],
          }))}
        />
      )}
      <p className="saved" role="status">
        {saved}
      </p>
      <RefusalStrip sender={sender} timeZone={view.timeZone} />
      <h3>{text.add}</h3>
      <AddOfficer sender={sender} onAdded={(name) => setSaved(fill(text.added, { name }))} />
      {changing && (
        <ChangePin
          officer={changing}
          sender={sender}
          onClose={(changed) => {
            if (changed) setSaved(fill(text.pinChanged, { name: changing.name }));
            setChanging(null);
          }}
        />
      )}
    </>
  );
}

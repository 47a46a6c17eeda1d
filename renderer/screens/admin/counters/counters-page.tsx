import { useState } from 'react';
import type { OfficeSettings } from '../../../../shared/contract/queue-views.ts';
import type { AdminView } from '../../../../shared/contract/views.ts';
import { fill } from '../../../../shared/text/fill.ts';
import { placeName, placeNumber } from '../../../../shared/text/place-name.ts';
import { useWords } from '../../../live/language.ts';
import { KeyButton } from '../../../ui/staff/key-button.tsx';
import { CounterForm } from './counter-form.tsx';
import { CounterTable } from './counter-table.tsx';
import { RetireCounter } from './retire-counter.tsx';
import './counters.css';

export type CounterEntry = OfficeSettings['counters'][number];

interface CountersPageProps {
  view: AdminView;
  /** In a frame that has no other pages of the administration to lead to. */
  isEmbedded?: boolean;
}

/** The office's counters: their signs, whether anything can be called there, and their screens. */
export function CountersPage({ view, isEmbedded = false }: CountersPageProps) {
  const words = useWords();
  const { counters: text } = words.staffSetup;
  const { counters } = view.settings;
  const [editing, setEditing] = useState<CounterEntry | 'new' | null>(null);
  const [leaving, setLeaving] = useState<CounterEntry | null>(null);
  const [saved, setSaved] = useState('');
  const idle = counters.filter(({ services }) => services.length === 0).map(({ place }) => placeNumber(words, place));
  return (
    <div className="counters-page">
      <p className="page-hint">{text.hint}</p>
      <div className="page-actions">
        <KeyButton look="main" disabled={false} onClick={() => setEditing('new')}>
          {text.add}
        </KeyButton>
        {!isEmbedded && (
          <>
            <a href="#assignment">{text.toAssignment}</a>
            <a href="#stations">{text.toStations}</a>
          </>
        )}
      </div>
      <p className="saved" role="status">
        {saved}
      </p>
      {counters.length === 0 ? (
        <p className="page-hint">{text.none}</p>
      ) : (
        <CounterTable view={view} onEdit={setEditing} onRetire={setLeaving} />
      )}
      {idle.length > 0 && (
        <p className="counters-idle">
          {fill(text.noServicesHint, { places: idle.join(', ') })}{' '}
          {!isEmbedded && <a href="#assignment">{text.toAssignment}</a>}
        </p>
      )}
      {editing && (
        <CounterForm
          view={view}
          counter={editing === 'new' ? null : editing}
          onClose={(place) => {
            if (place) setSaved(fill(editing === 'new' ? text.added : text.saved, { place: placeName(words, place) }));
            setEditing(null);
          }}
        />
      )}
      {leaving && (
        <RetireCounter
          view={view}
          counter={leaving}
          onClose={(isRetired) => {
            if (isRetired) setSaved(fill(text.retired, { place: placeName(words, leaving.place) }));
            setLeaving(null);
          }}
        />
      )}
    </div>
  );
}

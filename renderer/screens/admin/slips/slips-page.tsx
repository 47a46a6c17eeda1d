import { useState } from 'react';
import type { OutsideLine } from '../../../../shared/contract/channel-views.ts';
import type { AdminView } from '../../../../shared/contract/views.ts';
import { type BusinessDay, businessDay } from '../../../../shared/domain/time.ts';
import { outsideRatings } from '../../../live/hub.ts';
import { useWords } from '../../../live/language.ts';
import { KeyButton } from '../../../ui/staff/key-button.tsx';
import { useSender } from '../../../ui/staff/use-sender.ts';
import { DayField } from '../day-field.tsx';
import { useAsked } from '../use-asked.ts';
import { EnterSlips } from './enter-slips.tsx';
import { RemoveSlips } from './remove-slips.tsx';
import { SlipsTable } from './slips-table.tsx';
import './slips.css';

/** Paper slips and online surveys: entered by hand, in a table of their own. */
export function SlipsPage({ view }: { view: AdminView }) {
  const { slips } = useWords();
  const sender = useSender();
  const [from, setFrom] = useState<BusinessDay>(businessDay(`${view.day.slice(0, 4)}-01-01`));
  const [to, setTo] = useState(view.day);
  const [removing, setRemoving] = useState<OutsideLine | null>(null);
  const { state, found, again } = useAsked(outsideRatings, '');
  return (
    <>
      <p className="page-hint">{slips.hint}</p>
      <h3>{slips.enter}</h3>
      <EnterSlips view={view} entries={found ?? []} sender={sender} onEntered={again} />
      <h3>{slips.table}</h3>
      <div className="row-form">
        <DayField label={slips.shownFrom} value={from} max={view.day} onChange={(day) => day !== '' && setFrom(day)} />
        <DayField label={slips.shownTo} value={to} max={view.day} onChange={(day) => day !== '' && setTo(day)} />
      </div>
      {state === 'failed' && (
        <p role="alert">
          {slips.failed}{' '}
          <KeyButton disabled={false} onClick={again}>
            {slips.again}
          </KeyButton>
        </p>
      )}
      {found === null && state === 'loading' && <p className="page-hint">{slips.loading}</p>}
      {found && (
        <SlipsTable lines={found} from={from} to={to} view={view} busy={sender.busy !== null} onRemove={setRemoving} />
      )}
      {removing && (
        <RemoveSlips
          entry={removing}
          sender={sender}
          timeZone={view.timeZone}
          onClose={() => setRemoving(null)}
          onRemoved={again}
        />
      )}
    </>
  );
}

import { useState } from 'react';
import { HISTORY_PAGE, type HistoryRow } from '../../../../shared/contract/journal.ts';
import type { AdminView } from '../../../../shared/contract/views.ts';
import { addDays } from '../../../../shared/domain/calendar-days.ts';
import type { BusinessDay } from '../../../../shared/domain/time.ts';
import { type Area, areas } from '../../../../shared/settings/areas.ts';
import { fill } from '../../../../shared/text/fill.ts';
import { settingsHistory } from '../../../live/journal.ts';
import { useLanguage, useWords } from '../../../live/language.ts';
import { Field } from '../../../ui/staff/field.tsx';
import { KeyButton } from '../../../ui/staff/key-button.tsx';
import { DayField } from '../day-field.tsx';
import { count } from '../figures.ts';
import { usePieces } from '../use-pieces.ts';
import { ChangeCard } from './change-card.tsx';
import { UndoDialog } from './undo-dialog.tsx';
import './history.css';

/** Days that are shown at first. */
const LATELY = 90;

/** "Lịch sử thay đổi": who decided what, when, before and after; and the way back. */
export function HistoryPage({ view }: { view: AdminView }) {
  const { history: text, system } = useWords();
  const language = useLanguage();
  const [area, setArea] = useState<Area | null>(null);
  const [from, setFrom] = useState<BusinessDay>(addDays(view.day, -LATELY));
  const [to, setTo] = useState(view.day);
  const [undoing, setUndoing] = useState<HistoryRow | null>(null);
  const [undone, setUndone] = useState('');
  const about = JSON.stringify([area, from, to, language]);
  const ask = (before: number | null) => settingsHistory({ area, from, to, before, language });
  const { state, rows, next, more, again } = usePieces(ask, about, HISTORY_PAGE);
  return (
    <>
      <p className="page-hint">{text.hint}</p>
      <div className="row-form">
        <Field label={text.area}>
          {(id) => (
            <select
              id={id}
              value={area ?? ''}
              onChange={({ target }) => setArea((target.value || null) as Area | null)}
            >
              <option value="">{text.allAreas}</option>
              {areas.map((one) => (
                <option key={one} value={one}>
                  {text.areas[one]}
                </option>
              ))}
            </select>
          )}
        </Field>
        <DayField label={text.from} value={from} max={view.day} onChange={(day) => day !== '' && setFrom(day)} />
        <DayField label={text.to} value={to} max={view.day} onChange={(day) => day !== '' && setTo(day)} />
        <KeyButton disabled={state === 'loading'} onClick={again}>
          {text.again}
        </KeyButton>
      </div>
      <p className="saved" role="status">
        {undone}
      </p>
      <p className="list-count" role="status">
        {state === 'failed' ? text.failed : rows.length > 0 ? fill(text.shown, { n: count(rows.length) }) : ''}
        {state === 'loading' && rows.length === 0 && system.loading}
        {state === 'shown' && rows.length === 0 && text.nothing}
      </p>
      <ol className="changes">
        {rows.map((row) => (
          <ChangeCard key={row.seq} row={row} timeZone={view.timeZone} onUndo={() => setUndoing(row)} />
        ))}
      </ol>
      {next !== null && (
        <KeyButton disabled={state === 'loading'} onClick={more}>
          {text.more}
        </KeyButton>
      )}
      {undoing && (
        <UndoDialog
          row={undoing}
          timeZone={view.timeZone}
          onClose={() => setUndoing(null)}
          onUndone={(what) => {
            setUndoing(null);
            setUndone(fill(text.undone, { what }));
            again();
          }}
        />
      )}
    </>
  );
}

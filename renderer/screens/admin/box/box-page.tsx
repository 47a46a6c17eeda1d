import { useState } from 'react';
import type { AdminView } from '../../../../shared/contract/views.ts';
import { addDays } from '../../../../shared/domain/calendar-days.ts';
import { feedbackKinds, feedbackStates } from '../../../../shared/domain/satisfaction.ts';
import { fill } from '../../../../shared/text/fill.ts';
import { feedbackOf } from '../../../live/hub.ts';
import { useWords } from '../../../live/language.ts';
import { Field } from '../../../ui/staff/field.tsx';
import { KeyButton } from '../../../ui/staff/key-button.tsx';
import { useSender } from '../../../ui/staff/use-sender.ts';
import { csvOf, saveFile } from '../csv.ts';
import { DayField } from '../day-field.tsx';
import { count } from '../figures.ts';
import { useAsked } from '../use-asked.ts';
import { FeedbackCard } from './feedback-card.tsx';
import { type BoxFilter, countsInWords, csvRows, filtered } from './feedback-rows.ts';
import type { BoxDrafts } from './use-box-drafts.ts';
import './box-page.css';

/** Shown when the page opens. */
const DAYS_BACK = 30;

/** The box in the head's hands: what was written, where it stands, and the answers. */
export function BoxPage({ view, drafts }: { view: AdminView; drafts: BoxDrafts }) {
  const words = useWords();
  const { box } = words;
  const { office } = box;
  const sender = useSender();
  const [from, setFrom] = useState(addDays(view.day, -DAYS_BACK));
  const [to, setTo] = useState(view.day);
  const [filter, setFilter] = useState<BoxFilter>({ state: 'all', kind: 'all' });
  const isPeriod = from <= to;
  // Without a period there is nothing to ask; with each change of the box it is asked again.
  const { state, found, again } = useAsked(
    () => (isPeriod ? feedbackOf(from, to) : Promise.resolve({ lines: [], total: 0 })),
    `${from} ${to} ${view.box.changedAt}`,
  );
  const lines = filtered(found?.lines ?? [], filter);
  return (
    <>
      <p className="page-hint">{office.hint}</p>
      <div className="row-form">
        <DayField label={office.period} value={from} max={view.day} onChange={(day) => day !== '' && setFrom(day)} />
        <DayField label={office.until} value={to} max={view.day} onChange={(day) => day !== '' && setTo(day)} />
        <Field label={office.state}>
          {(id) => (
            <select
              id={id}
              value={filter.state}
              onChange={({ target }) => setFilter({ ...filter, state: target.value as BoxFilter['state'] })}
            >
              <option value="all">{office.all}</option>
              {feedbackStates.map((one) => (
                <option key={one} value={one}>
                  {box.state[one]}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={office.kind}>
          {(id) => (
            <select
              id={id}
              value={filter.kind}
              onChange={({ target }) => setFilter({ ...filter, kind: target.value as BoxFilter['kind'] })}
            >
              <option value="all">{office.all}</option>
              {feedbackKinds.map((one) => (
                <option key={one} value={one}>
                  {box.kind[one]}
                </option>
              ))}
            </select>
          )}
        </Field>
        <KeyButton
          disabled={lines.length === 0}
          onClick={() => saveFile(fill(office.file, { from, to }), csvOf(csvRows(words, lines, view.timeZone)))}
        >
          {office.export}
        </KeyButton>
      </div>
      <p className="feedback-count figures" role="status">
        {!isPeriod && office.badPeriod}
        {isPeriod && found !== null && countsInWords(words, found.lines)}
        {isPeriod && found === null && state === 'loading' && office.loading}
      </p>
      {found !== null && found.total > found.lines.length && (
        <p className="page-hint">
          {fill(office.moreThanListed, { total: count(found.total), n: count(found.lines.length) })}
        </p>
      )}
      {state === 'failed' && (
        <p className="feedback-failed" role="alert">
          {office.failed}{' '}
          <KeyButton disabled={false} onClick={again}>
            {office.again}
          </KeyButton>
        </p>
      )}
      {state === 'shown' && isPeriod && lines.length === 0 && <p className="page-hint">{office.nothing}</p>}
      <ul className="feedbacks">
        {lines.map((line) => (
          <FeedbackCard key={line.id} line={line} drafts={drafts} sender={sender} timeZone={view.timeZone} />
        ))}
      </ul>
    </>
  );
}

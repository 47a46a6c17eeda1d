import { useState } from 'react';
import type { AdminView } from '../../../../shared/contract/views.ts';
import { useWords } from '../../../live/language.ts';
import type { OfficeDrafts } from '../use-office-drafts.ts';
import { CalendarPart } from './calendar-part.tsx';
import { ServicesPart } from './services-part.tsx';
import { WeekPart } from './week-part.tsx';
import './days.css';

const parts = ['week', 'services', 'calendar'] as const;

/** When numbers are given: the office's week, each service's own, and the days on which nothing of it holds. */
export function DaysPage({ view, drafts }: { view: AdminView; drafts: OfficeDrafts }) {
  const { adminDays: text, adminQueue } = useWords();
  const [shown, setShown] = useState<(typeof parts)[number]>('week');
  const unsaved = {
    week: drafts.week.isChanged,
    services: drafts.terms.changedIds.length > 0,
    calendar: drafts.calendar.isChanged,
  };
  return (
    <>
      <fieldset className="segments days-parts">
        <legend className="for-ears-only">{text.partsLabel}</legend>
        {parts.map((part) => (
          <label key={part}>
            <input type="radio" name="days-part" checked={part === shown} onChange={() => setShown(part)} />
            <span>{text.parts[part]}</span>
            {unsaved[part] && (
              <span className="nav-unsaved">
                <span className="for-ears-only">{adminQueue.unsavedMark}</span>
              </span>
            )}
          </label>
        ))}
      </fieldset>
      {shown === 'week' && <WeekPart timeZone={view.timeZone} draft={drafts.week} />}
      {shown === 'services' && <ServicesPart view={view} drafts={drafts.terms} />}
      {shown === 'calendar' && <CalendarPart view={view} draft={drafts.calendar} />}
    </>
  );
}

import { useState } from 'react';
import type { AdminView } from '../../../../shared/contract/views.ts';
import type { Calendar } from '../../../../shared/domain/office.ts';
import type { BusinessDay } from '../../../../shared/domain/time.ts';
import { fill } from '../../../../shared/text/fill.ts';
import { useWords } from '../../../live/language.ts';
import { useSender } from '../../../ui/staff/use-sender.ts';
import { SaveBar } from '../save-bar.tsx';
import type { ChangingDraft } from '../use-office-drafts.ts';
import { calendarOf, linesOf, withDays, withoutDay } from './calendar-draft.ts';
import { CalendarTable } from './calendar-table.tsx';
import { DayFields } from './day-fields.tsx';
import { ShippedDays } from './shipped-days.tsx';

/** Days off and make-up days: those to come in the order of their dates, past ones folded away. */
export function CalendarPart({ view, draft }: { view: AdminView; draft: ChangingDraft<Calendar> }) {
  const { adminDays } = useWords();
  const { calendar: text } = adminDays;
  const sender = useSender();
  const [isSaved, setSaved] = useState(false);
  const [changing, setChanging] = useState<BusinessDay | null>(null);
  const lines = linesOf(draft.value);
  const past = lines.filter(({ day }) => day < view.day);
  const actions = {
    onEdit: setChanging,
    onRemove: (day: BusinessDay) => {
      draft.change((now) => calendarOf(withoutDay(linesOf(now), day)));
      if (day === changing) setChanging(null);
    },
  };

  async function save(): Promise<void> {
    if (!draft.isChanged || sender.busy !== null) return;
    const { holidays, makeUps } = draft.value;
    const calendar = { holidays: [...holidays], makeUps: [...makeUps] };
    if (!(await sender.run({ type: 'set-calendar', calendar, basedOn: draft.basedOn }))) return;
    draft.forget();
    setSaved(true);
  }

  return (
    <div className="days-form">
      <p className="page-hint">{text.hint}</p>
      <ShippedDays calendar={draft.value} onAdd={(days) => draft.change((now) => withDays(now, days, null))} />
      <DayFields
        key={changing ?? ''}
        lines={lines}
        changing={lines.find(({ day }) => day === changing) ?? null}
        onDone={(days) => {
          if (days) draft.change((now) => withDays(now, days, changing));
          setChanging(null);
        }}
      />
      <div>
        <CalendarTable lines={lines.filter(({ day }) => day >= view.day)} {...actions} />
        {past.length > 0 && (
          <details>
            <summary>{fill(text.past, { n: past.length })}</summary>
            <CalendarTable lines={past} {...actions} />
          </details>
        )}
      </div>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <SaveBar
          isChanged={draft.isChanged}
          isStale={draft.isStale}
          saved={isSaved ? text.saved : ''}
          problem=""
          sender={sender}
          timeZone={view.timeZone}
          words={{ discard: adminDays.discard, save: text.save }}
          onDiscard={() => {
            setChanging(null);
            draft.forget();
          }}
        />
      </form>
    </div>
  );
}

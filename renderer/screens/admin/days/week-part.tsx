import { type FormEvent, useState } from 'react';
import { fill } from '../../../../shared/text/fill.ts';
import { useWords } from '../../../live/language.ts';
import { useSender } from '../../../ui/staff/use-sender.ts';
import { SaveBar } from '../save-bar.tsx';
import type { ChangingDraft } from '../use-office-drafts.ts';
import { hoursInWords } from './hours-in-words.ts';
import { minutesOf, type WeekDraft, weekOf } from './week-draft.ts';
import { WeekEditor } from './week-editor.tsx';

/** The office's ordinary week. */
export function WeekPart({ timeZone, draft }: { timeZone: string; draft: ChangingDraft<WeekDraft> }) {
  const words = useWords();
  const { adminDays: text } = words;
  const sender = useSender();
  const [isSaved, setSaved] = useState(false);
  const week = weekOf(draft.value);

  async function save(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (!week || !draft.isChanged) return;
    if (!(await sender.run({ type: 'set-timetable', week: week.map((day) => [...day]), basedOn: draft.basedOn })))
      return;
    draft.forget();
    setSaved(true);
  }

  return (
    <form className="days-form" onSubmit={(event) => void save(event)} noValidate>
      <p className="page-hint">{text.week.hint}</p>
      <WeekEditor label={text.week.table} week={draft.value} change={draft.change} />
      {week && <p className="week-total">{fill(text.week.total, { time: hoursInWords(words, minutesOf(week)) })}</p>}
      <SaveBar
        isChanged={draft.isChanged}
        isStale={draft.isStale}
        saved={isSaved ? text.week.saved : ''}
        problem={week ? '' : text.hasProblems}
        sender={sender}
        timeZone={timeZone}
        words={{ discard: text.discard, save: text.week.save }}
        onDiscard={draft.forget}
      />
    </form>
  );
}

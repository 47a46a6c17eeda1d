import { useWords } from '../../../live/language.ts';
import { KeyButton } from '../../../ui/staff/key-button.tsx';
import { DaySessions } from './day-sessions.tsx';
import { copyMonday, type WeekDraft, weekOrder, withDay } from './week-draft.ts';

interface WeekEditorProps {
  label: string;
  week: WeekDraft;
  change(make: (now: WeekDraft) => WeekDraft): void;
}

/** The sessions of each weekday, Monday first. */
export function WeekEditor({ label, week, change }: WeekEditorProps) {
  const { adminDays, system } = useWords();
  const { week: text } = adminDays;
  return (
    <fieldset className="week-editor">
      <legend className="for-ears-only">{label}</legend>
      <ol>
        {weekOrder.map((day, i) => {
          const before = weekOrder[i - 1];
          return (
            <li key={day}>
              <b className="week-day">{system.weekdays[day]}</b>
              <DaySessions
                weekday={day}
                before={before ?? null}
                sessions={week[day] ?? []}
                onChange={(sessions) => change((now) => withDay(now, day, sessions))}
                onLikeBefore={() =>
                  change((now) => (before === undefined ? now : withDay(now, day, now[before] ?? [])))
                }
              />
            </li>
          );
        })}
      </ol>
      <KeyButton disabled={false} onClick={() => change(copyMonday)}>
        {text.copyMonday}
      </KeyButton>
    </fieldset>
  );
}

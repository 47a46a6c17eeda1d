import { IconX } from '@tabler/icons-react';
import { useId } from 'react';
import { fill } from '../../../../shared/text/fill.ts';
import { useWords } from '../../../live/language.ts';
import { addSession, MOST_SESSIONS, type SessionDraft, sessionProblems } from './week-draft.ts';

interface DaySessionsProps {
  weekday: number;
  /** The weekday above it; null for the first. */
  before: number | null;
  sessions: readonly SessionDraft[];
  onChange(sessions: readonly SessionDraft[]): void;
  onLikeBefore(): void;
}

/** The sessions of one weekday, each with what has to be mended beside it. */
export function DaySessions({ weekday, before, sessions, onChange, onLikeBefore }: DaySessionsProps) {
  const { adminDays, system } = useWords();
  const { week: text } = adminDays;
  const note = useId();
  const day = system.weekdays[weekday] ?? '';
  const above = before === null ? '' : (system.weekdays[before] ?? '');
  const problems = sessionProblems(sessions);
  const put = (at: number, part: Partial<SessionDraft>): void =>
    onChange(sessions.map((session, i) => (i === at ? { ...session, ...part } : session)));
  return (
    <div className="day-sessions">
      {sessions.length === 0 && <span className="state-mark">{text.off}</span>}
      {sessions.map((session, i) => {
        const problem = problems[i] ?? null;
        const names = { day, n: i + 1 };
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a session has no identity but its place in the day.
          <div key={i} className="day-session">
            {(['from', 'to'] as const).map((end) => (
              <span key={end}>
                <span aria-hidden="true">{end === 'from' ? text.fromShort : text.toShort}</span>
                <input
                  aria-label={fill(text[end], names)}
                  aria-invalid={problem !== null && problem !== (end === 'from' ? 'to' : 'from')}
                  aria-describedby={`${note}-${i}`}
                  value={session[end]}
                  maxLength={9}
                  autoComplete="off"
                  spellCheck={false}
                  onChange={({ target }) => put(i, { [end]: target.value })}
                />
              </span>
            ))}
            <button
              type="button"
              className="day-remove"
              aria-label={fill(text.remove, names)}
              onClick={() => onChange(sessions.filter((_, at) => at !== i))}
            >
              <IconX aria-hidden="true" />
            </button>
            <p id={`${note}-${i}`} className="field-problem">
              {problem && text.problems[problem]}
            </p>
          </div>
        );
      })}
      <div className="day-buttons">
        {sessions.length < MOST_SESSIONS && (
          <button
            type="button"
            className="row-button"
            aria-label={fill(text.addTo, { day })}
            onClick={() => onChange(addSession(sessions))}
          >
            {text.add}
          </button>
        )}
        {before !== null && (
          <button
            type="button"
            className="row-button"
            aria-label={fill(text.likeBeforeOf, { before: above, day })}
            onClick={onLikeBefore}
          >
            {fill(text.likeBefore, { day: above })}
          </button>
        )}
      </div>
    </div>
  );
}

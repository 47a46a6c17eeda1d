import type { BusinessDay } from '../../../../shared/domain/time.ts';
import { fill } from '../../../../shared/text/fill.ts';
import { useWords } from '../../../live/language.ts';
import { dayInWords } from '../figures.ts';
import { Table } from '../table.tsx';
import { type SpecialLine, weekdayName } from './calendar-draft.ts';

interface CalendarTableProps {
  lines: readonly SpecialLine[];
  onEdit(day: BusinessDay): void;
  onRemove(day: BusinessDay): void;
}

/** Days on which the timetable does not hold, in the order of their dates. */
export function CalendarTable({ lines, onEdit, onRemove }: CalendarTableProps) {
  const { adminDays, system } = useWords();
  const { calendar: text } = adminDays;
  if (lines.length === 0) return <p className="page-hint">{text.none}</p>;
  return (
    <Table
      label={text.table}
      columns={[{ title: text.date }, { title: text.name }, { title: text.kind }, { title: text.actions }]}
      rows={lines.map(({ day, name, like }) => {
        const date = dayInWords(day);
        return {
          key: day,
          cells: [
            <span key="day" className="figures">
              {`${date}, ${weekdayName(system.weekdays, day)}`}
            </span>,
            name,
            <span key="kind" className="state-mark" data-state={like === null ? 'closed' : 'open'}>
              {like === null ? text.kinds.holiday : fill(text.makeUpLike, { weekday: system.weekdays[like] ?? '' })}
            </span>,
            <span key="actions" className="calendar-actions">
              <button
                type="button"
                className="row-button"
                aria-label={fill(text.editOf, { day: date, name })}
                onClick={() => onEdit(day)}
              >
                {text.edit}
              </button>
              <button
                type="button"
                className="row-button"
                aria-label={fill(text.removeOf, { day: date, name })}
                onClick={() => onRemove(day)}
              >
                {text.remove}
              </button>
            </span>,
          ],
        };
      })}
    />
  );
}

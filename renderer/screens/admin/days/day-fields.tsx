import { type FormEvent, useEffect, useRef, useState } from 'react';
import { fill } from '../../../../shared/text/fill.ts';
import type { Words } from '../../../../shared/text/index.ts';
import { useWords } from '../../../live/language.ts';
import { Field } from '../../../ui/staff/field.tsx';
import { KeyButton } from '../../../ui/staff/key-button.tsx';
import { dayInWords } from '../figures.ts';
import { TextField } from '../text-field.tsx';
import { type DayForm, type DayProblem, daysOfForm, emptyForm, formOf, type SpecialLine } from './calendar-draft.ts';
import { weekOrder } from './week-draft.ts';

interface DayFieldsProps {
  lines: readonly SpecialLine[];
  /** The line that is being changed; null: a new one. */
  changing: SpecialLine | null;
  /** The days that were entered; null when nothing is to be changed any more. */
  onDone(days: readonly SpecialLine[] | null): void;
}

/** One day, or some in a row, to enter or to change. What is wrong is told at its field, once it was tried. */
export function DayFields({ lines, changing, onDone }: DayFieldsProps) {
  const words = useWords();
  const { calendar: text } = words.adminDays;
  const [form, setForm] = useState<DayForm>(changing ? formOf(changing) : emptyForm);
  const [problem, setProblem] = useState<DayProblem | null>(null);
  const date = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (changing) date.current?.focus();
  }, [changing]);
  const put = (part: Partial<DayForm>): void => {
    setForm((now) => ({ ...now, ...part }));
    setProblem(null);
  };
  const said = (field: DayProblem['field']): string => (problem?.field === field ? problemInWords(problem, words) : '');

  function submit(event: FormEvent): void {
    event.preventDefault();
    const result = daysOfForm(form, lines, changing?.day ?? null);
    if ('problem' in result) return setProblem(result.problem);
    setForm({ ...emptyForm, kind: form.kind });
    date.current?.focus();
    onDone(result.days);
  }

  return (
    <form className="day-form" onSubmit={submit} noValidate>
      <h3>{changing ? fill(text.changing, { day: dayInWords(changing.day) }) : text.adding}</h3>
      <div className="row-form">
        <Field label={text.kind}>
          {(id) => (
            <select id={id} value={form.kind} onChange={({ target }) => put({ kind: kindOf(target.value) })}>
              <option value="holiday">{text.kinds.holiday}</option>
              <option value="makeUp">{text.kinds.makeUp}</option>
            </select>
          )}
        </Field>
        <TextField
          ref={date}
          label={text.date}
          hint={text.dateHint}
          problem={said('date')}
          value={form.date}
          maxLength={10}
          onChange={(value) => put({ date: value })}
        />
        {form.kind === 'makeUp' ? (
          <Field label={text.like}>
            {(id) => (
              <select id={id} value={form.like} onChange={({ target }) => put({ like: Number(target.value) })}>
                {weekOrder.map((weekday) => (
                  <option key={weekday} value={weekday}>
                    {words.system.weekdays[weekday]}
                  </option>
                ))}
              </select>
            )}
          </Field>
        ) : (
          <TextField
            label={text.until}
            hint={text.untilHint}
            problem={said('until')}
            value={form.until}
            maxLength={10}
            onChange={(until) => put({ until })}
          />
        )}
        <TextField
          label={text.name}
          hint={text.nameHint[form.kind]}
          problem={said('name')}
          value={form.name}
          maxLength={80}
          onChange={(name) => put({ name })}
        />
      </div>
      <div className="wizard-actions">
        <KeyButton type="submit" disabled={false}>
          {changing ? text.change : text.add}
        </KeyButton>
        {changing && (
          <KeyButton look="quiet" disabled={false} onClick={() => onDone(null)}>
            {text.cancel}
          </KeyButton>
        )}
      </div>
    </form>
  );
}

const kindOf = (value: string): DayForm['kind'] => (value === 'makeUp' ? 'makeUp' : 'holiday');

function problemInWords(problem: DayProblem, { adminDays }: Words): string {
  const { problems } = adminDays.calendar;
  return problem.code === 'taken'
    ? fill(problems.taken, { day: dayInWords(problem.day), name: problem.name })
    : problems[problem.code];
}

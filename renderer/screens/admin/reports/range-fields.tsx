import { useState } from 'react';
import type { Period } from '../../../../shared/contract/report.ts';
import { dayInWords } from '../../../../shared/reports/periods.ts';
import { useWords } from '../../../live/language.ts';
import { parseDay } from '../days/parse-day.ts';
import { TextField } from '../text-field.tsx';
import { rangeProblem } from './request.ts';

/** Any first and last day. What is no range is said at its field, and the report stays with the last one that was. */
export function RangeFields({ period, onChange }: { period: Period; onChange(period: Period): void }) {
  const { choose } = useWords().reports;
  const [from, setFrom] = useState(dayInWords(period.from));
  const [to, setTo] = useState(dayInWords(period.to));
  const [first, last] = [parseDay(from), parseDay(to)];
  const problem = rangeProblem(first, last);
  const say = (at: 'from' | 'to'): string => {
    if (problem === null) return '';
    if (problem === 'badDay') return (at === 'from' ? first : last) === null ? choose.badDay : '';
    return at === 'to' ? choose[problem] : '';
  };
  const use = (): void => {
    if (problem !== null || first === null || last === null) return;
    if (first !== period.from || last !== period.to) onChange({ ...period, from: first, to: last });
  };
  const shared = { placeholder: choose.dayHint, maxLength: 10, inputMode: 'numeric' as const, onBlur: use };
  return (
    <form
      className="row-form"
      onSubmit={(event) => {
        event.preventDefault();
        use();
      }}
    >
      <TextField label={choose.from} value={from} onChange={setFrom} problem={say('from')} {...shared} />
      <TextField label={choose.to} value={to} onChange={setTo} problem={say('to')} {...shared} />
      {/* Enter in a form of two fields sends it only when there is a button. */}
      <button type="submit" className="for-ears-only" tabIndex={-1} aria-hidden="true" />
    </form>
  );
}

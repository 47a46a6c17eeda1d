import { type FormEvent, useState } from 'react';
import type { BusinessDay } from '../../../../shared/domain/time.ts';
import { useWords } from '../../../live/language.ts';
import { KeyButton } from '../../../ui/staff/key-button.tsx';
import { dayInWords } from '../figures.ts';
import { TextField } from '../text-field.tsx';
import { ExportTable } from './export-table.tsx';
import { latestDays, periodOf } from './period.ts';
import { ResultCard } from './result-card.tsx';
import { useResults } from './use-results.ts';

/** What was answered in a period that the head chooses, question by question. */
export function SurveyResults({ day }: { day: BusinessDay }) {
  const { survey: text, system } = useWords();
  const [period, setPeriod] = useState(() => latestDays(day));
  const [typed, setTyped] = useState({ from: dayInWords(period.from), to: dayInWords(period.to) });
  const { state, results, again } = useResults(period);
  const wanted = periodOf(typed.from, typed.to);
  const show = (event: FormEvent): void => {
    event.preventDefault();
    if (typeof wanted === 'string') return;
    setPeriod(wanted);
    again();
  };
  const problem = wanted === 'order' ? text.badPeriod : text.badDay;
  return (
    <>
      <p className="page-hint">{text.resultsHint}</p>
      <form className="row-form" onSubmit={show} noValidate>
        <TextField
          label={text.from}
          value={typed.from}
          maxLength={10}
          inputMode="numeric"
          problem={wanted === 'from' ? problem : ''}
          onChange={(from) => setTyped({ ...typed, from })}
        />
        <TextField
          label={text.to}
          value={typed.to}
          maxLength={10}
          inputMode="numeric"
          problem={wanted === 'to' || wanted === 'order' ? problem : ''}
          onChange={(to) => setTyped({ ...typed, to })}
        />
        <KeyButton type="submit" disabled={typeof wanted === 'string' || state === 'loading'}>
          {text.show}
        </KeyButton>
      </form>
      <p role="status">
        {state === 'loading' && system.loading}
        {state === 'failed' && text.failed}
        {state === 'shown' && results.length === 0 && text.noQuestions}
      </p>
      {state === 'shown' && results.map((result) => <ResultCard key={result.question.id} result={result} />)}
      {state === 'shown' && results.length > 0 && (
        <ExportTable period={period} survey={results.map(({ question }) => question)} />
      )}
    </>
  );
}

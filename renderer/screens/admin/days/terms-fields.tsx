import { fill } from '../../../../shared/text/fill.ts';
import { useWords } from '../../../live/language.ts';
import { TextField } from '../text-field.tsx';
import type { TermsDraft, TermsProblems } from './terms-draft.ts';

interface TermsFieldsProps {
  draft: TermsDraft;
  problems: TermsProblems;
  /** The letter that its numbers have without a digit. */
  series: string;
  change(part: Partial<TermsDraft>): void;
}

/** The numbers of a service: minutes of a visit, quotas, first digit. */
export function TermsFields({ draft, problems, series, change }: TermsFieldsProps) {
  const { services: text } = useWords().adminDays;
  const said = text.problems;
  const digitProblem =
    problems.digit === false
      ? ''
      : problems.digit === true
        ? said.digit
        : fill(said.digitTaken, { name: problems.digit });
  return (
    <div className="rule-fields">
      <TextField
        label={text.minutes}
        hint={text.minutesHint}
        problem={problems.minutes ? said.minutes : ''}
        value={draft.minutes}
        maxLength={3}
        inputMode="numeric"
        onChange={(minutes) => change({ minutes })}
      />
      <TextField
        label={text.quotaSession}
        hint={text.quotaHint}
        problem={problems.quotaSession ? said.quota : ''}
        value={draft.quotaSession}
        maxLength={4}
        inputMode="numeric"
        onChange={(quotaSession) => change({ quotaSession })}
      />
      <TextField
        label={text.quotaDay}
        hint={text.quotaHint}
        problem={problems.quotaDay ? said.quota : ''}
        value={draft.quotaDay}
        maxLength={4}
        inputMode="numeric"
        onChange={(quotaDay) => change({ quotaDay })}
      />
      <TextField
        label={text.digit}
        hint={fill(text.digitHint, { series })}
        problem={digitProblem}
        value={draft.digit}
        maxLength={1}
        inputMode="numeric"
        onChange={(digit) => change({ digit })}
      />
    </div>
  );
}

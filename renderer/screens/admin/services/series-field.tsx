import { useId } from 'react';
import type { AdminView } from '../../../../shared/contract/views.ts';
import { seriesLetters, soundsLike } from '../../../../shared/domain/series.ts';
import { fill } from '../../../../shared/text/fill.ts';
import { useWords } from '../../../live/language.ts';

interface SeriesFieldProps {
  series: string;
  /** The other services, whose letters are taken. */
  others: readonly Pick<AdminView['services'][number], 'series' | 'name'>[];
  /** Why the hub did not take it, in one sentence; '' when it did. */
  problem: string;
  onChange(series: string): void;
}

/** The letter that numbers begin with. Taken ones can't be chosen; one that sounds like another is warned of. */
export function SeriesField({ series, others, problem, onChange }: SeriesFieldProps) {
  const { services: text } = useWords().officeSetup;
  const id = useId();
  const alike = soundsLike(
    series,
    others.map((one) => one.series),
  );
  return (
    <div className="field">
      <label htmlFor={id}>{text.series}</label>
      <select
        id={id}
        value={series}
        aria-invalid={problem !== ''}
        aria-describedby={`${id}-note`}
        onChange={({ target }) => onChange(target.value)}
      >
        {seriesLetters.map((letter) => {
          const holder = others.find((one) => one.series === letter);
          return (
            <option key={letter} value={letter} disabled={holder !== undefined}>
              {holder ? fill(text.taken, { letter, name: holder.name }) : letter}
            </option>
          );
        })}
      </select>
      <div id={`${id}-note`} role="status">
        {problem === '' ? (
          <p className="field-hint">{fill(text.seriesHint, { example: `${series}001` })}</p>
        ) : (
          <p className="field-problem">{problem}</p>
        )}
        {alike.length > 0 && <p className="setup-warning">{fill(text.alike, { series, others: alike.join(', ') })}</p>}
      </div>
    </div>
  );
}

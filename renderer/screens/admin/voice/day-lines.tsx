import { IconX } from '@tabler/icons-react';
import { useId } from 'react';
import { fill } from '../../../../shared/text/fill.ts';
import { useWords } from '../../../live/language.ts';
import type { LineProblem } from './voice-draft.ts';

interface DayLinesProps<Line extends { from: string }, Key extends Exclude<keyof Line, 'from'> & string> {
  title: string;
  hint: string;
  lines: readonly Line[];
  problems: readonly (LineProblem | null)[];
  most: number;
  /** What stands beside the time. */
  second: Key;
  empty: Line;
  words: { from: string; second: string; secondShort: string; add: string; remove: string };
  onChange(lines: readonly Line[]): void;
}

/** What holds from some time of the day on: lines to add, mend and take away. */
export function DayLines<Line extends { from: string }, Key extends Exclude<keyof Line, 'from'> & string>({
  lines,
  words,
  ...props
}: DayLinesProps<Line, Key>) {
  const { adminVoice: text } = useWords();
  const note = useId();
  const put = (at: number, part: Partial<Line>): void =>
    props.onChange(lines.map((line, i) => (i === at ? { ...line, ...part } : line)));
  return (
    <fieldset>
      <legend>{props.title}</legend>
      <p className="field-hint">{props.hint}</p>
      {lines.map((line, i) => {
        const problem = props.problems[i] ?? null;
        const field = (key: 'from' | Key, label: string, short: string) => (
          <span>
            <span aria-hidden="true">{short}</span>
            <input
              aria-label={fill(label, { n: i + 1 })}
              aria-invalid={problem !== null}
              aria-describedby={`${note}-${i}`}
              value={String(line[key])}
              maxLength={9}
              autoComplete="off"
              onChange={({ target }) => put(i, { [key]: target.value } as Partial<Line>)}
            />
          </span>
        );
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line has no identity but its place in the day.
          <div key={i} className="day-session">
            {field('from', words.from, text.fromShort)}
            {field(props.second, words.second, words.secondShort)}
            <button
              type="button"
              className="day-remove"
              aria-label={fill(words.remove, { n: i + 1 })}
              onClick={() => props.onChange(lines.filter((_, at) => at !== i))}
            >
              <IconX aria-hidden="true" />
            </button>
            <p id={`${note}-${i}`} className="field-problem">
              {problem && text.problems[problem]}
            </p>
          </div>
        );
      })}
      {lines.length < props.most && (
        <button type="button" className="row-button" onClick={() => props.onChange([...lines, props.empty])}>
          {words.add}
        </button>
      )}
    </fieldset>
  );
}

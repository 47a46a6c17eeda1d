import { useWords } from '../../../live/language.ts';
import { Field } from '../../../ui/staff/field.tsx';
import { TextField } from '../text-field.tsx';
import { type FindDraft, type FindProblem, pathExample, type TypedWay, typedWays } from './find-draft.ts';

interface OtherWaysProps {
  draft: FindDraft;
  problem: FindProblem | null;
  sentence: string;
  onType(change: Partial<FindDraft>): void;
}

const isWay = (text: string): text is TypedWay => typedWays.some((way) => way === text);

/** Ports, devices and queues, typed by who knows their names. */
export function OtherWays({ draft, problem, sentence, onType }: OtherWaysProps) {
  const { find: text } = useWords().printers;
  const { way } = draft;
  const at = (field: FindProblem) => (problem === field ? sentence : '');
  return (
    <div className="other-ways">
      <Field label={text.way}>
        {(id) => (
          <select
            id={id}
            value={way}
            onChange={(event) => isWay(event.target.value) && onType({ way: event.target.value })}
          >
            {typedWays.map((each) => (
              <option key={each} value={each}>
                {text.ways[each]}
              </option>
            ))}
          </select>
        )}
      </Field>
      {way === 'serial' || way === 'device' ? (
        <TextField
          label={text.path}
          placeholder={pathExample[way]}
          maxLength={90}
          value={draft.path}
          problem={at('path')}
          onChange={(path) => onType({ path })}
        />
      ) : (
        <TextField
          label={text.queue}
          maxLength={220}
          value={draft.queue}
          problem={at('queue')}
          onChange={(queue) => onType({ queue })}
        />
      )}
      {way === 'serial' && (
        <TextField
          label={text.baud}
          inputMode="numeric"
          maxLength={6}
          value={draft.baud}
          problem={at('baud')}
          onChange={(baud) => onType({ baud })}
        />
      )}
    </div>
  );
}

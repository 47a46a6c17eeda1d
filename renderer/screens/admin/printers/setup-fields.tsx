import { type Ref, useState } from 'react';
import type { StationLine } from '../../../../shared/contract/views.ts';
import { fill } from '../../../../shared/text/fill.ts';
import type { SetupInput } from '../../../live/hub.ts';
import { useWords } from '../../../live/language.ts';
import { Field } from '../../../ui/staff/field.tsx';
import { TextField } from '../text-field.tsx';
import { rollLengths, type SetupProblem, withStation } from './setup-draft.ts';

interface SetupFieldsProps {
  setup: SetupInput;
  stations: readonly StationLine[];
  /** Names of the other printers. */
  taken: readonly string[];
  problems: readonly SetupProblem[];
  nameRef?: Ref<HTMLInputElement>;
  onChange(setup: SetupInput): void;
}

/** What a printer is called, where it stands, and how much paper a new roll has. */
export function SetupFields({ setup, stations, taken, problems, nameRef, onChange }: SetupFieldsProps) {
  const { setup: text } = useWords().printers;
  const places = stations.filter(({ kind }) => kind === 'kiosk' || kind === 'guide');
  const at = (field: SetupProblem) => (problems.includes(field) ? text.problems[field] : '');
  return (
    <div className="setup-fields">
      <TextField
        label={text.name}
        maxLength={60}
        value={setup.name}
        problem={at('name')}
        onChange={(name) => onChange({ ...setup, name })}
        {...(nameRef ? { ref: nameRef } : {})}
      />
      <Field label={text.station}>
        {(id) => (
          <select
            id={id}
            value={setup.station ?? ''}
            onChange={({ target }) =>
              onChange(withStation(setup, places.find((each) => each.id === target.value) ?? null, text, taken))
            }
          >
            <option value="">{text.anyStation}</option>
            {places.map((each) => (
              <option key={each.id} value={each.id}>
                {each.name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <TextField
        label={text.place}
        maxLength={60}
        value={setup.place}
        problem={at('place')}
        onChange={(place) => onChange({ ...setup, place })}
      />
      <RollField
        metres={setup.rollMetres}
        problem={at('roll')}
        onChange={(rollMetres) => onChange({ ...setup, rollMetres })}
      />
      <label className="check">
        <input
          type="checkbox"
          checked={setup.standby}
          onChange={({ target }) => onChange({ ...setup, standby: target.checked })}
        />
        <span>
          <b>{text.standby}</b>
          <small>{text.standbyHint}</small>
        </span>
      </label>
    </div>
  );
}

function RollField(props: { metres: number; problem: string; onChange(metres: number): void }) {
  const { metres, problem, onChange } = props;
  const { setup: text } = useWords().printers;
  const isUsual = rollLengths.some((length) => length === metres);
  const [isOther, setOther] = useState(!isUsual);
  const [typed, setTyped] = useState(isUsual ? '' : String(metres));
  return (
    <div className="roll-field">
      <Field label={text.roll}>
        {(id) => (
          <select
            id={id}
            value={isOther ? '' : metres}
            onChange={({ target }) => {
              setOther(target.value === '');
              if (target.value === '') setTyped(String(metres));
              else onChange(Number(target.value));
            }}
          >
            {rollLengths.map((length) => (
              <option key={length} value={length}>
                {fill(text.rollMetres, { n: length })}
              </option>
            ))}
            <option value="">{text.rollOther}</option>
          </select>
        )}
      </Field>
      {isOther && (
        <TextField
          label={text.metres}
          inputMode="decimal"
          maxLength={6}
          value={typed}
          problem={problem}
          onChange={(next) => {
            setTyped(next);
            // As it is written in Vietnam: "63,5". What is no number fails the check of the form.
            onChange(Number(next.trim().replace(',', '.')) || 0);
          }}
        />
      )}
    </div>
  );
}

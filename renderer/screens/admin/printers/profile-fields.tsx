import { useState } from 'react';
import type { PrinterProfile } from '../../../../shared/domain/printer.ts';
import { useWords } from '../../../live/language.ts';
import { Field } from '../../../ui/staff/field.tsx';
import { TextField } from '../text-field.tsx';

type Trust = PrinterProfile['answers']['realTime'];
const trusts = ['yes', 'maybe', 'no'] as const satisfies readonly Trust[];
const isTrust = (text: string): text is Trust => trusts.some((trust) => trust === text);

interface ProfileFieldsProps {
  profile: PrinterProfile;
  problem: string;
  onChange(profile: PrinterProfile): void;
}

/** What the printer is believed to answer, and how long it is waited for: for who knows its manual. */
export function ProfileFields({ profile, problem, onChange }: ProfileFieldsProps) {
  const { setup: text } = useWords().printers;
  const { answers, patience } = profile;
  const setAnswers = (change: Partial<PrinterProfile['answers']>) =>
    onChange({ ...profile, answers: { ...answers, ...change } });
  return (
    <div className="profile-fields">
      <p className="page-hint">{text.advancedHint}</p>
      <TextField
        label={text.model}
        maxLength={80}
        value={profile.model ?? ''}
        onChange={(model) => onChange({ ...profile, model: model.trim() === '' ? null : model })}
      />
      {(['realTime', 'paper'] as const).map((which) => (
        <TrustField
          key={which}
          label={text[which]}
          value={answers[which]}
          onChange={(trust) => setAnswers({ [which]: trust })}
        />
      ))}
      {(['automatic', 'processId'] as const).map((which) => (
        <label key={which} className="check">
          <input
            type="checkbox"
            checked={answers[which]}
            onChange={({ target }) => setAnswers({ [which]: target.checked })}
          />
          <span>{text[which]}</span>
        </label>
      ))}
      {(['connect', 'answer', 'finish', 'bytesPerSecond'] as const).map((which) => (
        <NumberField
          key={which}
          label={text[which]}
          value={patience[which]}
          onChange={(value) => onChange({ ...profile, patience: { ...patience, [which]: value } })}
        />
      ))}
      <p className="field-problem" role="alert">
        {problem}
      </p>
    </div>
  );
}

function TrustField(props: { label: string; value: Trust; onChange(trust: Trust): void }) {
  const { ask: text } = useWords().printers;
  return (
    <Field label={props.label}>
      {(id) => (
        <select
          id={id}
          value={props.value}
          onChange={({ target }) => isTrust(target.value) && props.onChange(target.value)}
        >
          {trusts.map((trust) => (
            <option key={trust} value={trust}>
              {text[trust]}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

/** A number as it is typed; what is no number is 0, which the check of the form finds. */
function NumberField(props: { label: string; value: number; onChange(value: number): void }) {
  const [typed, setTyped] = useState(String(props.value));
  return (
    <TextField
      label={props.label}
      inputMode="numeric"
      maxLength={8}
      value={typed}
      onChange={(next) => {
        setTyped(next);
        props.onChange(/^\d+$/.test(next.trim()) ? Number(next) : 0);
      }}
    />
  );
}

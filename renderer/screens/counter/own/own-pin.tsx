import { type FormEvent, useId, useState } from 'react';
import { useWords } from '../../../live/language.ts';
import { KeyButton } from '../../../ui/staff/key-button.tsx';
import { RefusalStrip } from '../../../ui/staff/strips.tsx';
import { useMissing } from '../../../ui/staff/use-missing.ts';
import { useSender } from '../../../ui/staff/use-sender.ts';

const PIN = /^\d{4,12}$/;
const nothing = { old: '', fresh: '', again: '' };

/** The officer changes their own PIN; the hub looks at the old one, and makes who guesses wait. */
export function OwnPin({ timeZone }: { timeZone: string }) {
  const { ownPage: text } = useWords();
  const id = useId();
  const sender = useSender();
  const [typed, setTyped] = useState(nothing);
  const [isChanged, setChanged] = useState(false);
  const { old, fresh, again } = typed;
  const isPin = PIN.test(old) && PIN.test(fresh);
  const { shown, check } = useMissing(isPin ? (fresh === again ? null : text.pinDifferent) : text.pinFormat);

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    setChanged(false);
    if (!check()) return;
    setTyped(nothing);
    setChanged(await sender.run({ type: 'change-own-pin', oldPin: old, newPin: fresh }));
  }
  const field = (name: keyof typeof nothing, label: string) => (
    <label className="field">
      <span>{label}</span>
      <input
        type="password"
        inputMode="numeric"
        autoComplete="off"
        maxLength={12}
        value={typed[name]}
        onChange={({ target }) => setTyped((now) => ({ ...now, [name]: target.value }))}
      />
    </label>
  );

  return (
    <form className="own-pin" onSubmit={(event) => void submit(event)} noValidate aria-labelledby={id}>
      <h3 id={id}>{text.pin}</h3>
      <p className="own-hint">{text.pinHint}</p>
      <p className="field-problem" role="alert">
        {shown}
      </p>
      <p className="own-done" role="status">
        {isChanged && !shown ? text.pinChanged : ''}
      </p>
      <RefusalStrip sender={sender} timeZone={timeZone} />
      <div className="own-pin-fields">
        {field('old', text.oldPin)}
        {field('fresh', text.newPin)}
        {field('again', text.repeatPin)}
        <KeyButton type="submit" disabled={sender.busy !== null}>
          {text.pinSave}
        </KeyButton>
      </div>
    </form>
  );
}

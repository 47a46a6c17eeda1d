import { type FormEvent, useState } from 'react';
import { useWords } from '../../../live/language.ts';
import { Field } from '../../../ui/staff/field.tsx';
import { KeyButton } from '../../../ui/staff/key-button.tsx';
import { useMissing } from '../../../ui/staff/use-missing.ts';
import { readCode } from './read-values.ts';

interface CheckInByCodeProps {
  busy: boolean;
  /** Tells whether they got their number. */
  checkIn(code: string, large: boolean): Promise<boolean>;
}

/** For who has a code and can't, or won't, use the kiosk. */
export function CheckInByCode({ busy, checkIn }: CheckInByCodeProps) {
  const { appointments, guideQueue } = useWords();
  const [typed, setTyped] = useState('');
  const [large, setLarge] = useState(false);
  const code = readCode(typed.replace(/\s/g, ''));
  const { shown, check } = useMissing(code === null ? appointments.byCodeBad : null);

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (!check() || code === null || !(await checkIn(code, large))) return;
    setTyped('');
    setLarge(false);
  }

  return (
    <section className="guide-panel" aria-labelledby="by-code-title">
      <h2 id="by-code-title">{appointments.byCodeTitle}</h2>
      <form className="guide-form" onSubmit={(event) => void submit(event)} noValidate>
        <Field label={appointments.byCode}>
          {(id) => (
            <input
              id={id}
              className="figures"
              autoComplete="off"
              autoCapitalize="characters"
              maxLength={20}
              value={typed}
              onChange={(event) => setTyped(event.target.value)}
            />
          )}
        </Field>
        <label className="guide-check">
          <input type="checkbox" checked={large} onChange={(event) => setLarge(event.target.checked)} />
          <span>{guideQueue.take.large}</span>
        </label>
        <p className="field-problem" role="alert">
          {shown}
        </p>
        <KeyButton type="submit" look="main" disabled={busy}>
          {appointments.byCodeSubmit}
        </KeyButton>
      </form>
    </section>
  );
}

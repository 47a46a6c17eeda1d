import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { CounterView } from '../../../shared/contract/views.ts';
import type { OfficerId } from '../../../shared/domain/ids.ts';
import { placeName } from '../../../shared/text/place-name.ts';
import { useWords } from '../../live/language.ts';
import { KeyButton } from '../../ui/staff/key-button.tsx';
import { RefusalStrip } from '../../ui/staff/strips.tsx';
import { useSender } from '../../ui/staff/use-sender.ts';
import { lastOfficer } from './last-officer.ts';

const PIN = /^\d{4,12}$/;

/** Who sits at this counter today. */
export function SignIn({ view }: { view: CounterView }) {
  const words = useWords();
  const { signIn } = words.counter;
  const sender = useSender();
  const [officerId, setOfficerId] = useState<OfficerId | null>(() => lastOfficer.of(view));
  const [pin, setPin] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const pinField = useRef<HTMLInputElement>(null);
  useEffect(() => pinField.current?.focus(), []);

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    setProblem(officerId === null ? signIn.chooseFirst : PIN.test(pin) ? null : signIn.pinFormat);
    if (officerId === null || !PIN.test(pin)) return;
    setPin('');
    if (await sender.run({ type: 'sign-in', officerId, pin })) lastOfficer.remember(view, officerId);
  }

  return (
    <main className="sign-in">
      <form className="sign-in-card" onSubmit={(event) => void submit(event)} noValidate>
        <p className="sign-in-place">{placeName(words, view.place)}</p>
        <h1>{signIn.title}</h1>
        {view.officers.length === 0 && <p>{signIn.noOfficers}</p>}
        <fieldset className="officer-choice">
          <legend>{signIn.who}</legend>
          {view.officers.map((officer) => (
            <label key={officer.id}>
              <input
                type="radio"
                name="officer"
                aria-label={officer.name}
                checked={officer.id === officerId}
                onChange={() => setOfficerId(officer.id)}
              />
              <span>
                <strong>{officer.name}</strong>
                {officer.post !== '' && <small>{officer.post}</small>}
              </span>
            </label>
          ))}
        </fieldset>
        <label className="field">
          <span>{signIn.pin}</span>
          <input
            ref={pinField}
            type="password"
            inputMode="numeric"
            autoComplete="off"
            maxLength={12}
            value={pin}
            onChange={(event) => setPin(event.target.value)}
          />
        </label>
        {problem && (
          <p className="field-problem" role="alert">
            {problem}
          </p>
        )}
        <KeyButton type="submit" look="loud" disabled={sender.busy !== null}>
          {signIn.submit}
        </KeyButton>
      </form>
      <RefusalStrip sender={sender} timeZone={view.timeZone} />
    </main>
  );
}

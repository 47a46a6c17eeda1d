import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { CounterView } from '../../../shared/contract/views.ts';
import type { OfficerId } from '../../../shared/domain/ids.ts';
import { useWords } from '../../live/language.ts';
import { KeyButton } from '../../ui/staff/key-button.tsx';
import { RefusalStrip } from '../../ui/staff/strips.tsx';
import { useMissing } from '../../ui/staff/use-missing.ts';
import { useSender } from '../../ui/staff/use-sender.ts';
import { lastOfficer } from './last-officer.ts';
import { takeOver } from './take-over.ts';
import { TakeOverQuestion } from './take-over-question.tsx';

const PIN = /^\d{4,12}$/;

interface SignInFormProps {
  view: CounterView;
  /** When somebody signed in. */
  onDone?: () => void;
}

/** Name and PIN; asks first when somebody would be signed out by it. */
export function SignInForm({ view, onDone }: SignInFormProps) {
  const { signIn } = useWords().counter;
  const sender = useSender();
  const [officerId, setOfficerId] = useState<OfficerId | null>(() => lastOfficer.of(view));
  const [pin, setPin] = useState('');
  const { shown, check } = useMissing(
    officerId === null ? signIn.chooseFirst : PIN.test(pin) ? null : signIn.pinFormat,
  );
  const [isAsking, setIsAsking] = useState(false);
  const pinField = useRef<HTMLInputElement>(null);
  useEffect(() => pinField.current?.focus(), []);
  const inTheWay = officerId === null ? null : takeOver(view, officerId);

  async function enter({ bring }: { bring: boolean }): Promise<void> {
    setIsAsking(false);
    if (officerId === null) return;
    setPin('');
    if (!(await sender.run({ type: 'sign-in', officerId, pin, bring }))) return;
    lastOfficer.remember(view, officerId);
    onDone?.();
  }
  function submit(event: FormEvent): void {
    event.preventDefault();
    if (!check()) return;
    if (inTheWay) setIsAsking(true);
    else void enter({ bring: false });
  }

  return (
    <>
      <form className="sign-in-form" onSubmit={submit} noValidate>
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
        {shown && (
          <p className="field-problem" role="alert">
            {shown}
          </p>
        )}
        <KeyButton type="submit" look="loud" disabled={sender.busy !== null}>
          {signIn.submit}
        </KeyButton>
        <RefusalStrip sender={sender} timeZone={view.timeZone} />
      </form>
      {isAsking && inTheWay && (
        <TakeOverQuestion
          inTheWay={inTheWay}
          onYes={() => void enter({ bring: inTheWay.along !== null })}
          onNo={() => {
            setIsAsking(false);
            setPin('');
          }}
        />
      )}
    </>
  );
}

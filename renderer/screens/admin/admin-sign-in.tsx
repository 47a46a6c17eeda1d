import { type FormEvent, useEffect, useRef, useState } from 'react';
import { adminSignIn } from '../../live/hub.ts';
import { useWords } from '../../live/language.ts';
import { KeyButton } from '../../ui/staff/key-button.tsx';
import { useMissing } from '../../ui/staff/use-missing.ts';
import { PinField } from './pin-field.tsx';
import { PIN, pinProblem } from './pin-problem.ts';
import type { AdminSession } from './use-admin-session.ts';

/** One field, one button. */
export function AdminSignIn({ session }: { session: AdminSession }) {
  const words = useWords();
  const { signIn, setUp } = words.admin;
  const [pin, setPin] = useState('');
  const [busy, setBusy] = useState(false);
  /** What the hub said. */
  const [problem, setProblem] = useState(session.hasEnded ? signIn.again : '');
  const { shown, check } = useMissing(PIN.test(pin) ? null : setUp.format);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (busy) return;
    setProblem('');
    if (!check()) return;
    setBusy(true);
    setPin('');
    const answer = await adminSignIn(pin).catch(() => null);
    setBusy(false);
    if (answer?.ok) session.begin(answer.token);
    else setProblem(answer ? pinProblem(words, answer) : signIn.noAnswer);
  }

  return (
    <main className="gate">
      <form className="gate-card" onSubmit={(event) => void submit(event)} noValidate>
        <h1>{signIn.title}</h1>
        <PinField label={signIn.pin} value={pin} onChange={setPin} ref={field} />
        <p className="field-problem" role="alert">
          {shown ?? problem}
        </p>
        <KeyButton type="submit" look="loud" disabled={busy}>
          {signIn.submit}
        </KeyButton>
      </form>
    </main>
  );
}

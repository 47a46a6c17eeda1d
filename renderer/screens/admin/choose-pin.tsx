import { type FormEvent, useEffect, useRef, useState } from 'react';
import { adminSetUp } from '../../live/hub.ts';
import { useWords } from '../../live/language.ts';
import { KeyButton } from '../../ui/staff/key-button.tsx';
import { useMissing } from '../../ui/staff/use-missing.ts';
import { PinField } from './pin-field.tsx';
import { PIN, pinProblem } from './pin-problem.ts';
import type { AdminSession } from './use-admin-session.ts';

/** The first use of this office: the administrator's PIN, typed twice. */
export function ChoosePin({ session }: { session: AdminSession }) {
  const words = useWords();
  const { signIn, setUp } = words.admin;
  const [pin, setPin] = useState('');
  const [again, setAgain] = useState('');
  const [busy, setBusy] = useState(false);
  /** What the hub said. */
  const [problem, setProblem] = useState('');
  const { shown, check } = useMissing(!PIN.test(pin) ? setUp.format : pin !== again ? setUp.different : null);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (busy) return;
    setProblem('');
    if (!check()) return;
    setBusy(true);
    const answer = await adminSetUp(pin).catch(() => null);
    setBusy(false);
    if (answer?.ok) session.begin(answer.token);
    else if (answer?.reason === 'already-set') session.chosen();
    else setProblem(answer ? pinProblem(words, answer) : signIn.noAnswer);
  }

  return (
    <main className="gate">
      <form className="gate-card" onSubmit={(event) => void submit(event)} noValidate>
        <h1>{setUp.title}</h1>
        <p>{setUp.hint}</p>
        <PinField label={signIn.pin} value={pin} onChange={setPin} ref={field} />
        <PinField label={setUp.repeat} value={again} onChange={setAgain} />
        <p className="field-problem" role="alert">
          {shown ?? problem}
        </p>
        <KeyButton type="submit" look="loud" disabled={busy}>
          {setUp.submit}
        </KeyButton>
      </form>
    </main>
  );
}

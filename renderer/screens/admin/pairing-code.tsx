import { type FormEvent, useState } from 'react';
import { type StationKind, stationKinds } from '../../../shared/contract/roles.ts';
import type { AdminView } from '../../../shared/contract/views.ts';
import type { PairingCode as Code } from '../../../shared/contract/wire.ts';
import { placeName, placeNumber } from '../../../shared/text/place-name.ts';
import { createPairingCode } from '../../live/hub.ts';
import { useWords } from '../../live/language.ts';
import { Field } from '../../ui/staff/field.tsx';
import { KeyButton } from '../../ui/staff/key-button.tsx';
import { useMissing } from '../../ui/staff/use-missing.ts';
import { ShownCode } from './shown-code.tsx';

const needsCounter = (kind: StationKind): boolean => kind === 'counter' || kind === 'rating';
const isKind = (text: string): text is StationKind => stationKinds.some((kind) => kind === text);

/** Makes a code for one more screen; the name is what this page calls it afterwards. */
export function PairingCode({ counters }: { counters: AdminView['counters'] }) {
  const words = useWords();
  const { stations: text, signIn } = words.admin;
  const [kind, setKind] = useState<StationKind>('display');
  const [counterId, setCounterId] = useState('');
  const [name, setName] = useState('');
  const [code, setCode] = useState<Code | null>(null);
  /** What the hub said. */
  const [problem, setProblem] = useState('');
  const chosen = counters.find((counter) => counter.id === counterId);
  const { shown, check } = useMissing(needsCounter(kind) && !chosen ? text.needsCounter : null);
  const suggestion =
    needsCounter(kind) && chosen ? `${words.system.screens[kind].name} – ${placeNumber(words, chosen.place)}` : '';

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    const called = name.trim() || suggestion || words.system.screens[kind].name;
    setProblem('');
    if (!check()) return;
    try {
      const answer = await createPairingCode({ kind, counterId: needsCounter(kind) ? counterId : null, name: called });
      setCode(answer);
      setProblem(answer ? '' : text.notAllowed);
    } catch {
      setProblem(signIn.noAnswer);
    }
  }

  return (
    <>
      <form className="row-form" onSubmit={(event) => void submit(event)} noValidate>
        <Field label={text.whichKind}>
          {(id) => (
            <select
              id={id}
              value={kind}
              onChange={(event) => isKind(event.target.value) && setKind(event.target.value)}
            >
              {stationKinds.map((each) => (
                <option key={each} value={each}>
                  {words.system.screens[each].name}
                </option>
              ))}
            </select>
          )}
        </Field>
        {needsCounter(kind) && (
          <Field label={text.whichCounter}>
            {(id) => (
              <select id={id} value={counterId} onChange={(event) => setCounterId(event.target.value)}>
                <option value="">{text.chooseCounter}</option>
                {counters.map((counter) => (
                  <option key={counter.id} value={counter.id}>
                    {placeName(words, counter.place)}
                  </option>
                ))}
              </select>
            )}
          </Field>
        )}
        <label className="field">
          <span>{text.stationName}</span>
          <input
            maxLength={60}
            value={name}
            placeholder={suggestion || text.namePlaceholder}
            onChange={(event) => setName(event.target.value)}
          />
        </label>
        <KeyButton type="submit" look="main" disabled={false}>
          {text.create}
        </KeyButton>
      </form>
      <p className="field-problem" role="alert">
        {shown ?? problem}
      </p>
      {code && <ShownCode code={code} />}
    </>
  );
}

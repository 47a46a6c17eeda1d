import { type FormEvent, useEffect, useState } from 'react';
import type { ScreenChoice, Shell, ShellMonitors } from '../../../../shared/contract/shell.ts';
import type { AdminView } from '../../../../shared/contract/views.ts';
import { fill } from '../../../../shared/text/fill.ts';
import { useWords } from '../../../live/language.ts';
import { KeyButton } from '../../../ui/staff/key-button.tsx';
import { PinField } from '../pin-field.tsx';
import { ChoiceRow } from './choice-row.tsx';
import { freePath, nameOf } from './screen-paths.ts';
import './monitors.css';

/** Which screen of the office goes on which monitor of this PC; only where the page runs in the desktop app. */
export function MonitorsPart({ view }: { view: AdminView }) {
  const { shell } = window;
  return shell?.monitors ? <Monitors view={view} shell={shell} /> : null;
}

type Said = 'saved' | 'wrongPin' | 'failed';

function Monitors({ view, shell }: { view: AdminView; shell: Shell }) {
  const words = useWords();
  const { monitors: text } = words.setUp;
  const [found, setFound] = useState<ShellMonitors | null>(null);
  const [choices, setChoices] = useState<readonly ScreenChoice[]>([]);
  const [pin, setPin] = useState('');
  const [said, setSaid] = useState<Said | null>(null);
  useEffect(() => {
    shell.monitors().then(
      (answer) => {
        setFound(answer);
        setChoices(answer.choices);
      },
      () => setSaid('failed'),
    );
  }, [shell]);
  const first = found?.monitors[0];

  async function save(event: FormEvent): Promise<void> {
    event.preventDefault();
    setPin('');
    const isRight = await shell.chooseScreens(choices, pin).catch(() => null);
    setSaid(isRight === null ? 'failed' : isRight ? 'saved' : 'wrongPin');
  }

  const add = (): void => {
    if (!first) return;
    const { id, width, height } = first;
    setChoices([...choices, { path: freePath('/display', choices), display: { id, width, height }, kiosk: false }]);
  };

  return (
    <section aria-labelledby="monitors-heading">
      <h3 id="monitors-heading">{text.title}</h3>
      <p className="page-hint">{text.hint}</p>
      <div className="monitors-identify">
        <KeyButton disabled={false} onClick={() => void shell.showNumbers().catch(() => setSaid('failed'))}>
          {text.identify}
        </KeyButton>
        <p className="field-hint">{text.identifyHint}</p>
      </div>
      {found?.missing.map((path) => (
        <p key={path} className="monitors-missing" role="alert">
          {fill(text.missing, { name: nameOf(path, words) })}
        </p>
      ))}
      <form className="monitors-form" onSubmit={(event) => void save(event)} noValidate>
        {choices.length === 0 && <p className="page-hint">{text.none}</p>}
        {choices.map((choice, n) => (
          <ChoiceRow
            key={choice.path}
            view={view}
            monitors={found?.monitors ?? []}
            choice={choice}
            others={choices.filter((_, i) => i !== n)}
            onChange={(next) => setChoices(choices.map((one, i) => (i === n ? next : one)))}
            onRemove={() => setChoices(choices.filter((_, i) => i !== n))}
          />
        ))}
        <KeyButton disabled={!first} onClick={add}>
          {text.add}
        </KeyButton>
        <div className="monitors-save">
          <PinField label={text.pin} value={pin} onChange={setPin} />
          <KeyButton type="submit" look="main" disabled={pin === ''}>
            {text.save}
          </KeyButton>
        </div>
        <p className="saved" role="status">
          {said && text[said]}
        </p>
      </form>
    </section>
  );
}

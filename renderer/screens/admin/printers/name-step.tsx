import { type FormEvent, useEffect, useRef } from 'react';
import type { AdminView } from '../../../../shared/contract/views.ts';
import type { SetupInput } from '../../../live/hub.ts';
import { useWords } from '../../../live/language.ts';
import { KeyButton } from '../../../ui/staff/key-button.tsx';
import { RefusalStrip } from '../../../ui/staff/strips.tsx';
import { SetupFields } from './setup-fields.tsx';
import { useSaveSetup } from './use-save-setup.ts';

interface NameStepProps {
  view: AdminView;
  setup: SetupInput;
  onChange(setup: SetupInput): void;
  onSaved(name: string): void;
  onBack(): void;
}

/** The last step: all is proposed, so that Enter alone is enough. */
export function NameStep({ view, setup, onChange, onSaved, onBack }: NameStepProps) {
  const { printers: text } = useWords();
  const { sender, problems, save } = useSaveSetup(null, onSaved);
  const name = useRef<HTMLInputElement>(null);
  useEffect(() => name.current?.select(), []);

  function submit(event: FormEvent): void {
    event.preventDefault();
    void save(setup);
  }

  return (
    <form className="wizard-step" onSubmit={submit} noValidate>
      <SetupFields
        setup={setup}
        stations={view.stations}
        taken={view.printerSetups.map((each) => each.name)}
        problems={problems}
        nameRef={name}
        onChange={onChange}
      />
      <RefusalStrip sender={sender} timeZone={view.timeZone} />
      <div className="wizard-actions">
        <KeyButton disabled={false} onClick={onBack}>
          {text.back}
        </KeyButton>
        <KeyButton type="submit" look="main" disabled={sender.busy !== null}>
          {text.save}
        </KeyButton>
      </div>
    </form>
  );
}

import { type FormEvent, useState } from 'react';
import type { AdminView } from '../../../../shared/contract/views.ts';
import { fill } from '../../../../shared/text/fill.ts';
import { useWords } from '../../../live/language.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import { KeyButton } from '../../../ui/staff/key-button.tsx';
import { RefusalStrip } from '../../../ui/staff/strips.tsx';
import { useMissing } from '../../../ui/staff/use-missing.ts';
import { useSender } from '../../../ui/staff/use-sender.ts';
import { TextField } from '../text-field.tsx';
import type { OfficerEntry } from './officers-page.tsx';
import { sameName } from './same-name.ts';

interface OfficerFormProps {
  view: AdminView;
  officer: OfficerEntry;
  /** With what was done; null: nothing. */
  onClose(said: string | null): void;
}

/** Another name or post: it is on the panel and in the lists at once, and in the reports of what has been. */
export function OfficerForm({ view, officer, onClose }: OfficerFormProps) {
  const words = useWords();
  const { officers: text, back } = words.admin;
  const { officers: setup } = words.staffSetup;
  const sender = useSender();
  const [basedOn] = useState(() => view.revisions.officers[officer.id] ?? '');
  const [name, setName] = useState(officer.name);
  const [post, setPost] = useState(officer.post);
  const { shown, check } = useMissing(name.trim() === '' ? text.needsName : null);
  const namesake = sameName(view.officers, name, officer.id);

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (!check()) return;
    const entry = { officerId: officer.id, basedOn, name: name.trim(), post: post.trim(), active: officer.active };
    if (await sender.run({ type: 'put-officer', ...entry })) onClose(fill(setup.saved, { name: name.trim() }));
  }

  return (
    <Dialog title={fill(setup.editOf, { name: officer.name })} onClose={() => onClose(null)}>
      <form className="staff-form" onSubmit={(event) => void submit(event)} noValidate>
        <TextField label={text.name} value={name} maxLength={80} problem={shown ?? ''} onChange={setName} />
        <TextField
          label={text.post}
          value={post}
          maxLength={80}
          hint={namesake && post.trim() === '' ? fill(setup.sameName, { name: namesake }) : ''}
          onChange={setPost}
        />
        <RefusalStrip sender={sender} timeZone={view.timeZone} />
        <div className="dialog__actions">
          <KeyButton disabled={false} onClick={() => onClose(null)}>
            {back}
          </KeyButton>
          <KeyButton type="submit" look="main" disabled={sender.busy !== null}>
            {text.save}
          </KeyButton>
        </div>
      </form>
    </Dialog>
  );
}

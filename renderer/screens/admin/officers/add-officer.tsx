import { type FormEvent, useState } from 'react';
import type { AdminView } from '../../../../shared/contract/views.ts';
import { fill } from '../../../../shared/text/fill.ts';
import { useWords } from '../../../live/language.ts';
import { KeyButton } from '../../../ui/staff/key-button.tsx';
import { useMissing } from '../../../ui/staff/use-missing.ts';
import type { Sender } from '../../../ui/staff/use-sender.ts';
import { PinField } from '../pin-field.tsx';
import { PIN } from '../pin-problem.ts';
import { sameName } from './same-name.ts';

interface AddOfficerProps {
  sender: Sender;
  officers: AdminView['officers'];
  onAdded(name: string): void;
}

/** Name, post and a first PIN. */
export function AddOfficer({ sender, officers, onAdded }: AddOfficerProps) {
  const words = useWords();
  const { officers: text } = words.admin;
  const [name, setName] = useState('');
  const [post, setPost] = useState('');
  const [pin, setPin] = useState('');
  const namesake = sameName(officers, name, null);
  const { shown, check } = useMissing(name.trim() === '' ? text.needsName : PIN.test(pin) ? null : text.needsPin);

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (!check()) return;
    if (!(await sender.run({ type: 'add-officer', name: name.trim(), post: post.trim(), pin }))) return;
    onAdded(name.trim());
    setName('');
    setPost('');
    setPin('');
  }

  return (
    <form className="row-form" onSubmit={(event) => void submit(event)} noValidate>
      <label className="field">
        <span>{text.name}</span>
        <input maxLength={80} value={name} onChange={(event) => setName(event.target.value)} />
      </label>
      <label className="field">
        <span>{text.post}</span>
        <input maxLength={80} value={post} onChange={(event) => setPost(event.target.value)} />
      </label>
      <PinField label={text.pin} value={pin} onChange={setPin} />
      <KeyButton type="submit" look="main" disabled={sender.busy !== null}>
        {text.add}
      </KeyButton>
      <p className="field-problem" role="alert">
        {shown}
      </p>
      {namesake && post.trim() === '' && (
        <p className="page-hint" role="status">
          {fill(words.staffSetup.officers.sameName, { name: namesake })}
        </p>
      )}
    </form>
  );
}

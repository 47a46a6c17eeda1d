import type { KeyboardEvent } from 'react';
import { Field } from '../../ui/staff/field.tsx';

interface ReasonFieldProps {
  label: string;
  value: string;
  onChange(value: string): void;
}

/** Words typed by hand; as long as the hub takes. Enter sends them: a reason is one sentence. */
export function ReasonField({ label, value, onChange }: ReasonFieldProps) {
  return (
    <Field label={label}>
      {(id) => (
        <textarea
          id={id}
          rows={2}
          maxLength={300}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          onKeyDown={sendOnEnter}
        />
      )}
    </Field>
  );
}

function sendOnEnter(event: KeyboardEvent<HTMLTextAreaElement>): void {
  // While a Vietnamese input method is composing a word, Enter belongs to it.
  if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
  event.preventDefault();
  event.currentTarget.form?.requestSubmit();
}

import { Field } from '../../ui/staff/field.tsx';

interface ReasonFieldProps {
  label: string;
  value: string;
  onChange(value: string): void;
}

/** Words typed by hand; as long as the hub takes. */
export function ReasonField({ label, value, onChange }: ReasonFieldProps) {
  return (
    <Field label={label}>
      {(id) => (
        <textarea id={id} rows={2} maxLength={300} value={value} onChange={(event) => onChange(event.target.value)} />
      )}
    </Field>
  );
}

import type { BusinessDay } from '../../../shared/domain/time.ts';
import { Field } from '../../ui/staff/field.tsx';

/** A day, with the browser's own calendar; '' while none is chosen. */
export function DayField(props: {
  label: string;
  value: BusinessDay | '';
  max?: BusinessDay;
  onChange(day: BusinessDay | ''): void;
}) {
  return (
    <Field label={props.label}>
      {(id) => (
        <input
          id={id}
          type="date"
          value={props.value}
          max={props.max}
          onChange={({ target }) => props.onChange(target.value as BusinessDay | '')}
        />
      )}
    </Field>
  );
}

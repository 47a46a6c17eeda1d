import { useId } from 'react';
import { useWords } from '../../live/language.ts';
import { Field } from '../../ui/staff/field.tsx';
import { ReasonField } from './reason-field.tsx';
import type { TransferTarget } from './transfer-targets.ts';
import type { TransferKind, TransferWish } from './transfer-wish.ts';

interface TransferFieldsProps {
  kinds: readonly TransferKind[];
  targets: readonly TransferTarget[];
  wish: TransferWish;
  onChange(wish: TransferWish): void;
  /** How the kinds look on this screen. */
  className: string;
}

/** Where a ticket goes and why, for the counter and the guide. */
export function TransferFields({ kinds, targets, wish, onChange, className }: TransferFieldsProps) {
  const { counter } = useWords();
  const name = useId();
  return (
    <>
      <fieldset className={className}>
        <legend className="for-ears-only">{counter.transferTo}</legend>
        {kinds.map((kind) => (
          <label key={kind}>
            <input
              type="radio"
              name={name}
              checked={kind === wish.kind}
              onChange={() => onChange({ ...wish, kind, target: '' })}
            />
            <span>{counter.transferKind[kind]}</span>
          </label>
        ))}
      </fieldset>
      <Field label={counter.transferTo}>
        {(id) => (
          <select id={id} value={wish.target} onChange={(event) => onChange({ ...wish, target: event.target.value })}>
            <option value="" />
            {targets.map((target) => (
              <option key={target.value} value={target.value}>
                {target.name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <ReasonField
        label={counter.transferWhy}
        value={wish.reason}
        onChange={(reason) => onChange({ ...wish, reason })}
      />
    </>
  );
}

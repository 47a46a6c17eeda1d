import { type ReactNode, useId } from 'react';

interface ChecksProps<Id extends string> {
  title: string;
  hint?: string;
  /** `note` stands behind the name. */
  items: readonly { id: Id; name: string; note?: string }[];
  chosen: readonly Id[];
  onChange(id: Id, on: boolean): void;
  children?: ReactNode;
}

/** Several of several. */
export function Checks<Id extends string>({ title, hint, items, chosen, onChange, children }: ChecksProps<Id>) {
  const note = useId();
  return (
    <fieldset className="board-checks" aria-describedby={hint ? note : undefined}>
      <legend>{title}</legend>
      {hint && (
        <p className="field-hint" id={note}>
          {hint}
        </p>
      )}
      {children}
      <div className="check-grid">
        {items.map(({ id, name, note: more }) => (
          <label className="check" key={id}>
            <input
              type="checkbox"
              checked={chosen.includes(id)}
              onChange={({ target }) => onChange(id, target.checked)}
            />
            <span>
              {name}
              {more && <small>{more}</small>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** A list with one more, or one fewer. */
export const withOne = <Id extends string>(list: readonly Id[], id: Id, on: boolean): Id[] =>
  on ? [...list.filter((one) => one !== id), id] : list.filter((one) => one !== id);

import { type Ref, useId } from 'react';

interface TextFieldProps {
  label: string;
  value: string;
  onChange(value: string): void;
  onBlur?: () => void;
  /** What is not right about it, in one sentence; '' when nothing is. */
  problem?: string;
  hint?: string;
  placeholder?: string;
  maxLength?: number;
  inputMode?: 'text' | 'numeric' | 'decimal' | 'url';
  lines?: number;
  ref?: Ref<HTMLInputElement>;
}

/** A line of text with its name above it, and below it what to mend: read together by a screen reader. */
export function TextField(props: TextFieldProps) {
  const id = useId();
  const { label, value, problem = '', hint = '' } = props;
  const shared = {
    id,
    value,
    maxLength: props.maxLength,
    placeholder: props.placeholder,
    autoComplete: 'off',
    spellCheck: false,
    'aria-invalid': problem !== '',
    'aria-describedby': `${id}-note`,
    onBlur: props.onBlur,
  };
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {props.lines ? (
        <textarea {...shared} rows={props.lines} onChange={(event) => props.onChange(event.target.value)} />
      ) : (
        <input
          {...shared}
          ref={props.ref ?? null}
          inputMode={props.inputMode}
          onChange={(event) => props.onChange(event.target.value)}
        />
      )}
      <p id={`${id}-note`} className={problem === '' ? 'field-hint' : 'field-problem'}>
        {problem || hint}
      </p>
    </div>
  );
}

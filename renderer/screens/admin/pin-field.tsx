import type { Ref } from 'react';

interface PinFieldProps {
  label: string;
  value: string;
  onChange(value: string): void;
  ref?: Ref<HTMLInputElement>;
}

/** Digits that nobody looking over the shoulder may read. */
export function PinField({ label, value, onChange, ref }: PinFieldProps) {
  return (
    <label className="field">
      <span>{label}</span>
      <input
        ref={ref ?? null}
        type="password"
        inputMode="numeric"
        autoComplete="off"
        maxLength={12}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </label>
  );
}

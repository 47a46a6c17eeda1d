import { useEffect, useState } from 'react';

/** Longer than any answer of the hub: then the box says again what is. Milliseconds. */
const PATIENCE_MS = 2000;

interface ToggleProps {
  label: string;
  checked: boolean;
  onChange(checked: boolean): void;
  className?: string;
  'data-idle'?: boolean;
}

/** A box that shows the wish at once, and what is as soon as the hub has told it. */
export function Toggle({ label, checked, onChange, ...look }: ToggleProps) {
  const [wish, setWish] = useState<boolean | null>(null);
  // Fulfilled: from here on the box says what is. News of an earlier wish doesn't end a later one.
  useEffect(() => setWish((now) => (now === checked ? null : now)), [checked]);
  useEffect(() => {
    if (wish === null) return;
    const timer = setTimeout(() => setWish(null), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [wish]);
  return (
    <label {...look}>
      <input
        type="checkbox"
        checked={wish ?? checked}
        onChange={({ target }) => {
          setWish(target.checked);
          onChange(target.checked);
        }}
      />
      {label}
    </label>
  );
}

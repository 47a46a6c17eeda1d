import { IconBackspace } from '@tabler/icons-react';
import { useEffect, useLayoutEffect, useRef } from 'react';
import { useWords } from '../live/language.ts';
import './button.css';
import './keypad.css';

const digits = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];

/** Ten digits for fingers; a keyboard, where there is one, writes into it too. */
export function Keypad(props: {
  value: string;
  maxLength: number;
  onChange: (value: string) => void;
  disabled?: boolean;
}) {
  const { system } = useWords();
  const { value, maxLength, onChange, disabled } = props;
  // Keys may come faster than the page is drawn: what was typed so far counts, not what is shown.
  const typed = useRef(value);
  useLayoutEffect(() => {
    typed.current = value;
  }, [value]);
  const change = (next: string): void => {
    if (next.length > maxLength) return;
    typed.current = next;
    onChange(next);
  };
  const add = (digit: string) => change(typed.current + digit);
  const erase = () => change(typed.current.slice(0, -1));
  useEffect(() => {
    const onKey = ({ key }: KeyboardEvent) => {
      if (disabled) return;
      if (/^\d$/.test(key)) add(key);
      if (key === 'Backspace') erase();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  });
  return (
    <div className="keypad figures">
      {digits.map((digit) => (
        <button key={digit} type="button" className="button" disabled={disabled} onClick={() => add(digit)}>
          {digit}
        </button>
      ))}
      <button
        type="button"
        className="button button--quiet keypad__word"
        disabled={disabled}
        onClick={() => change('')}
      >
        {system.pairEraseAll}
      </button>
      <button type="button" className="button" disabled={disabled} onClick={() => add('0')}>
        0
      </button>
      <button
        type="button"
        className="button button--quiet"
        disabled={disabled}
        onClick={erase}
        aria-label={system.pairErase}
        title={system.pairErase}
      >
        <IconBackspace aria-hidden="true" />
      </button>
    </div>
  );
}

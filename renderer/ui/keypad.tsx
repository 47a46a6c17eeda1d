import { IconBackspace } from '@tabler/icons-react';
import { useEffect } from 'react';
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
  const add = (digit: string) => value.length < maxLength && onChange(value + digit);
  const erase = () => onChange(value.slice(0, -1));
  useEffect(() => {
    const onKey = ({ key }: KeyboardEvent) => {
      if (disabled) return;
      if (/^\d$/.test(key) && value.length < maxLength) onChange(value + key);
      if (key === 'Backspace') onChange(value.slice(0, -1));
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [value, maxLength, onChange, disabled]);
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
        onClick={() => onChange('')}
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

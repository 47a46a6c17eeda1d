import { type RefObject, useEffect, useId, useState } from 'react';
import { useWords } from '../../live/language.ts';

const MOST = 999;

interface DossiersProps {
  /** Where Finish looks for the number, whichever way it is pressed. */
  keep: RefObject<number | null>;
  onEnter(): void;
}

/** How many files were taken in: the office counts visits and files apart (domain brief, point 1). Never required. */
export function Dossiers({ keep, onEnter }: DossiersProps) {
  const { counter } = useWords();
  const [text, setText] = useState('');
  const id = useId();
  useEffect(() => {
    keep.current = null;
  }, [keep]);
  return (
    <p className="dossiers">
      <label htmlFor={id}>{counter.dossiers}</label>
      <input
        className="typed"
        id={id}
        type="number"
        inputMode="numeric"
        min={0}
        max={MOST}
        step={1}
        value={text}
        placeholder="–"
        aria-describedby={`${id}-note`}
        onChange={(event) => {
          const value = event.target.value;
          setText(value);
          keep.current = numberOf(value);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.repeat) onEnter();
          if (event.key === 'Escape') event.currentTarget.blur();
        }}
      />
      <small id={`${id}-note`}>({counter.dossiersOptional})</small>
    </p>
  );
}

/** Nothing, or a whole number that the hub takes. */
function numberOf(text: string): number | null {
  const value = Number.parseInt(text, 10);
  return Number.isNaN(value) ? null : Math.min(MOST, Math.max(0, value));
}

import { type ReactNode, useState } from 'react';
import { useWords } from '../../../live/language.ts';

type Part = 'services' | 'procedures' | 'counters' | 'assignment';

/** A step of two pages, the first one first. */
export function StepParts({ parts }: { parts: Partial<Record<Part, ReactNode>> }) {
  const { setUp: text } = useWords();
  const names = Object.keys(parts) as Part[];
  const [shown, setShown] = useState(names[0]);
  return (
    <>
      <fieldset className="segments set-up-parts">
        <legend className="for-ears-only">{text.partsLabel}</legend>
        {names.map((part) => (
          <label key={part}>
            <input type="radio" name="set-up-part" checked={part === shown} onChange={() => setShown(part)} />
            <span>{text.parts[part]}</span>
          </label>
        ))}
      </fieldset>
      {shown && parts[shown]}
    </>
  );
}

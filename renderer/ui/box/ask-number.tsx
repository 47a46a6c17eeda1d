import { IconSearch } from '@tabler/icons-react';
import { useId } from 'react';
import { useWords } from '../../live/language.ts';
import { Keypad } from '../keypad.tsx';
import { type BoxEvent, LONGEST_NUMBER } from './box-flow.ts';

/** The number of a code is enough: letters are hard to find for who only wants to hear. */
export function AskNumber({ typed, dispatch }: { typed: string; dispatch: (event: BoxEvent) => void }) {
  const { box } = useWords();
  const title = useId();
  return (
    <div className="box box--ask">
      <div className="box__asked">
        <h1 id={title}>{box.askTitle}</h1>
        <p>{box.askHint}</p>
        <output className="box__typed figures" aria-labelledby={title}>
          {typed}
        </output>
        <button
          type="button"
          className="button button--go"
          disabled={Number(typed) === 0}
          onClick={() => dispatch({ type: 'look' })}
        >
          <IconSearch aria-hidden="true" />
          {box.look}
        </button>
      </div>
      <Keypad
        value={typed}
        maxLength={LONGEST_NUMBER}
        onChange={(next) => dispatch({ type: 'type-number', typed: next })}
      />
    </div>
  );
}

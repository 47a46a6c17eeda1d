import type { Dispatch } from 'react';
import { useWords } from '../../../live/language.ts';
import type { TakeEvent } from './take-flow.ts';

/** For who needs large letters on their paper. */
export function LargeSwitch({ large, dispatch }: { large: boolean; dispatch: Dispatch<TakeEvent> }) {
  const { guideQueue } = useWords();
  return (
    <label className="guide-check">
      <input
        type="checkbox"
        checked={large}
        onChange={(event) => dispatch({ type: 'enlarge', large: event.target.checked })}
      />
      <span>{guideQueue.take.large}</span>
    </label>
  );
}

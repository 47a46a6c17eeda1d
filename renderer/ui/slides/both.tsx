import { createContext, use } from 'react';
import type { BoardProfile } from '../../../shared/domain/board.ts';
import { type Words, words } from '../../../shared/text/index.ts';
import { useWords } from '../../live/language.ts';

/** Whether the board's captions are said in English too. */
export const Bilingual = createContext<BoardProfile['language']>('vi');

/** A caption, with its English behind it where the profile has both. */
export function Both({ of }: { of: (words: Words) => string }) {
  const vietnamese = of(useWords());
  if (use(Bilingual) === 'vi') return vietnamese;
  return (
    <>
      {vietnamese}{' '}
      <span className="board-english" lang="en">
        {of(words.en)}
      </span>
    </>
  );
}

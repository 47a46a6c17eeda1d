import { IconCircleCheck } from '@tabler/icons-react';
import type { Tone } from '../../../shared/domain/office.ts';
import { useWords } from '../../live/language.ts';

/** Thank you; after a death registration without any cheer. */
export function Thanks({ tone }: { tone: Tone }) {
  const { rating } = useWords();
  if (tone === 'condolence') {
    return (
      <div className="rating__thanks">
        <h1>{rating.thanksSober}</h1>
      </div>
    );
  }
  return (
    <div className="rating__thanks">
      <IconCircleCheck stroke={1.5} aria-hidden="true" />
      <h1>{rating.thanks}</h1>
      <p className="rating__sentence">{rating.wish}</p>
    </div>
  );
}

import { IconCircleCheck } from '@tabler/icons-react';
import type { Tone } from '../../../shared/domain/office.ts';
import { isSatisfied, type RatingLevel } from '../../../shared/domain/rating.ts';
import { useWords } from '../../live/language.ts';

/** Thank you, to who has answered; after a death registration, and to who was not satisfied, without any cheer. */
export function Thanks({ tone, level }: { tone: Tone; level: RatingLevel }) {
  const { rating } = useWords();
  if (tone === 'condolence') return <LastWord title={rating.thanksSober} />;
  return (
    <div className="rating__thanks">
      <IconCircleCheck stroke={1.5} aria-hidden="true" />
      <h1>{rating.thanks}</h1>
      <p className="rating__sentence">{isSatisfied(level) ? wishes[tone](rating) : rating.confidential}</p>
    </div>
  );
}

/** One sentence and perhaps another: good-bye, or what became of a touch. */
export function LastWord({ title, text = '' }: { title: string; text?: string }) {
  return (
    <div className="rating__thanks">
      <h1>{title}</h1>
      {text && <p className="rating__sentence">{text}</p>}
    </div>
  );
}

/** To who would rather not rate. */
export function Bye({ tone }: { tone: Tone }) {
  const { rating } = useWords();
  return <LastWord title={rating.thanksSober} text={tone === 'condolence' ? '' : wishes[tone](rating)} />;
}

type Wishes = { wish: string; congratulation: string };
const wishes = {
  neutral: ({ wish }: Wishes) => wish,
  congratulation: ({ congratulation }: Wishes) => congratulation,
};

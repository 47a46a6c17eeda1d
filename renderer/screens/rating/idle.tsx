import type { RatingView } from '../../../shared/contract/views.ts';
import { placeName } from '../../../shared/text/place-name.ts';
import { useWords } from '../../live/language.ts';
import { BoxButton } from './box-button.tsx';

/** Between two citizens: where one is, and who serves here. */
export function Idle({ view }: { view: RatingView }) {
  const words = useWords();
  const { rating } = words;
  return (
    <div className="rating__idle">
      <p className="rating__place">{placeName(words, view.place)}</p>
      {view.officer ? (
        <>
          <h1>{view.officer.name}</h1>
          {view.officer.post && <p className="rating__post">{view.officer.post}</p>}
          <hr />
          <p className="rating__sentence">{rating.idle}</p>
          <p className="rating__small">{rating.idleText}</p>
        </>
      ) : (
        <>
          <h1>{rating.noOfficer}</h1>
          <p className="rating__small">{rating.noOfficerText}</p>
        </>
      )}
      {view.box && <BoxButton />}
    </div>
  );
}

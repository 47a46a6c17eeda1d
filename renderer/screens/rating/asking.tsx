import type { RatingView } from '../../../shared/contract/views.ts';
import { facesOf, type RatingLevel, type RatingScale } from '../../../shared/domain/rating.ts';
import { fill } from '../../../shared/text/fill.ts';
import { useWords } from '../../live/language.ts';
import { NotReal } from '../../ui/not-real.tsx';
import { Face, Strokes } from './face.tsx';
import type { Ask } from './rating-flow.ts';
import './asking.css';

interface AskingProps {
  ask: Ask;
  scale: RatingScale;
  officer: RatingView['officer'];
  /** False in the first moment: nothing was meant yet. */
  isReady: boolean;
  chosen: RatingLevel | null;
  choose: (level: RatingLevel) => void;
}

/** The one question: equal faces, none chosen before. */
export function Asking({ ask, scale, officer, isReady, chosen, choose }: AskingProps) {
  const { rating, rehearsal } = useWords();
  const isSober = ask.tone === 'condolence';
  return (
    <div className="rating__asking">
      <p className="rating__who">
        <span className="figures">{fill(rating.number, { no: ask.label })}</span>
        {officer && <span>{officer.name}</span>}
      </p>
      {ask.rehearsal !== null && <NotReal>{fill(rehearsal.onScreen, { no: ask.label })}</NotReal>}
      <h1>{isSober ? rating.askSober : rating.ask}</h1>
      <ul className="rating__faces" data-scale={scale}>
        {facesOf(scale).map((level) => (
          <li key={level}>
            <button
              type="button"
              className="rating__face"
              aria-pressed={chosen === level}
              data-other={chosen !== null && chosen !== level}
              disabled={!isReady || chosen !== null}
              onClick={() => choose(level)}
            >
              {isSober ? <Strokes level={level} scale={scale} /> : <Face level={level} />}
              <span>{rating.level[level]}</span>
            </button>
          </li>
        ))}
      </ul>
      <p className="rating__small">{rating.confidential}</p>
    </div>
  );
}

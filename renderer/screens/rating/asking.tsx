import { useState } from 'react';
import type { RatingView } from '../../../shared/contract/views.ts';
import { facesOf, type RatingLevel } from '../../../shared/domain/rating.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import { fill } from '../../../shared/text/fill.ts';
import { useWords } from '../../live/language.ts';
import { Face } from './face.tsx';

/** The one question: four equal faces, none chosen before. */
export function Asking(props: {
  ask: NonNullable<RatingView['ask']>;
  officer: RatingView['officer'];
  now: Instant;
  chosen: RatingLevel | null;
  choose: (level: RatingLevel) => void;
}) {
  const { rating } = useWords();
  const { ask, officer, now, chosen, choose } = props;
  const [openedAt] = useState(now);
  const left = Math.max(0, ask.until - now);
  const whole = Math.max(1, ask.until - openedAt);
  return (
    <div className="rating__asking">
      <p className="rating__who">
        <span className="figures">{fill(rating.number, { no: ask.label })}</span>
        {officer && <span>{officer.name}</span>}
      </p>
      <h1>{rating.ask}</h1>
      <ul className="rating__faces">
        {facesOf(4).map((level) => (
          <li key={level}>
            <button
              type="button"
              className="rating__face"
              aria-pressed={chosen === level}
              disabled={chosen !== null && chosen !== level}
              onClick={() => choose(level)}
            >
              <Face level={level} />
              <span>{rating.level[level]}</span>
            </button>
          </li>
        ))}
      </ul>
      <p className="rating__small">{rating.confidential}</p>
      <div className="rating__left" aria-hidden="true">
        <i style={{ width: `${(100 * left) / whole}%` }} />
      </div>
      <p className="rating__closes figures">{fill(rating.closesIn, { s: Math.floor(left / 1000) })}</p>
    </div>
  );
}

import type { AdminView } from '../../../shared/contract/views.ts';
import { ratingLevels } from '../../../shared/domain/rating.ts';
import { fill } from '../../../shared/text/fill.ts';
import { useWords } from '../../live/language.ts';
import { count, percent, satisfaction } from './figures.ts';

/** How it went, in the citizens' own words: bars from zero, and never a share without its n. */
export function Ratings({ ratings }: { ratings: AdminView['today']['ratings'] }) {
  const { rating, admin } = useWords();
  const { today } = admin;
  const { n, share } = satisfaction(ratings);
  if (n === 0) return <p className="page-hint">{today.noRatings}</p>;
  const most = Math.max(...ratingLevels.map((level) => ratings[level]));
  return (
    <div className="ratings">
      <ul>
        {ratingLevels
          .filter((level) => level > 0 || ratings[level] > 0)
          .map((level) => (
            <li key={level}>
              <span>{rating.level[level]}</span>
              <span className="rating-bar" aria-hidden="true">
                <i style={{ width: `${(100 * ratings[level]) / most}%` }} />
              </span>
              <span className="figures">{fill(today.times, { n: count(ratings[level]) })}</span>
            </li>
          ))}
      </ul>
      <p>
        {share === null
          ? fill(today.fewRatings, { n: count(n) })
          : fill(today.satisfied, { percent: percent(share), n: count(n) })}
      </p>
    </div>
  );
}

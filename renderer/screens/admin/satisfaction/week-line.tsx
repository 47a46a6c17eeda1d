import type { Week } from '../../../../shared/contract/satisfaction.ts';
import { countOfLevels, ENOUGH_RATINGS, satisfiedShare } from '../../../../shared/domain/rating.ts';
import { fill } from '../../../../shared/text/fill.ts';
import { useWords } from '../../../live/language.ts';
import { count, dayInWords, percent } from '../figures.ts';
import { lineOfWeeks } from './line-of-weeks.ts';

/** The trend: a point a week with its share and n beneath. All of it is words too; the line is for the eye alone. */
export function WeekLine({ weeks }: { weeks: readonly Week[] }) {
  const { satisfaction: text } = useWords();
  const shares = weeks.map(({ levels }) => satisfiedShare(levels));
  return (
    <>
      <h3>{text.weeksTitle}</h3>
      <p className="page-hint">{fill(text.weeksHint, { n: ENOUGH_RATINGS })}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      <section className="week-frame" aria-label={text.weeksTitle} tabIndex={0}>
        <div className="week-line">
          <svg viewBox="0 0 1200 100" preserveAspectRatio="none" aria-hidden="true">
            {[0, 50, 100].map((y) => (
              <line key={y} x1="0" x2="1200" y1={y} y2={y} />
            ))}
            {lineOfWeeks(shares).map((points) => (
              <polyline key={points} points={points} />
            ))}
          </svg>
          <ol>
            {weeks.map(({ from, levels }, i) => {
              const share = shares[i] ?? null;
              const n = countOfLevels(levels);
              return (
                <li key={from}>
                  <div className="week-point" aria-hidden="true">
                    {share !== null && <i style={{ bottom: `${100 * share}%` }} />}
                  </div>
                  <b className="figures">{share === null ? text.none : percent(share)}</b>
                  <span className={share === null ? 'few-data' : undefined}>{fill(text.weekN, { n: count(n) })}</span>
                  <span className="for-ears-only">{fill(text.weekOf, { day: dayInWords(from) })}</span>
                  <small aria-hidden="true">{dayInWords(from).slice(0, 5)}</small>
                </li>
              );
            })}
          </ol>
        </div>
      </section>
    </>
  );
}

import type { Counts } from '../../../../shared/contract/satisfaction.ts';
import { useWords } from '../../../live/language.ts';
import { count } from '../figures.ts';
import { Ratings } from '../ratings.tsx';
import { responseRate, Share } from './share.tsx';

/** The period in a few figures, and how many chose each level. */
export function Totals({ total }: { total: Counts }) {
  const { satisfaction: text } = useWords();
  const tiles: [string, string][] = [
    [text.served, count(total.served)],
    [text.asked, count(total.asked)],
    [text.rated, count(total.rated)],
    [text.declined, count(total.declined)],
    [text.unanswered, count(total.unanswered)],
    [text.responseRate, responseRate(total.rated, total.served) ?? text.none],
  ];
  return (
    <>
      <dl className="tiles">
        {tiles.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd className="figures">{value}</dd>
          </div>
        ))}
        <div>
          <dt>{text.satisfiedRate}</dt>
          <dd className="figures share-tile">
            <Share levels={total.levels} />
          </dd>
        </div>
      </dl>
      <h3>{text.byLevel}</h3>
      <Ratings ratings={total.levels} />
    </>
  );
}

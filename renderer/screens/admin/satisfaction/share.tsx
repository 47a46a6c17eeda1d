import { countOfLevels, type Levels, satisfiedShare } from '../../../../shared/domain/rating.ts';
import { fill } from '../../../../shared/text/fill.ts';
import { useWords } from '../../../live/language.ts';
import { count, percent } from '../figures.ts';

/** The satisfied share with its n, or that there are too few. */
export function Share({ levels }: { levels: Levels }) {
  const { satisfaction: text } = useWords();
  const n = countOfLevels(levels);
  const share = satisfiedShare(levels);
  if (n === 0) return text.none;
  if (share === null) return <span className="few-data">{fill(text.few, { n: count(n) })}</span>;
  return fill(text.ofN, { percent: percent(share), n: count(n) });
}

/** How many of those served said something. */
export function responseRate(rated: number, served: number): string | null {
  return served === 0 ? null : percent(rated / served);
}

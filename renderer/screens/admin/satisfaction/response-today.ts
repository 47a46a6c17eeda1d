import type { AdminView } from '../../../../shared/contract/views.ts';
import { countOfLevels } from '../../../../shared/domain/rating.ts';
import { fill } from '../../../../shared/text/fill.ts';
import type { Words } from '../../../../shared/text/index.ts';
import { count, percent } from '../figures.ts';

/** How many of today's citizens said something, without which no share means anything. */
export function responseToday({ done, declined, ratings }: AdminView['today'], { satisfaction }: Words): string {
  const rated = countOfLevels(ratings);
  if (done === 0) return satisfaction.today.noneServed;
  const counts = { rated: count(rated), served: count(done), declined: count(declined) };
  return fill(satisfaction.today.response, { percent: percent(rated / done), ...counts });
}

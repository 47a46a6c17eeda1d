import type { OwnRatings } from '../../../shared/contract/views.ts';
import { ENOUGH_RATINGS } from '../../../shared/domain/rating.ts';
import { fill } from '../../../shared/text/fill.ts';
import type { Words } from '../../../shared/text/index.ts';

const percent = new Intl.NumberFormat('vi-VN', { style: 'percent', maximumFractionDigits: 1 });

/** What citizens said of this officer's work this week; from ten ratings on as a share. */
export function ownRatings(own: OwnRatings | null, { satisfaction: { own: text } }: Words): string {
  if (own === null) return text.few;
  if (own.n < ENOUGH_RATINGS) return fill(text.some, { satisfied: own.satisfied, n: own.n });
  return fill(text.share, { percent: percent.format(own.satisfied / own.n), n: own.n });
}

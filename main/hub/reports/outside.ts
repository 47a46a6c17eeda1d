import { ratingLevels } from '../../../shared/domain/rating.ts';
import { fill } from '../../../shared/text/fill.ts';
import { reportWords } from '../../../shared/text/vi/report-words.ts';
import type { Line, Material, OutsideRatings } from './material.ts';
import { type Measures, noMeasures, ratedOf } from './measures.ts';

const { axes } = reportWords;

export type RatingSource = 'own' | OutsideRatings['source'];
export const ratingSources: readonly RatingSource[] = ['own', 'online', 'paper'];

export interface AnsweredMaterial extends Material {
  lines: readonly Line[];
  outside: readonly OutsideRatings[];
  outsideBefore: readonly OutsideRatings[];
}

/** What a line's answers are made of: `own` at our screens, the others counted elsewhere. */
type Rated = Measures & { own: number; online: number; paper: number };
const isRated = (m: Measures): m is Rated => 'own' in m;
export const sourceOf = (m: Measures, source: RatingSource): number =>
  isRated(m) ? m[source] : source === 'own' ? ratedOf(m) : 0;

/** Adds what was counted elsewhere to the field that it names; what names none, or can't, has a line of its own. */
export function withOutside({ lines, outside, outsideBefore, request }: AnsweredMaterial): Line[] {
  const fits = (one: OutsideRatings, key: string): boolean => request.axis === 'field' && one.serviceId === key;
  const isNamed = (one: OutsideRatings): boolean => lines.some(({ key }) => fits(one, key));
  const named = lines.map((line) => ({
    ...line,
    measures: rated(
      line.measures,
      outside.filter((one) => fits(one, line.key)),
    ),
    before: rated(
      line.before,
      outsideBefore.filter((one) => fits(one, line.key)),
    ),
  }));
  const others = outside.filter((one) => !isNamed(one));
  const othersBefore = outsideBefore.filter((one) => !isNamed(one));
  if (others.length + othersBefore.length === 0) return named;
  const name = fill(reportWords.outside, { axis: axes[request.axis].toLowerCase() });
  return [...named, { key: '', name, second: '', measures: rated(null, others), before: rated(null, othersBefore) }];
}

export function rated(measures: Measures | null, outside: readonly OutsideRatings[]): Measures | null {
  if (!measures && outside.length === 0) return null;
  const sum: Rated = { ...(measures ?? noMeasures()), own: measures ? ratedOf(measures) : 0, online: 0, paper: 0 };
  for (const { source: from, counts } of outside)
    for (const of of ratingLevels) {
      sum[`rated${of}`] += counts[of];
      sum[from] += counts[of];
    }
  return sum;
}

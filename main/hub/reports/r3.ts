import type { Report, ReportTable } from '../../../shared/contract/report.ts';
import { fill } from '../../../shared/text/fill.ts';
import { reportWords } from '../../../shared/text/vi/report-words.ts';
import { type Measured, measured, share, tableOf } from './columns.ts';
import { type DayMeasures, type Line, type Material, type OutsideRatings, reportOf } from './material.ts';
import { type Measures, noMeasures, ratedOf, total } from './measures.ts';
import { satisfactionTrend } from './pictures.ts';

const { axes, checks, definitions, heads, lastYear, remarks, units } = reportWords;
const FEW = 10;

export interface RatingMaterial extends Material {
  lines: readonly Line[];
  outside: readonly OutsideRatings[];
  outsideBefore: readonly OutsideRatings[];
  days: readonly DayMeasures[];
}

/** What a line's answers are made of: `own` at our screens, the others counted elsewhere. */
type Rated = Measures & { own: number; online: number; paper: number };
const isRated = (m: Measures): m is Rated => 'own' in m;
const sourceOf = (m: Measures, source: 'own' | 'online' | 'paper'): number =>
  isRated(m) ? m[source] : source === 'own' ? ratedOf(m) : 0;

/** R3: how satisfied people were, by whatever the axis names, with n and the source of every answer. */
export function r3(material: RatingMaterial): Report {
  const lines = withOutside(material);
  const known = lines.flatMap(({ measures }) => (measures ? [measures] : []));
  const count = (source: 'own' | 'online' | 'paper'): number => known.reduce((sum, m) => sum + sourceOf(m, source), 0);
  const all = total(known);
  return reportOf(material, {
    unit: units.ratings,
    tables: [ratingTable(material)],
    pictures: ratedOf(all) > 0 ? [satisfactionTrend(material.days)] : [],
    definitions: ratingDefinitions(material),
    remarks: [
      ...(known.length === 0 ? [remarks.nothing] : []),
      fill(remarks.sources, { n: ratedOf(all), counter: count('own'), online: count('online'), paper: count('paper') }),
      fill(remarks.asked, { asked: all.asked, declined: all.declined }),
    ],
    checks: [
      {
        rule: checks.rated,
        holds: known.every((m) => ratedOf(m) === sourceOf(m, 'own') + sourceOf(m, 'online') + sourceOf(m, 'paper')),
        detail: '',
      },
    ],
  });
}

export const ratingDefinitions = ({ request }: Material): string[] => [
  definitions.rated,
  definitions.satisfied,
  ...(request.compared ? [definitions.lastYear] : []),
];

const LEVELS = [4, 3, 2, 1, 0] as const;
const level = (of: (typeof LEVELS)[number]): Measured => ({
  key: `level${of}`,
  heads: [heads.levels[of] ?? ''],
  kind: 'count',
  of: (m) => m[`rated${of}`],
});
const source = (of: 'own' | 'online' | 'paper', head: string): Measured => ({
  key: of,
  heads: [heads.sources, head],
  kind: 'count',
  of: (m) => sourceOf(m, of),
});

export function ratingTable(material: RatingMaterial): ReportTable {
  const { request, catalogue } = material;
  const lines = withOutside(material);
  // The lowest of five levels only where it can be chosen, or was.
  const isAsked =
    catalogue.office.satisfaction.scale === 5 || lines.some(({ measures }) => measures && measures.rated0 > 0);
  const table = tableOf({
    title: reportWords.titles.R3,
    lines,
    names: [axes[request.axis]],
    columns: [
      measured.servedVisits,
      measured.rated,
      {
        key: 'ratedShare',
        heads: [heads.ratedShare],
        kind: 'percent',
        of: (m) => share(sourceOf(m, 'own'), m.served),
      },
      ...LEVELS.filter((one) => one > 0 || isAsked).map(level),
      measured.satisfied,
      measured.comments,
      source('own', heads.atCounter),
      source('online', heads.online),
      source('paper', heads.paper),
    ],
    compared: request.compared
      ? [
          { column: measured.rated, name: lastYear },
          { column: measured.satisfied, name: lastYear },
        ]
      : [],
    totals: true,
    few: (m) => ratedOf(m) > 0 && ratedOf(m) < FEW,
  });
  return { ...table, total: totalOf(table, lines) };
}

/** The sums of sources are no measures of our own: they are added up here. */
function totalOf(table: ReportTable, lines: readonly Line[]): ReportTable['total'] {
  const known = lines.flatMap(({ measures }) => (measures ? [measures] : []));
  if (!table.total || known.length === 0) return table.total;
  const sums = total(known);
  const count = (of: 'own' | 'online' | 'paper'): number => known.reduce((sum, m) => sum + sourceOf(m, of), 0);
  return table.total.map((cell, i) => {
    const { key } = table.columns[i] ?? { key: '' };
    if (key === 'own' || key === 'online' || key === 'paper') return count(key);
    return key === 'ratedShare' ? share(count('own'), sums.served) : cell;
  });
}

/** Adds what was counted elsewhere to the field that it names; what names none, or can't, has a line of its own. */
function withOutside({ lines, outside, outsideBefore, request }: RatingMaterial): Line[] {
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

function rated(measures: Measures | null, outside: readonly OutsideRatings[]): Measures | null {
  if (!measures && outside.length === 0) return null;
  const sum: Rated = { ...(measures ?? noMeasures()), own: measures ? ratedOf(measures) : 0, online: 0, paper: 0 };
  for (const { source: from, counts } of outside)
    for (const of of LEVELS) {
      sum[`rated${of}`] += counts[of];
      sum[from] += counts[of];
    }
  return sum;
}

import type { Report, ReportTable } from '../../../shared/contract/report.ts';
import { type RatingLevel, ratingLevels } from '../../../shared/domain/rating.ts';
import { fill } from '../../../shared/text/fill.ts';
import { reportWords } from '../../../shared/text/vi/report-words.ts';
import { type Measured, measured, share, tableOf } from './columns.ts';
import { figure } from './figure.ts';
import { type DayMeasures, type Line, type Material, reportOf, titleOf } from './material.ts';
import { isFew, type Measures, ratedOf, total } from './measures.ts';
import { type AnsweredMaterial, type RatingSource, rated, ratingSources, sourceOf, withOutside } from './outside.ts';
import { satisfactionTrend } from './pictures.ts';

const { axes, checks, definitions, heads, lastYear, remarks, sources, units } = reportWords;

export interface RatingMaterial extends AnsweredMaterial {
  /** How many counted elsewhere lie in the period only in part: they can't be counted. */
  partly: number;
  /** What was left in the box. */
  box: { suggestions: number; complaints: number };
  days: readonly DayMeasures[];
}

/** R3: how satisfied people were, by whatever the axis names, with n and the source of every answer. */
export function r3(material: RatingMaterial): Report {
  const lines = withOutside(material);
  const known = lines.flatMap(({ measures }) => (measures ? [measures] : []));
  return reportOf(material, {
    unit: units.ratings,
    tables: [ratingTable(material), sourceTable(material)],
    pictures: ratedOf(total(known)) > 0 ? [satisfactionTrend(material.days)] : [],
    definitions: ratingDefinitions(material),
    remarks: [...(known.length === 0 ? [remarks.nothing] : []), ...ratingRemarks(material)],
    checks: [
      {
        rule: checks.rated,
        holds: known.every((m) => ratedOf(m) === sum(ratingSources.map((source) => sourceOf(m, source)))),
        detail: '',
      },
    ],
  });
}

const sum = (counts: readonly number[]): number => counts.reduce((all, n) => all + n, 0);

/** "Tổng số 517 phiếu: 415 trực tuyến, 102 trực tiếp", whom we asked, and what was written. */
export function ratingRemarks(material: RatingMaterial): string[] {
  const known = withOutside(material).flatMap(({ measures }) => (measures ? [measures] : []));
  const all = total(known);
  const count = (source: RatingSource): string => figure(sum(known.map((m) => sourceOf(m, source))));
  const { box, partly } = material;
  return [
    fill(remarks.sources, {
      n: figure(ratedOf(all)),
      counter: count('own'),
      online: count('online'),
      paper: count('paper'),
    }),
    ...(all.ratedByPhone > 0 ? [fill(remarks.byPhone, { n: figure(all.ratedByPhone) })] : []),
    fill(remarks.asked, { asked: figure(all.asked), declined: figure(all.declined) }),
    fill(remarks.box, { suggestions: figure(box.suggestions), complaints: figure(box.complaints) }),
    ...(partly > 0 ? [fill(remarks.outsidePartly, { n: figure(partly) })] : []),
  ];
}

export const ratingDefinitions = ({ request }: Material): string[] => [
  definitions.rated,
  definitions.satisfied,
  ...(request.compared ? [definitions.lastYear] : []),
];

const level = (of: RatingLevel): Measured => ({
  key: `level${of}`,
  heads: [heads.levels[of] ?? ''],
  kind: 'count',
  of: (m) => m[`rated${of}`],
});
const source = (of: RatingSource, head: string): Measured => ({
  key: of,
  heads: [heads.sources, head],
  kind: 'count',
  of: (m) => sourceOf(m, of),
});

/** The lowest of five levels only where it can be chosen, or was. */
export const levelColumns = (lines: readonly Pick<Line, 'measures'>[], { catalogue }: Material): Measured[] => {
  const isChosen =
    catalogue.office.satisfaction.scale === 5 || lines.some(({ measures }) => measures && measures.rated0 > 0);
  return ratingLevels.filter((one) => one > 0 || isChosen).map(level);
};

/** Each source by itself: the first line is what the page of satisfaction shows of the same days. */
function sourceTable(material: RatingMaterial): ReportTable {
  const own = material.lines.flatMap(({ measures }) => (measures ? [measures] : []));
  const elsewhere = (of: RatingSource): Measures | null =>
    rated(
      null,
      material.outside.filter(({ source: from }) => from === of),
    );
  const lines = ratingSources.map((of) => ({
    key: of,
    name: sources[of],
    second: '',
    measures: of === 'own' ? (own.length > 0 ? total(own) : null) : elsewhere(of),
    before: null,
  }));
  return tableOf({
    title: sources.title,
    lines,
    names: [sources.source],
    columns: [measured.rated, ...levelColumns(lines, material), measured.satisfied],
    compared: [],
    totals: true,
    few: isFew,
  });
}

export function ratingTable(material: RatingMaterial): ReportTable {
  const { request } = material;
  const lines = withOutside(material);
  const table = tableOf({
    title: titleOf({ report: 'R3', axis: request.axis }),
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
      ...levelColumns(lines, material),
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
    few: isFew,
  });
  return { ...table, total: totalOf(table, lines) };
}

/** The sums of sources are no measures of our own: they are added up here. */
function totalOf(table: ReportTable, lines: readonly Line[]): ReportTable['total'] {
  const known = lines.flatMap(({ measures }) => (measures ? [measures] : []));
  if (!table.total || known.length === 0) return table.total;
  const sums = total(known);
  const count = (of: RatingSource): number => known.reduce((sum, m) => sum + sourceOf(m, of), 0);
  return table.total.map((cell, i) => {
    const { key } = table.columns[i] ?? { key: '' };
    if (key === 'own' || key === 'online' || key === 'paper') return count(key);
    return key === 'ratedShare' ? share(count('own'), sums.served) : cell;
  });
}

import type { Report, ReportPicture, ReportTable } from '../../../shared/contract/report.ts';
import { fill } from '../../../shared/text/fill.ts';
import { reportWords } from '../../../shared/text/vi/report-words.ts';
import { measured, tableOf } from './columns.ts';
import { type Line, type Material, reportOf } from './material.ts';
import { isFew } from './measures.ts';
import { namedBars } from './pictures.ts';

const { definitions, heads, lastYear, pictures, remarks, units } = reportWords;

export interface OfficerMaterial extends Material {
  /** One for each officer and counter; `second` is the counter. */
  lines: readonly Line[];
}

/** R4: what each officer did at each counter. For the head of the office: figures, and no judgement. */
export const r4 = (material: OfficerMaterial): Report =>
  reportOf(material, {
    tables: [officerTable(material)],
    pictures: servedBars(material),
    definitions: officerDefinitions(material),
    remarks: material.lines.some(({ measures }) => measures) ? [] : [remarks.nothing],
  });

export const officerTable = ({ lines, request }: OfficerMaterial): ReportTable =>
  tableOf({
    title: reportWords.titles.R4,
    lines,
    names: [heads.name, heads.counter],
    columns: [
      measured.workedDays,
      measured.openedAt,
      measured.servings,
      measured.meanServing,
      measured.recalls,
      measured.sentOn,
      measured.outOfTurn,
      measured.explained,
      measured.unexplained,
      measured.rated,
      measured.satisfied,
    ],
    compared: request.compared ? [{ column: measured.servings, name: lastYear }] : [],
    totals: true,
    few: isFew,
  });

export const officerDefinitions = ({ request, catalogue: { office } }: OfficerMaterial): string[] => [
  definitions.officer,
  definitions.wait,
  definitions.serving,
  fill(definitions.over, { wait: office.rules.longWaitMinutes, serving: office.rules.longServingMinutes }),
  definitions.satisfied,
  ...(request.compared ? [definitions.lastYear] : []),
];

/** How the visits were shared out: a fact of rooms and services, and no ranking, in the order of the table. */
function servedBars({ lines, request }: OfficerMaterial): ReportPicture[] {
  if (!lines.some(({ measures }) => measures)) return [];
  const bars = lines.map(({ name, second, measures, before }) => ({
    name: `${second} – ${name}`,
    now: measures?.servings ?? null,
    before: before?.servings ?? null,
  }));
  return [namedBars(pictures.served, units.visits.toLowerCase(), bars, request.compared)];
}

import type { Report, ReportCheck } from '../../../shared/contract/report.ts';
import { fill } from '../../../shared/text/fill.ts';
import { reportWords } from '../../../shared/text/vi/report-words.ts';
import { measured, tableOf, waitShare, waits } from './columns.ts';
import { figure } from './figure.ts';
import { type Line, type Material, reportOf, titleOf } from './material.ts';
import { type Measures, total } from './measures.ts';
import { linesBars, waitBars } from './pictures.ts';

const { axes, checks, definitions, lastYear, remarks } = reportWords;

export interface TicketMaterial extends Material {
  lines: readonly Line[];
}

/** R2: numbers taken and what became of them, by whatever the axis names. */
export function r2(material: TicketMaterial): Report {
  const { lines, request } = material;
  const all = total(lines.flatMap(({ measures }) => (measures ? [measures] : [])));
  return reportOf(material, {
    tables: [ticketTable(material)],
    pictures: all.issued === 0 ? [] : [waitBars(all), linesBars(lines, request.compared, request.axis)],
    definitions: ticketDefinitions(material),
    remarks: [
      ...(lines.some(({ measures }) => measures) ? [] : [remarks.nothing]),
      ...(all.open > 0 ? [fill(remarks.open, { n: figure(all.open) })] : []),
    ],
    checks: [issuedCheck(lines)],
  });
}

export function ticketTable({ lines, request, catalogue }: TicketMaterial) {
  const m = catalogue.office.rules.longWaitMinutes;
  return tableOf({
    title: titleOf({ report: 'R2', axis: request.axis }),
    lines,
    names: [axes[request.axis]],
    columns: [
      measured.issued,
      measured.served,
      measured.absent,
      measured.cancelled,
      measured.expired,
      measured.transferred,
      measured.priority,
      measured.dossiers,
      ...waits(lines, true),
      measured.meanServing,
      waitShare(m),
      measured.waits,
    ],
    compared: request.compared ? [{ column: measured.issued, name: lastYear }] : [],
    totals: true,
    few: (one) => one.waits > 0 && one.waits < 10,
  });
}

export const ticketDefinitions = ({ request, catalogue }: TicketMaterial): string[] => [
  definitions.issued,
  definitions.absent,
  definitions.wait,
  definitions.serving,
  fill(definitions.waitShare, { m: catalogue.office.rules.longWaitMinutes }),
  ...(request.compared ? [definitions.lastYear] : []),
];

const isWhole = (m: Measures): boolean => m.issued === m.served + m.absent + m.cancelled + m.expired + m.open;

export function issuedCheck(lines: readonly Line[]): ReportCheck {
  const wrong = lines.filter(({ measures }) => measures && !isWhole(measures));
  return { rule: checks.issued, holds: wrong.length === 0, detail: wrong.map(({ name }) => name).join('; ') };
}

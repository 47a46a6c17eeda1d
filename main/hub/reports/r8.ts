import type { Cell, CellKind, Report, ReportColumn } from '../../../shared/contract/report.ts';
import type { PriorityReason, TicketStatus } from '../../../shared/domain/ticket.ts';
import type { BusinessDay } from '../../../shared/domain/time.ts';
import { fill } from '../../../shared/text/fill.ts';
import { reportWords } from '../../../shared/text/vi/report-words.ts';
import { figure } from './figure.ts';
import { counterHeading, officerHeading } from './lines.ts';
import { type Catalogue, type Material, reportOf } from './material.ts';

const { register, heads, remarks, definitions } = reportWords;

/** A ticket as the register has it. Times: epoch milliseconds. */
export interface RegisterRow {
  id: number;
  day: BusinessDay;
  label: string;
  serviceId: string;
  priority: PriorityReason | null;
  issuedAt: number;
  calledAt: number | null;
  startedAt: number | null;
  finishedAt: number | null;
  counterId: string | null;
  officerId: string | null;
  status: TicketStatus;
  dossiers: number | null;
  level: number | null;
  absences: number;
  transferred: number;
  explained: number;
}

const columns: readonly [key: keyof typeof register, kind: CellKind, width: number][] = [
  ['day', 'day', 12],
  ['number', 'text', 10],
  ['service', 'text', 30],
  ['priority', 'text', 8],
  ['issuedAt', 'time', 10],
  ['calledAt', 'time', 10],
  ['startedAt', 'time', 10],
  ['finishedAt', 'time', 10],
  ['counter', 'text', 12],
  ['officer', 'text', 22],
  ['status', 'text', 16],
  ['dossiers', 'count', 10],
  ['rating', 'text', 16],
  ['notes', 'text', 26],
];

export const registerColumns: readonly ReportColumn[] = columns.map(([key, kind, width], i) => ({
  key,
  heads: [String(register[key])],
  kind,
  number: `${i + 1}`,
  width,
}));

/** One line of the register. No word that anybody typed: nobody knows whose name is in it. */
export function registerCells(row: RegisterRow, catalogue: Catalogue, midnight: number): Cell[] {
  const time = (at: number | null): number | null => (at === null ? null : Math.floor((at - midnight) / 60_000));
  const notes = [
    ...(row.transferred ? [register.transferred] : []),
    ...(row.absences ? [fill(register.missed, { n: row.absences })] : []),
    ...(row.explained ? [register.explained] : []),
  ];
  return [
    row.day,
    row.label,
    catalogue.services.find(({ id }) => id === row.serviceId)?.name ?? row.serviceId,
    row.priority === null ? '' : register.yes,
    time(row.issuedAt),
    time(row.calledAt),
    time(row.startedAt),
    // A number that ran out at night ended at no counter.
    row.status === 'expired' ? null : time(row.finishedAt),
    row.counterId === null ? null : counterHeading(catalogue, row.counterId).name,
    row.officerId === null ? null : officerHeading(catalogue, row.officerId).name,
    register.statuses[row.status],
    row.dossiers,
    row.level === null ? null : (heads.levels[row.level] ?? null),
    notes.join('; '),
  ];
}

/** R8: the first page of the register; the others are asked for one by one. */
export const r8 = (material: Material, rows: readonly (readonly Cell[])[], n: number): Report =>
  reportOf(material, {
    tables: [{ title: reportWords.titles.R8, columns: registerColumns, rows, total: null, marks: [] }],
    definitions: [definitions.register, definitions.wait, definitions.serving],
    remarks: [n === 0 ? remarks.nothing : fill(remarks.register, { n: figure(n) })],
  });

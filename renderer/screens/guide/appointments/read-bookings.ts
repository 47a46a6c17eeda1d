import type { CommandInput } from '../../../../shared/contract/commands.ts';
import type { AppointmentLine } from '../../../../shared/contract/queue-views.ts';
import type { BusinessDay } from '../../../../shared/domain/time.ts';
import { plainText } from '../../../../shared/text/plain-text.ts';
import { readTable, type TableRow } from './read-table.ts';
import { type NamedService, readCode, readDay, readService, readTime } from './read-values.ts';

export const columns = ['day', 'time', 'service', 'code'] as const;
export type Column = (typeof columns)[number];
export type Booking = Extract<CommandInput, { type: 'book-appointments' }>['appointments'][number];

/** What is wrong with a line; `code-twice` names the line that has the code first. */
export type LineProblem =
  | { kind: 'day' | 'day-past' | 'time' | 'service' | 'code' | 'code-taken' }
  | { kind: 'code-twice'; line: number };

/** A line of the file as it was written; a line with problems has no booking. */
export interface BookingLine {
  line: number;
  said: Readonly<Record<Column, string>>;
  booking: Booking | null;
  problems: readonly LineProblem[];
}

export type FileProblem =
  | { kind: 'empty' }
  | { kind: 'header'; missing: readonly Column[] }
  | { kind: 'quote'; line: number }
  | { kind: 'too-many'; count: number };

export type ReadFile =
  | { ok: false; problem: FileProblem }
  /** `ignored`: the names of columns that were not read, such as names of people. */
  | { ok: true; lines: readonly BookingLine[]; ignored: readonly string[] };

/** What a line is held against. */
export interface Known {
  services: readonly NamedService[];
  today: BusinessDay;
  appointments: readonly Pick<AppointmentLine, 'code'>[];
}

/** As many as one command may bring. */
export const MOST_AT_ONCE = 1_000;

/** How people head their columns, without marks. */
const headings: Record<Column, readonly string[]> = {
  day: ['ngay', 'ngay hen', 'day', 'date'],
  time: ['gio', 'gio hen', 'thoi gian', 'time'],
  service: ['noi dung', 'dich vu', 'linh vuc', 'thu tuc', 'service'],
  code: ['ma', 'ma hen', 'ma lich hen', 'code'],
};
const required = ['day', 'time', 'service'] as const;

/** The appointments of a file, each line with what is wrong with it. Nothing but the four columns is looked at. */
export function readBookings(text: string, known: Known): ReadFile {
  const table = readTable(text);
  if (!table.ok) return { ok: false, problem: { kind: 'quote', line: table.openQuoteAt } };
  const [header, ...rows] = table.rows;
  if (!header) return { ok: false, problem: { kind: 'empty' } };
  const names = header.cells.map(plainText);
  const places = Object.fromEntries(
    columns.map((column) => [column, names.findIndex((name) => headings[column].includes(name))]),
  ) as Record<Column, number>;
  const missing = required.filter((column) => places[column] < 0);
  if (missing.length > 0) return { ok: false, problem: { kind: 'header', missing } };
  if (rows.length === 0) return { ok: false, problem: { kind: 'empty' } };
  if (rows.length > MOST_AT_ONCE) return { ok: false, problem: { kind: 'too-many', count: rows.length } };
  const read = Object.values(places);
  const ignored = header.cells.filter((name, place) => name !== '' && !read.includes(place));
  return { ok: true, lines: readLines(rows, places, known), ignored };
}

function readLines(rows: readonly TableRow[], places: Record<Column, number>, known: Known): BookingLine[] {
  const taken = new Set<string>(known.appointments.map(({ code }) => code));
  const firstWith = new Map<string, number>();
  return rows.map(({ line, cells }) => {
    const said = Object.fromEntries(columns.map((column) => [column, cells[places[column]] ?? ''])) as Record<
      Column,
      string
    >;
    const [day, time, serviceId] = [readDay(said.day), readTime(said.time), readService(said.service, known.services)];
    const code = readCode(said.code);
    const first = code === null ? undefined : firstWith.get(code);
    const problems: LineProblem[] = [];
    if (day === null) problems.push({ kind: 'day' });
    else if (day < known.today) problems.push({ kind: 'day-past' });
    if (time === null) problems.push({ kind: 'time' });
    if (serviceId === null) problems.push({ kind: 'service' });
    if (code === null && said.code !== '') problems.push({ kind: 'code' });
    if (first !== undefined) problems.push({ kind: 'code-twice', line: first });
    else if (code !== null && taken.has(code)) problems.push({ kind: 'code-taken' });
    if (code !== null && first === undefined) firstWith.set(code, line);
    const isRight = problems.length === 0 && day !== null && time !== null && serviceId !== null;
    return { line, said, problems, booking: isRight ? { day, time, serviceId, code } : null };
  });
}

/** How many would stand there twice: a file that was imported already, perhaps. */
export function twins(lines: readonly BookingLine[], appointments: readonly AppointmentLine[]): number {
  const key = (one: { day: string; time: number; serviceId: string }): string =>
    `${one.day} ${one.time} ${one.serviceId}`;
  const there = new Set(appointments.filter(({ status }) => status !== 'cancelled').map(key));
  return lines.filter(({ booking }) => booking !== null && there.has(key(booking))).length;
}

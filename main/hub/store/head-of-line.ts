import type { ServiceId, TicketId } from '../../../shared/domain/ids.ts';
import { byPlace, type TicketAt } from '../../../shared/domain/ticket.ts';
import { COUNT, TEXT } from './bound.ts';
import type { ReadDb } from './db.ts';
import { lineOf, lines } from './kept.ts';
import { findTicket, ticketsOf } from './tickets.ts';

/** So much of each service's line is looked at: on a bad day hundreds wait, and who is next stands at its head. */
const HEAD = 400;

const mayGoFirst = ({ returning, priority, absences, appointmentAt }: TicketAt<'waiting'>): boolean =>
  returning || appointmentAt !== null || (priority !== null && absences === 0);

/**
 * The head of these services' lines, in order of their places: of each the first of all, the first of those who may go
 * first, and everybody who was sent to a counter or an officer. Bounded, so that a call costs the same on a bad day.
 */
export function headOfLine(db: ReadDb, serviceIds: readonly ServiceId[]): TicketAt<'waiting'>[] {
  const found = new Map<TicketId, TicketAt<'waiting'>>();
  const add = (tickets: readonly TicketAt<'waiting'>[]): void => {
    for (const ticket of tickets) found.set(ticket.id, ticket);
  };
  for (const serviceId of serviceIds) add(headOfOne(db, serviceId));
  add(db.kept('sent to somebody', [lines], () => sentToSomebody(db)));
  return [...found.values()].sort(byPlace);
}

/** The index is named, or SQLite would look at everybody who waits: their places are an index too. */
const sentToSomebody = (db: ReadDb): TicketAt<'waiting'>[] =>
  ticketsOf(
    db,
    `tickets INDEXED BY tickets_sent
      WHERE status = 'waiting' AND (for_counter_id IS NOT NULL OR for_officer_id IS NOT NULL)`,
  );

const headOfOne = (db: ReadDb, serviceId: ServiceId): readonly TicketAt<'waiting'>[] =>
  db.kept(
    lineOf(serviceId),
    [lineOf(serviceId)],
    () => readHead(db, serviceId),
    (before, changed) => mendHead(db, serviceId, before, changed),
  );

/** More changes than this are read with the whole line: a hundred tickets at once cost as much as thirty one by one. */
const MENDED = 20;

/** One press changes one ticket, and the hundreds of others in its line stand as they stood. */
function mendHead(
  db: ReadDb,
  serviceId: ServiceId,
  before: readonly TicketAt<'waiting'>[],
  changed: ReadonlySet<number>,
): readonly TicketAt<'waiting'>[] | null {
  if (changed.size > MENDED) return null;
  const fresh = [...changed]
    .flatMap((id) => findTicket(db, id as TicketId) ?? [])
    .filter((ticket) => ticket.status === 'waiting' && ticket.serviceId === serviceId) as TicketAt<'waiting'>[];
  if (!isWhole(before)) return isBehind(before, changed, fresh) ? before : null;
  const line = [...before.filter(({ id }) => !changed.has(id)), ...fresh].sort(byPlace);
  return isWhole(line) ? line : null;
}

/** On a bad day most come and change behind the head of the line. */
function isBehind(
  head: readonly TicketAt<'waiting'>[],
  changed: ReadonlySet<number>,
  fresh: readonly TicketAt<'waiting'>[],
): boolean {
  const last = head[HEAD - 1];
  if (!last || head.some(({ id }) => changed.has(id)) || head.slice(0, HEAD).every(mayGoFirst)) return false;
  return fresh.every((ticket) => isOrdinary(ticket) && byPlace(last, ticket) < 0);
}

const isOrdinary = ({ returning, priority, absences, appointmentAt }: TicketAt<'waiting'>): boolean =>
  !returning && priority === null && absences === 0 && appointmentAt === null;

/** Nobody stands behind the head that was read. */
const isWhole = (head: readonly TicketAt<'waiting'>[]): boolean => head.length < HEAD;

/** In no order; some twice. */
function readHead(db: ReadDb, serviceId: ServiceId): readonly TicketAt<'waiting'>[] {
  const first = (where: string, count: number): TicketAt<'waiting'>[] =>
    ticketsOf(
      db,
      `tickets WHERE status = 'waiting' AND ${where} AND service_id = ${TEXT} ORDER BY queue_position, queue_step LIMIT ${COUNT}`,
      serviceId,
      count,
    );
  const head = ticketsOf<TicketAt<'waiting'>>(
    db,
    `tickets WHERE status = 'waiting' AND service_id = ${TEXT} ORDER BY queue_position, queue_step LIMIT ${COUNT}`,
    serviceId,
    HEAD,
  );
  if (isWhole(head)) return head;
  return [
    ...head,
    ...first('(is_returning = 1 OR priority IS NOT NULL OR appointment_at IS NOT NULL)', HEAD),
    ...first('absences > 0', HEAD),
    // A head of nothing but those who go first would hide the first of the others.
    ...(head.every(mayGoFirst)
      ? first('is_returning = 0 AND (priority IS NULL OR absences > 0) AND appointment_at IS NULL', 1)
      : []),
  ];
}

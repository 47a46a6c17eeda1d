import type { Period } from '../../../shared/contract/report.ts';
import type { CounterId, OfficerId, ServiceId } from '../../../shared/domain/ids.ts';
import type { BusinessDay } from '../../../shared/domain/time.ts';
import type { ServingRow } from '../reports/day-of-figures.ts';
import type { OutsideRatings } from '../reports/material.ts';
import type { RegisterRow } from '../reports/r8.ts';
import type { OfficerDeed } from '../reports/r9.ts';
import type { ReadDb } from './db.ts';

type Days = Pick<Period, 'from' | 'to'>;

/** Answers counted elsewhere whose days lie wholly in the period. */
export const outsideRatings = (db: ReadDb, { from, to }: Days): OutsideRatings[] =>
  db
    .all<Pick<OutsideRatings, 'source' | 'serviceId'> & { counts: string }>(
      `SELECT source, service_id AS serviceId, counts FROM outside_ratings
        WHERE removed_at IS NULL AND from_day >= ? AND to_day <= ?`,
      from,
      to,
    )
    .map(({ counts, ...row }) => {
      const told = JSON.parse(counts) as Partial<Record<string, number>>;
      return { ...row, counts: [told[0] ?? 0, told[1] ?? 0, told[2] ?? 0, told[3] ?? 0, told[4] ?? 0] };
    });

/** How many touch the period and reach beyond it: no report can say which of their answers belong to it. */
export const outsidePartly = (db: ReadDb, { from, to }: Days): number =>
  db.get<{ n: number }>(
    `SELECT count(*) AS n FROM outside_ratings
      WHERE removed_at IS NULL AND from_day <= ? AND to_day >= ? AND NOT (from_day >= ? AND to_day <= ?)`,
    to,
    from,
    from,
    to,
  )?.n ?? 0;

/** What was left in the box. */
export const boxCounts = (db: ReadDb, { from, to }: Days): { suggestions: number; complaints: number } =>
  db.get(
    `SELECT coalesce(sum(kind = 'suggestion'), 0) AS suggestions, coalesce(sum(kind = 'complaint'), 0) AS complaints
      FROM feedback WHERE day BETWEEN ? AND ?`,
    from,
    to,
  ) ?? { suggestions: 0, complaints: 0 };

/** Where the next page begins: after this ticket of this day. */
export interface RegisterMark {
  day: BusinessDay;
  id: number;
}

/** A page of the register in the order of days and numbers taken; each page costs the same, however far back it lies. */
export function registerPage(db: ReadDb, days: Days, after: RegisterMark | null, limit: number): RegisterRow[] {
  const rows: RegisterRow[] = [];
  let day: BusinessDay | null = after?.day ?? days.from;
  let id = after?.id ?? 0;
  while (day !== null && day <= days.to && rows.length < limit) {
    rows.push(
      ...db.all<RegisterRow>(
        `${REGISTER} WHERE t.day = ? AND t.id > ? ORDER BY t.id LIMIT ?`,
        day,
        id,
        limit - rows.length,
      ),
    );
    day = db.get<{ day: BusinessDay | null }>('SELECT min(day) AS day FROM tickets WHERE day > ?', day)?.day ?? null;
    id = 0;
  }
  return rows;
}

const REGISTER = `SELECT t.id, t.day, t.label, t.service_id AS serviceId, t.priority, t.issued_at AS issuedAt,
    t.first_called_at AS calledAt, t.started_at AS startedAt, t.finished_at AS finishedAt, t.counter_id AS counterId,
    t.officer_id AS officerId, t.status, t.dossiers, t.absences, (SELECT level FROM ratings WHERE ticket_id = t.id) AS level,
    EXISTS (SELECT 1 FROM ticket_notes n WHERE n.ticket_id = t.id AND n.kind = 'transfer') AS transferred,
    EXISTS (SELECT 1 FROM ticket_notes n WHERE n.ticket_id = t.id AND n.kind = 'slow') AS explained
  FROM tickets t`;

/** Who was called. Times: epoch milliseconds. */
export interface CalledTicket {
  id: number;
  day: BusinessDay;
  label: string;
  serviceId: string;
  counterId: string | null;
  issuedAt: number;
  firstCalledAt: number;
  explained: number;
}

export const calledTickets = (db: ReadDb, day: BusinessDay): CalledTicket[] =>
  db.all(
    `SELECT t.id, t.day, t.label, t.service_id AS serviceId, t.counter_id AS counterId, t.issued_at AS issuedAt,
        t.first_called_at AS firstCalledAt,
        EXISTS (SELECT 1 FROM ticket_notes n WHERE n.ticket_id = t.id AND n.kind = 'slow') AS explained
      FROM tickets t WHERE t.day = ? AND t.first_called_at IS NOT NULL ORDER BY t.id`,
    day,
  );

const VISIT = `ticket_id AS ticketId, called_at AS calledAt, started_at AS startedAt, ended_at AS endedAt, ending`;
export type VisitRow = Pick<ServingRow, 'ticketId' | 'calledAt' | 'startedAt' | 'endedAt' | 'ending'>;

/** A day's visits at counters, in their order. */
export const visitsOf = (db: ReadDb, day: BusinessDay): VisitRow[] =>
  db.all(`SELECT ${VISIT} FROM servings WHERE service_id IN (SELECT id FROM services) AND day = ? ORDER BY id`, day);

type Written = { day: BusinessDay; from: 'kiosk' | 'panel' | 'phone' | 'rating'; words: string | null };

/** What was written into the box or beside a rating, oldest first; null words were erased. */
export const writtenWords = (db: ReadDb, { from, to }: Days): Written[] =>
  db.all(
    `SELECT f.day, f.place AS "from", w.text AS words, f.at FROM feedback f LEFT JOIN words w ON w.hash = f.text_hash
        WHERE f.day BETWEEN ? AND ?
      UNION ALL SELECT r.day, 'rating', w.text, r.at FROM ratings r LEFT JOIN words w ON w.hash = r.comment_hash
        WHERE r.comment_hash IS NOT NULL AND r.day BETWEEN ? AND ? ORDER BY 4`,
    from,
    to,
    from,
    to,
  );

/** Who waits now, and the visits that they have behind them: those who were sent on. */
export const waitingNow = (
  db: ReadDb,
): { tickets: { id: number; serviceId: ServiceId; issuedAt: number }[]; visits: VisitRow[] } => ({
  tickets: db.all(`SELECT id, service_id AS serviceId, issued_at AS issuedAt FROM tickets WHERE status = 'waiting'`),
  visits: db.all(
    `SELECT ${VISIT} FROM servings WHERE ticket_id IN (SELECT id FROM tickets WHERE status = 'waiting') ORDER BY id`,
  ),
});

/** More than all counters of a provincial centre do in half an hour. */
const LOOKED_BACK = 5_000;

/** What officers did since a moment, newest first. */
export const deedsSince = (
  db: ReadDb,
  since: number,
  types: readonly OfficerDeed[],
): { at: number; type: OfficerDeed; officerId: OfficerId; counterId: CounterId; label: string | null }[] =>
  db.all(
    `SELECT e.at, e.type, e.data->>'officerId' AS officerId, e.data->>'counterId' AS counterId,
        (SELECT label FROM tickets WHERE id = e.data->>'ticketId') AS label
      FROM (SELECT * FROM events ORDER BY seq DESC LIMIT ${LOOKED_BACK}) e
      WHERE e.at >= ? AND e.type IN (SELECT value FROM json_each(?)) AND e.data->>'officerId' IS NOT NULL
        AND e.data->>'counterId' IS NOT NULL ORDER BY e.seq DESC LIMIT 200`,
    since,
    JSON.stringify(types),
  );

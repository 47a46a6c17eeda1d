import type { Period } from '../../../shared/contract/report.ts';
import type { CounterId, OfficerId, ServiceId } from '../../../shared/domain/ids.ts';
import type { BusinessDay } from '../../../shared/domain/time.ts';
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

/** A visit with what it took, before breaks are taken off. Times: epoch milliseconds. */
export interface TimedVisit {
  id: number;
  day: BusinessDay;
  label: string;
  serviceId: string;
  counterId: string | null;
  issuedAt: number;
  calledAt: number;
  /** The longest stay at one counter; null: none has ended. */
  servedMs: number | null;
  explained: number;
}

export const timedVisits = (db: ReadDb, day: BusinessDay): TimedVisit[] =>
  db.all(
    `SELECT t.id, t.day, t.label, t.service_id AS serviceId, t.counter_id AS counterId, t.issued_at AS issuedAt,
        t.first_called_at AS calledAt,
        (SELECT max(ended_at - started_at) FROM servings s WHERE s.ticket_id = t.id AND ended_at IS NOT NULL) AS servedMs,
        EXISTS (SELECT 1 FROM ticket_notes n WHERE n.ticket_id = t.id AND n.kind = 'slow') AS explained
      FROM tickets t WHERE t.day = ? AND t.first_called_at IS NOT NULL ORDER BY t.id`,
    day,
  );

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

/** Who waits now, by service. */
export const waitingNow = (db: ReadDb, now: number): { serviceId: ServiceId; n: number; longestMs: number }[] =>
  db.all(
    `SELECT service_id AS serviceId, count(*) AS n, max(0, ? - min(issued_at)) AS longestMs FROM tickets
      WHERE status = 'waiting' GROUP BY service_id`,
    now,
  );

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

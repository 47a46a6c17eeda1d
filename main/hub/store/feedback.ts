import { revisionOf } from '../../../shared/basics/revision.ts';
import type { FeedbackAnswer, FeedbackLine, FeedbackList } from '../../../shared/contract/channel-views.ts';
import type { CounterId } from '../../../shared/domain/ids.ts';
import {
  type FeedbackKind,
  type FeedbackPlace,
  type FeedbackState,
  feedbackCode,
} from '../../../shared/domain/satisfaction.ts';
import type { BusinessDay, Instant } from '../../../shared/domain/time.ts';
import type { Facts } from '../domain/facts.ts';
import { HOUR_MS } from '../domain/feedback.ts';
import type { BoxState } from '../domain/state-slices.ts';
import { placeOf } from '../views/names.ts';
import { everyCounter } from './counters.ts';
import type { ReadDb } from './db.ts';
import { officeOf } from './office.ts';

/** More than a page is read in one go; the rest is found by a shorter period. */
const LISTED = 1_000;

export const boxState = (db: ReadDb, { actor, now }: Facts): BoxState => ({
  office: officeOf(db),
  // After a clock was set back nobody has to wait for what is "later" than now.
  recent: db.get<BoxState['recent']>(
    'SELECT max(at) AS latest, count(*) AS inTheHour FROM feedback WHERE station_id IS ? AND at > ? AND at <= ?',
    actor.stationId,
    now - HOUR_MS,
    now,
  ) ?? { latest: null, inTheHour: 0 },
  nextFeedbackId: (db.get<{ n: number | null }>('SELECT max(id) AS n FROM feedback')?.n ?? 0) + 1,
});

export const findFeedback = (db: ReadDb, id: number): { state: FeedbackState; answerHash: string | null } | null =>
  db.get('SELECT state, answer_hash AS answerHash FROM feedback WHERE id = ?', id) ?? null;

/** How many nobody has looked at, and when the box changed last: a page that shows it reads it again then. */
export const boxNow = (db: ReadDb): { fresh: number; changedAt: Instant } =>
  db.kept('box', ['feedback'], () => ({
    fresh: db.get<{ n: number }>("SELECT count(*) AS n FROM feedback WHERE state = 'new'")?.n ?? 0,
    changedAt:
      db.get<{ at: Instant }>('SELECT coalesce(max(max(at, coalesce(changed_at, 0))), 0) AS at FROM feedback')?.at ??
      (0 as Instant),
  }));

/** What the citizen hears who brings a code: the state and the office's answer, no other words. */
export function feedbackAnswer(db: ReadDb, id: number): FeedbackAnswer | null {
  const row = db.get<{ kind: FeedbackKind; state: FeedbackState; answer: string | null }>(
    'SELECT kind, state, text AS answer FROM feedback LEFT JOIN words ON words.hash = answer_hash WHERE id = ?',
    id,
  );
  return row ? { code: feedbackCode(row.kind, id), ...row } : null;
}

interface Row {
  id: number;
  at: Instant;
  day: BusinessDay;
  kind: FeedbackKind;
  place: FeedbackPlace;
  counterId: CounterId | null;
  state: FeedbackState;
  text: string | null;
  answerHash: string | null;
  answer: string | null;
  changedAt: Instant | null;
}

/** The box of some days for the head of the office, the newest first. */
export function feedbackList(db: ReadDb, from: BusinessDay, to: BusinessDay): FeedbackList {
  const counters = everyCounter(db);
  const rows = db.all<Row>(
    `SELECT f.id, f.at, f.day, f.kind, f.place, f.counter_id AS counterId, f.state, said.text AS text,
        f.answer_hash AS answerHash, answered.text AS answer, f.changed_at AS changedAt
      FROM feedback f LEFT JOIN words said ON said.hash = f.text_hash LEFT JOIN words answered ON answered.hash = f.answer_hash
      WHERE f.day BETWEEN ? AND ? ORDER BY f.id DESC LIMIT ?`,
    from,
    to,
    LISTED,
  );
  const total = db.get<{ n: number }>('SELECT count(*) AS n FROM feedback WHERE day BETWEEN ? AND ?', from, to)?.n ?? 0;
  const lines = rows.map(({ counterId, answerHash, ...row }): FeedbackLine => {
    const counter = counters.find(({ id }) => id === counterId);
    return {
      ...row,
      code: feedbackCode(row.kind, row.id),
      counter: counter ? placeOf(counter) : null,
      revision: revisionOf({ state: row.state, answerHash }),
    };
  });
  return { lines, total };
}

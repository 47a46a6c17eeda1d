import type { OutsideLine } from '../../../shared/contract/channel-views.ts';
import type { RatingLevel } from '../../../shared/domain/rating.ts';
import type { SlipsState } from '../domain/state-slices.ts';
import type { ReadDb } from './db.ts';

const PERIOD = 'id, source, from_day AS fromDay, to_day AS toDay, service_id AS serviceId';

/** A few dozen a year: all of them. */
export const slipsState = (db: ReadDb): SlipsState => ({
  entries: db.all(`SELECT ${PERIOD} FROM outside_ratings WHERE removed_at IS NULL`),
  nextId: (db.get<{ n: number | null }>('SELECT max(id) AS n FROM outside_ratings')?.n ?? 0) + 1,
});

type Row = Omit<OutsideLine, 'counts' | 'note' | 'removed'> & {
  counts: string;
  hasNote: number;
  note: string | null;
  removedAt: OutsideLine['enteredAt'] | null;
  reason: string | null;
};

/** Every entry, also those that were removed, the latest period first. */
export const outsideLines = (db: ReadDb): OutsideLine[] =>
  db
    .all<Row>(
      `SELECT ${PERIOD}, counts, entered_at AS enteredAt, note_hash IS NOT NULL AS hasNote, noted.text AS note,
          removed_at AS removedAt, gone.text AS reason
        FROM outside_ratings LEFT JOIN words noted ON noted.hash = note_hash
          LEFT JOIN words gone ON gone.hash = removed_because
        ORDER BY to_day DESC, from_day DESC, id DESC`,
    )
    .map(({ counts, hasNote, note, removedAt, reason, ...line }) => ({
      ...line,
      counts: JSON.parse(counts) as Record<RatingLevel, number>,
      note: hasNote ? { text: note } : null,
      removed: removedAt === null ? null : { at: removedAt, reason },
    }));

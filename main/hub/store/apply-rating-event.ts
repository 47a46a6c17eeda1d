import { canonicalJson } from '../../../shared/basics/canonical-json.ts';
import { unreachable } from '../../../shared/basics/exhaustive.ts';
import type { EventOf } from '../domain/events.ts';
import { changeOne } from './change-one.ts';
import type { WriteDb } from './db.ts';
import type { Moment } from './events.ts';

type RatingEvent = EventOf<'service-rated' | 'rating-explained' | 'rating-declined'>;

/** What citizens say of a visit, or that they would rather not. */
export function applyRatingEvent(db: WriteDb, event: RatingEvent, { at, day }: Moment): void {
  const { ticketId } = event;
  switch (event.type) {
    case 'service-rated':
      return changeOne(
        db,
        `INSERT INTO ratings (ticket_id, level, at, day, counter_id, officer_id, service_id, after_ms, channel, beside_officer)
          SELECT id, ?, ?, ?, ?, ?, service_id, ? - finished_at, ?, ? FROM tickets WHERE id = ?`,
        event.level,
        at,
        day,
        event.counterId,
        event.officerId,
        at,
        event.channel ?? 'panel',
        event.besideOfficer ? 1 : 0,
        ticketId,
      );
    case 'rating-explained':
      return changeOne(
        db,
        'UPDATE ratings SET reasons = ?, comment_hash = ? WHERE ticket_id = ?',
        canonicalJson(event.reasons),
        event.commentHash,
        ticketId,
      );
    case 'rating-declined':
      return changeOne(
        db,
        'INSERT INTO declined_ratings (ticket_id, at, day, counter_id, officer_id) VALUES (?, ?, ?, ?, ?)',
        ticketId,
        at,
        day,
        event.counterId,
        event.officerId,
      );
    default:
      return unreachable(event);
  }
}

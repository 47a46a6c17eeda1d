import { canonicalJson } from '../../../shared/basics/canonical-json.ts';
import { unreachable } from '../../../shared/basics/exhaustive.ts';
import type { ChannelEvent } from '../domain/channel-events.ts';
import { changeOne } from './change-one.ts';
import type { WriteDb } from './db.ts';
import type { Moment } from './events.ts';

/** The box, and what was counted elsewhere. */
export function applyChannelEvent(db: WriteDb, event: ChannelEvent, { at, day }: Moment): void {
  switch (event.type) {
    case 'feedback-left':
      db.run(
        'INSERT INTO feedback (id, at, day, kind, place, station_id, counter_id, text_hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
        event.feedbackId,
        at,
        day,
        event.kind,
        event.place,
        event.stationId,
        event.counterId,
        event.textHash,
      );
      return;
    case 'feedback-handled':
      return changeOne(
        db,
        'UPDATE feedback SET state = ?, answer_hash = ?, changed_at = ? WHERE id = ?',
        event.state,
        event.answerHash,
        at,
        event.feedbackId,
      );
    case 'outside-ratings-entered':
      db.run(
        `INSERT INTO outside_ratings (id, source, from_day, to_day, service_id, counts, note_hash, entered_at)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
        event.id,
        event.source,
        event.fromDay,
        event.toDay,
        event.serviceId,
        canonicalJson(event.counts),
        event.noteHash,
        at,
      );
      return;
    case 'outside-ratings-removed':
      return changeOne(
        db,
        'UPDATE outside_ratings SET removed_at = ?, removed_because = ? WHERE id = ? AND removed_at IS NULL',
        at,
        event.reasonHash,
        event.id,
      );
    default:
      return unreachable(event);
  }
}

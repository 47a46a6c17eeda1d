import { unreachable } from '../../../shared/basics/exhaustive.ts';
import type { EventOf } from '../domain/events.ts';
import { changeOne } from './change-one.ts';
import type { WriteDb } from './db.ts';
import type { Moment } from './events.ts';

type CounterEvent = EventOf<
  'officer-signed-in' | 'officer-signed-out' | 'counter-opened' | 'counter-paused' | 'counter-closed'
>;

/** Who is at which counter, and whether it calls. */
export function applyCounterEvent(db: WriteDb, event: CounterEvent, { at, day }: Moment): void {
  const { counterId, officerId } = event;
  switch (event.type) {
    case 'officer-signed-in':
      changeOne(db, 'UPDATE officers SET signed_in_at = ? WHERE id = ?', at, officerId);
      return changeOne(db, 'UPDATE counters SET officer_id = ? WHERE id = ?', officerId, counterId);
    case 'officer-signed-out':
      return changeOne(
        db,
        "UPDATE counters SET officer_id = NULL, status = 'closed', pause_reason = NULL WHERE id = ?",
        counterId,
      );
    case 'counter-opened':
      // Somebody works again: a day that was ended by hand goes on.
      db.run('DELETE FROM closed_days WHERE day = ?', day);
      return changeOne(db, "UPDATE counters SET status = 'open', pause_reason = NULL WHERE id = ?", counterId);
    case 'counter-paused':
      return changeOne(
        db,
        "UPDATE counters SET status = 'paused', pause_reason = ? WHERE id = ?",
        event.reason ?? null,
        counterId,
      );
    case 'counter-closed':
      return changeOne(db, "UPDATE counters SET status = 'closed', pause_reason = NULL WHERE id = ?", counterId);
    default:
      return unreachable(event);
  }
}

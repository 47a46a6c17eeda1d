import { canonicalJson } from '../../../shared/basics/canonical-json.ts';
import { unreachable } from '../../../shared/basics/exhaustive.ts';
import type { CounterId } from '../../../shared/domain/ids.ts';
import type { EventOf } from '../domain/events.ts';
import { changeOne } from './change-one.ts';
import type { ReadDb, WriteDb } from './db.ts';
import type { Moment } from './events.ts';
import { beginServing, countDossiers, endServing, moveServing } from './servings.ts';
import { stationsAt } from './stations.ts';
import { insertAnswer } from './survey-answers.ts';
import { insertCall, insertTicket, note } from './ticket-rows.ts';

type TicketEvent = EventOf<
  | 'ticket-issued'
  | 'ticket-called'
  | 'ticket-recalled'
  | 'ticket-seated'
  | 'ticket-moved'
  | 'serving-started'
  | 'ticket-finished'
  | 'ticket-handed-back'
  | 'finish-undone'
  | 'ticket-absent'
  | 'ticket-transferred'
  | 'ticket-parked'
  | 'ticket-returned'
  | 'ticket-restored'
  | 'priority-set'
  | 'service-changed'
  | 'ticket-noted'
  | 'slowness-explained'
  | 'ticket-cancelled'
  | 'ticket-expired'
  | 'expiry-undone'
  | 'survey-answered'
>;

/** Sends a ticket back among those who wait. */
const BACK_TO_QUEUE =
  "status = 'waiting', counter_id = NULL, officer_id = NULL, called_at = NULL, started_at = NULL, finished_at = NULL, parked_at = NULL";

/** Tickets, calls, visits. Each statement names the status it comes from: an event that does not fit stops the hub. */
export function applyTicketEvent(db: WriteDb, event: TicketEvent, moment: Moment): void {
  const { at } = moment;
  const id = event.ticketId;
  switch (event.type) {
    case 'ticket-issued':
      return insertTicket(db, event, moment);
    case 'ticket-called':
      changeOne(
        db,
        `UPDATE tickets SET status = 'called', called_at = ?, first_called_at = coalesce(first_called_at, ?), counter_id = ?,
          officer_id = ? WHERE id = ? AND status = 'waiting'`,
        at,
        at,
        event.counterId,
        event.officerId,
        id,
      );
      if (event.reasonHash) note(db, id, 'chosen', event.reasonHash, at, event.officerId);
      return insertCall(db, event, moment);
    case 'ticket-recalled':
      return insertCall(db, event, moment);
    case 'ticket-seated':
      changeOne(
        db,
        `UPDATE tickets SET status = 'serving', called_at = ?, first_called_at = coalesce(first_called_at, ?), started_at = ?,
          counter_id = ?, officer_id = ? WHERE id = ? AND status = 'waiting'`,
        at,
        at,
        at,
        event.counterId,
        event.officerId,
        id,
      );
      return beginServing(db, id, event, moment);
    case 'ticket-moved':
      changeOne(
        db,
        `UPDATE tickets SET counter_id = ?, called_at = CASE status WHEN 'called' THEN ? ELSE called_at END
          WHERE id = ? AND status IN ('called', 'serving') AND counter_id = ?`,
        event.counterId,
        at,
        id,
        event.from,
      );
      moveServing(db, id, event.counterId);
      if (event.callId !== null) insertCall(db, { ...event, callId: event.callId }, moment);
      return;
    case 'serving-started':
      changeOne(db, "UPDATE tickets SET status = 'serving', started_at = ? WHERE id = ? AND status = 'called'", at, id);
      return beginServing(db, id, event, moment);
    case 'ticket-finished':
      endServing(db, id, 'done', at, event);
      changeOne(
        db,
        `UPDATE tickets SET status = 'done', finished_at = ?, result = ?, procedure_id = ?, rating_asked = ?
          WHERE id = ? AND status = 'serving'`,
        at,
        event.result ?? null,
        event.procedureId ?? null,
        (event.asked ?? hasPanel(db, event.counterId)) ? 1 : 0,
        id,
      );
      return countDossiers(db, id);
    case 'ticket-handed-back':
      endServing(db, id, 'handed-back', at, event);
      changeOne(
        db,
        `UPDATE tickets SET ${BACK_TO_QUEUE}, result = ?, service_id = ?, for_counter_id = NULL, for_officer_id = ?,
          return_to = ?, is_returning = 1, is_restored = 0, queue_position = ?, queue_step = 0, queued_at = ?
          WHERE id = ? AND status = 'serving'`,
        event.result,
        event.to.serviceId,
        event.to.officerId,
        event.to.next ? canonicalJson(event.to.next) : null,
        event.queuePosition,
        at,
        id,
      );
      return countDossiers(db, id);
    case 'finish-undone':
      // Whoever did not want to rate is asked again at the end of the visit.
      db.run('DELETE FROM declined_ratings WHERE ticket_id = ?', id);
      db.run(
        `UPDATE servings SET ended_at = NULL, ending = NULL, dossiers = NULL, result = NULL
          WHERE id = (SELECT max(id) FROM servings WHERE ticket_id = ?)`,
        id,
      );
      changeOne(
        db,
        `UPDATE tickets SET status = 'serving', finished_at = NULL, result = NULL, procedure_id = NULL, rating_asked = 0
          WHERE id = ? AND status = 'done'`,
        id,
      );
      return countDossiers(db, id);
    case 'ticket-absent':
      return changeOne(
        db,
        `UPDATE tickets SET ${BACK_TO_QUEUE}, absences = absences + 1, is_returning = 0, is_restored = 0, queue_position = ?,
          queue_step = 0, queued_at = ? WHERE id = ? AND status = 'called'`,
        event.queuePosition,
        at,
        id,
      );
    case 'ticket-transferred':
      endServing(db, id, 'transferred', at);
      note(db, id, 'transfer', event.reasonHash, at, event.officerId);
      return changeOne(
        db,
        `UPDATE tickets SET ${BACK_TO_QUEUE}, service_id = ?, for_counter_id = ?, for_officer_id = ?, return_to = ?,
          is_restored = max(is_restored, ? AND absences > 0), is_returning = CASE WHEN ? IS NULL THEN is_returning ELSE 0 END
          WHERE id = ? AND status IN ('waiting', 'called', 'serving')`,
        event.to,
        event.forCounterId ?? null,
        event.forOfficerId ?? null,
        event.returnTo ? canonicalJson(event.returnTo) : null,
        // Whoever was missed once and came after all is missed no more; journals of the first versions say nothing of it.
        event.forCounterId !== undefined && event.counterId !== null ? 1 : 0,
        event.counterId,
        id,
      );
    case 'ticket-parked':
      endServing(db, id, 'parked', at);
      if (event.reasonHash) note(db, id, 'park', event.reasonHash, at, event.officerId);
      return changeOne(
        db,
        `UPDATE tickets SET ${BACK_TO_QUEUE}, status = 'parked', parked_at = ? WHERE id = ? AND status IN ('called', 'serving')`,
        at,
        id,
      );
    case 'ticket-returned':
      return changeOne(
        db,
        `UPDATE tickets SET ${BACK_TO_QUEUE}, is_returning = 1, is_restored = 0, queue_position = ?, queue_step = 0, queued_at = ?
          WHERE id = ? AND status = 'parked'`,
        event.queuePosition,
        at,
        id,
      );
    case 'ticket-restored':
      return changeOne(
        db,
        `UPDATE tickets SET ${BACK_TO_QUEUE}, is_restored = 1, is_returning = 0, queue_position = ?, queue_step = ?, queued_at = ?,
          self_returns = self_returns + ? WHERE id = ? AND status IN ('waiting', 'cancelled')`,
        event.queuePosition,
        event.queueStep,
        at,
        event.bySelf ? 1 : 0,
        id,
      );
    case 'priority-set':
      if (event.reasonHash) note(db, id, 'priority', event.reasonHash, at, null);
      return changeOne(
        db,
        "UPDATE tickets SET priority = ? WHERE id = ? AND status IN ('waiting', 'parked')",
        event.priority,
        id,
      );
    case 'service-changed':
      return changeOne(
        db,
        `UPDATE tickets SET service_id = ?, for_counter_id = NULL, for_officer_id = NULL, is_returning = 0
          WHERE id = ? AND status = 'waiting'`,
        event.to,
        id,
      );
    case 'ticket-noted':
      return note(db, id, 'note', event.reasonHash, at, event.officerId);
    case 'slowness-explained':
      return note(db, id, 'slow', event.reasonHash, at, event.officerId);
    case 'ticket-cancelled':
      if (event.reasonHash) note(db, id, 'cancel', event.reasonHash, at, null);
      return endTicket(db, 'cancelled', id, at);
    case 'ticket-expired':
      return endTicket(db, 'expired', id, at);
    case 'expiry-undone':
      if (event.to === 'parked')
        return changeOne(
          db,
          "UPDATE tickets SET status = 'parked', finished_at = NULL WHERE id = ? AND status = 'expired' AND parked_at IS NOT NULL",
          id,
        );
      return changeOne(
        db,
        `UPDATE tickets SET ${BACK_TO_QUEUE}, is_returning = max(is_returning, ?) WHERE id = ? AND status = 'expired'`,
        event.goesNext ? 1 : 0,
        id,
      );
    case 'survey-answered':
      return insertAnswer(db, event, moment);
    default:
      return unreachable(event);
  }
}

/** Journals from before don't say whether a panel was connected at Finish, only that one was paired. */
const hasPanel = (db: ReadDb, counterId: CounterId): boolean => stationsAt(db, counterId, 'rating').length > 0;

function endTicket(db: WriteDb, status: 'cancelled' | 'expired', id: number, at: number): void {
  endServing(db, id, status, at);
  const from = "('waiting', 'parked', 'called', 'serving')";
  changeOne(db, `UPDATE tickets SET status = ?, finished_at = ? WHERE id = ? AND status IN ${from}`, status, at, id);
}

import { unreachable } from '../../../shared/basics/exhaustive.ts';
import type { DomainEvent } from '../domain/events.ts';
import { applyChannelEvent } from './apply-channel-event.ts';
import { applyCounterEvent } from './apply-counter-event.ts';
import { applyOfficeEvent } from './apply-office-event.ts';
import { applyPrintEvent } from './apply-print-event.ts';
import { applyPrinterEvent } from './apply-printer-event.ts';
import { applyRatingEvent } from './apply-rating-event.ts';
import { applyTicketEvent } from './apply-ticket-event.ts';
import type { WriteDb } from './db.ts';
import type { Moment } from './events.ts';

/** Turns one event into rows. With its parts the only writer of the state tables; replay uses the same. */
export function applyEvent(db: WriteDb, event: DomainEvent, moment: Moment): void {
  switch (event.type) {
    case 'office-configured':
    case 'service-switched':
    case 'officer-added':
    case 'officer-changed':
    case 'officer-pin-set':
    case 'officer-photo-set':
    case 'station-paired':
    case 'station-unpaired':
    case 'dossiers-entered':
    case 'dossiers-removed':
    case 'day-closed':
    case 'day-reopened':
    case 'office-changed':
    case 'service-put':
    case 'services-ordered':
    case 'service-retired':
    case 'procedures-changed':
    case 'rules-changed':
    case 'voice-changed':
    case 'voice-pack-added':
    case 'voice-pack-removed':
    case 'timetable-changed':
    case 'calendar-changed':
    case 'boards-changed':
    case 'survey-changed':
    case 'satisfaction-changed':
    case 'phones-changed':
    case 'keeping-changed':
    case 'words-erased':
    case 'data-restored':
    case 'setup-progressed':
    case 'rehearsal-begun':
    case 'rehearsal-stepped':
    case 'rehearsal-ended':
    case 'service-terms-changed':
    case 'service-switched-today':
    case 'counter-assigned':
    case 'counter-set-up':
    case 'counter-retired':
    case 'appointments-booked':
    case 'appointment-cancelled':
    case 'appointment-kept':
    case 'help-asked':
    case 'help-answered':
    case 'digest-signed':
      return applyOfficeEvent(db, event, moment);
    case 'officer-signed-in':
    case 'officer-signed-out':
    case 'counter-opened':
    case 'counter-paused':
    case 'counter-closed':
      return applyCounterEvent(db, event, moment);
    case 'ticket-issued':
    case 'ticket-called':
    case 'ticket-recalled':
    case 'ticket-seated':
    case 'ticket-moved':
    case 'serving-started':
    case 'ticket-finished':
    case 'ticket-handed-back':
    case 'finish-undone':
    case 'ticket-absent':
    case 'ticket-transferred':
    case 'ticket-parked':
    case 'ticket-returned':
    case 'ticket-restored':
    case 'priority-set':
    case 'service-changed':
    case 'ticket-noted':
    case 'slowness-explained':
    case 'ticket-cancelled':
    case 'ticket-expired':
    case 'expiry-undone':
    case 'survey-answered':
      return applyTicketEvent(db, event, moment);
    case 'service-rated':
    case 'rating-explained':
    case 'rating-declined':
      return applyRatingEvent(db, event, moment);
    case 'reprint-queued':
    case 'print-begun':
    case 'print-settled':
    case 'print-postponed':
      return applyPrintEvent(db, event, moment);
    case 'printer-set-up':
    case 'printer-removed':
    case 'printer-state-changed':
    case 'roll-changed':
    case 'ticket-design-changed':
    case 'logo-changed':
    case 'letter-texts-changed':
      return applyPrinterEvent(db, event, moment);
    case 'feedback-left':
    case 'feedback-handled':
    case 'outside-ratings-entered':
    case 'outside-ratings-removed':
      return applyChannelEvent(db, event, moment);
    default:
      return unreachable(event);
  }
}

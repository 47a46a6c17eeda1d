import type { TicketId } from '../../../shared/domain/ids.ts';
import type { NoteRow } from '../views/lines.ts';
import type { ReadDb } from './db.ts';

/** What was written about these tickets, oldest first. */
export const notesAbout = (db: ReadDb, tickets: readonly TicketId[]): NoteRow[] =>
  tickets.length === 0
    ? []
    : db.all(
        `SELECT ticket_id AS ticketId, kind, text, at, officer_id AS officerId FROM ticket_notes
          LEFT JOIN words ON words.hash = ticket_notes.hash
          WHERE ticket_id IN (SELECT value FROM json_each(?)) ORDER BY ticket_notes.id`,
        JSON.stringify(tickets),
      );

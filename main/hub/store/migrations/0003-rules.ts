/**
 * The full rules of the queue: a ticket may be parked, sent to one counter, come back, belong to a visit; calls say why;
 * each visit at a counter has a row. What earlier journals tell of all this is drawn from them once, as
 * apply-ticket-event.ts draws it from the next event on.
 */
export const rules = `
CREATE TEMP TABLE told AS
  SELECT seq, at, day, type, data->>'ticketId' AS ticket_id, data FROM events WHERE data->>'ticketId' IS NOT NULL;
CREATE INDEX temp.told_by_ticket ON told(ticket_id, seq);

CREATE TABLE new_tickets (
  id             INTEGER PRIMARY KEY,
  day            TEXT NOT NULL,
  series         TEXT NOT NULL,
  number         INTEGER NOT NULL,
  label          TEXT NOT NULL,
  -- Begins with the id, so that looking it up needs no index of random keys.
  token          TEXT NOT NULL,
  service_id     TEXT NOT NULL REFERENCES services(id),
  status         TEXT NOT NULL
    CHECK (status IN ('waiting', 'parked', 'called', 'serving', 'done', 'cancelled', 'expired')),
  priority       TEXT,
  issued_at      INTEGER NOT NULL,
  waiting_before INTEGER NOT NULL,
  wait_minutes   INTEGER,
  -- The same without the breaks that lie in between: what estimates learn from.
  work_minutes   INTEGER,
  wait_from      INTEGER,
  wait_to        INTEGER,
  -- The place in line: the position, and the step among those who share it.
  queue_position INTEGER NOT NULL,
  queue_step     INTEGER NOT NULL DEFAULT 0,
  queued_at      INTEGER NOT NULL,
  absences       INTEGER NOT NULL DEFAULT 0,
  first_called_at INTEGER,
  called_at      INTEGER,
  started_at     INTEGER,
  parked_at      INTEGER,
  finished_at    INTEGER,
  counter_id     TEXT REFERENCES counters(id),
  officer_id     TEXT REFERENCES officers(id),
  dossiers       INTEGER,
  result         TEXT,
  channel        TEXT NOT NULL DEFAULT 'kiosk',
  visit_id       INTEGER NOT NULL,
  is_returning   INTEGER NOT NULL DEFAULT 0,
  is_restored    INTEGER NOT NULL DEFAULT 0,
  self_returns   INTEGER NOT NULL DEFAULT 0,
  for_counter_id TEXT,
  for_officer_id TEXT,
  return_to      TEXT,
  appointment_at INTEGER,
  UNIQUE (day, series, number)
) STRICT;
INSERT INTO new_tickets (id, day, series, number, label, token, service_id, status, priority, issued_at, waiting_before,
    wait_minutes, queue_position, queued_at, absences, first_called_at, called_at, started_at, finished_at, counter_id,
    officer_id, dossiers, visit_id)
  SELECT id, day, series, number, label, token, service_id, status, priority, issued_at, waiting_before, wait_minutes,
    queue_position,
    coalesce((SELECT max(at) FROM told WHERE ticket_id = tickets.id AND type = 'ticket-absent'), issued_at),
    absences, first_called_at, called_at, started_at, finished_at, counter_id, officer_id, dossiers, id
  FROM tickets;
DROP TABLE tickets;
ALTER TABLE new_tickets RENAME TO tickets;
CREATE INDEX tickets_waiting ON tickets(service_id, queue_position, queue_step) WHERE status = 'waiting';
CREATE INDEX tickets_ahead ON tickets(service_id, queue_position, queue_step)
  WHERE status = 'waiting' AND (is_returning = 1 OR priority IS NOT NULL OR appointment_at IS NOT NULL);
CREATE INDEX tickets_missed ON tickets(service_id, queue_position) WHERE status = 'waiting' AND absences > 0;
CREATE INDEX tickets_sent ON tickets(queue_position)
  WHERE status = 'waiting' AND (for_counter_id IS NOT NULL OR for_officer_id IS NOT NULL);
-- Two people never stand on the same place.
CREATE UNIQUE INDEX tickets_places ON tickets(queue_position, queue_step) WHERE status = 'waiting';
CREATE INDEX tickets_by_position ON tickets(queue_position);
CREATE INDEX tickets_steps ON tickets(queue_step) WHERE queue_step > 0;
-- Which numbers somebody in the room still holds.
CREATE INDEX tickets_open ON tickets(day) WHERE status IN ('waiting', 'called', 'serving', 'parked');
-- A counter holds one ticket at a time: two can't be called to it, whatever the code does.
CREATE UNIQUE INDEX tickets_at_counter ON tickets(counter_id) WHERE status IN ('called', 'serving');
-- For "take back" and for rating.
CREATE INDEX tickets_finished ON tickets(counter_id, finished_at) WHERE status = 'done';
-- Those who were missed and can be put back.
CREATE INDEX tickets_cancelled ON tickets(day) WHERE status = 'cancelled';

ALTER TABLE calls ADD COLUMN ahead INTEGER NOT NULL DEFAULT 0;
ALTER TABLE calls ADD COLUMN why TEXT;
UPDATE calls SET ahead = priority;
CREATE INDEX calls_by_counter ON calls(counter_id, id);

-- One row a visit at a counter, the open one without an end: what estimates learn from and reports count.
CREATE TABLE servings (
  id INTEGER PRIMARY KEY, ticket_id INTEGER NOT NULL REFERENCES tickets(id), counter_id TEXT NOT NULL,
  officer_id TEXT NOT NULL, service_id TEXT NOT NULL, day TEXT NOT NULL, called_at INTEGER NOT NULL,
  started_at INTEGER NOT NULL, ended_at INTEGER,
  ending TEXT CHECK (ending IN ('done', 'handed-back', 'transferred', 'parked', 'cancelled', 'expired')),
  -- Files received in this visit, and what came of it; the ticket has the sum and the last word.
  dossiers INTEGER, result TEXT
) STRICT;
CREATE INDEX servings_by_ticket ON servings(ticket_id);
CREATE INDEX servings_by_service ON servings(service_id, day);
INSERT INTO servings (ticket_id, counter_id, officer_id, service_id, day, called_at, started_at, ended_at, ending, dossiers)
  SELECT s.ticket_id, s.data->>'counterId', s.data->>'officerId',
    coalesce(
      (SELECT data->>'to' FROM told WHERE ticket_id = s.ticket_id AND seq < s.seq AND type = 'ticket-transferred'
        ORDER BY seq DESC LIMIT 1),
      (SELECT data->>'serviceId' FROM told WHERE ticket_id = s.ticket_id AND type = 'ticket-issued')),
    s.day,
    (SELECT at FROM told WHERE ticket_id = s.ticket_id AND seq < s.seq AND type = 'ticket-called' ORDER BY seq DESC LIMIT 1),
    s.at,
    CASE e.type WHEN 'finish-undone' THEN NULL ELSE e.at END,
    CASE e.type WHEN 'ticket-finished' THEN 'done' WHEN 'ticket-transferred' THEN 'transferred'
      WHEN 'ticket-cancelled' THEN 'cancelled' WHEN 'ticket-expired' THEN 'expired' END,
    CASE e.type WHEN 'ticket-finished' THEN e.data->>'dossiers' END
  FROM told AS s
  LEFT JOIN told AS e ON e.seq = (
    SELECT max(seq) FROM told WHERE ticket_id = s.ticket_id AND seq > s.seq
      AND seq < coalesce((SELECT min(seq) FROM told WHERE ticket_id = s.ticket_id AND seq > s.seq AND type = 'serving-started'),
        9223372036854775807)
      AND type IN ('ticket-finished', 'finish-undone', 'ticket-transferred', 'ticket-cancelled', 'ticket-expired'))
  WHERE s.type = 'serving-started' ORDER BY s.seq;

-- Words typed by hand about a ticket; the words themselves stand in words.
CREATE TABLE ticket_notes (
  id INTEGER PRIMARY KEY, ticket_id INTEGER NOT NULL REFERENCES tickets(id), kind TEXT NOT NULL, hash TEXT NOT NULL,
  at INTEGER NOT NULL, officer_id TEXT
) STRICT;
CREATE INDEX ticket_notes_by_ticket ON ticket_notes(ticket_id);
INSERT INTO ticket_notes (ticket_id, kind, hash, at, officer_id)
  SELECT ticket_id, CASE type WHEN 'ticket-transferred' THEN 'transfer' ELSE 'cancel' END, data->>'reasonHash', at,
    data->>'officerId'
  FROM told WHERE type IN ('ticket-transferred', 'ticket-cancelled') AND data->>'reasonHash' IS NOT NULL ORDER BY seq;
DROP TABLE temp.told;

ALTER TABLE counters ADD COLUMN pause_reason TEXT;
ALTER TABLE counter_services ADD COLUMN backup INTEGER NOT NULL DEFAULT 0;
ALTER TABLE services ADD COLUMN terms TEXT NOT NULL DEFAULT '{"digit":null,"quotaDay":null,"quotaSession":null,"week":null}';
ALTER TABLE services ADD COLUMN off_day TEXT;
ALTER TABLE services ADD COLUMN off_reason TEXT;
-- Promised times. Nobody's name: the code is all that its holder needs.
CREATE TABLE appointments (
  code TEXT PRIMARY KEY, day TEXT NOT NULL, time INTEGER NOT NULL, service_id TEXT NOT NULL REFERENCES services(id),
  status TEXT NOT NULL CHECK (status IN ('booked', 'cancelled', 'kept')), ticket_id INTEGER REFERENCES tickets(id)
) STRICT, WITHOUT ROWID;
CREATE INDEX appointments_by_day ON appointments(day, time);
CREATE TABLE help_calls (
  id INTEGER PRIMARY KEY, station_id TEXT NOT NULL, at INTEGER NOT NULL, answered_at INTEGER
) STRICT;
CREATE INDEX help_calls_open ON help_calls(station_id) WHERE answered_at IS NULL;
`;

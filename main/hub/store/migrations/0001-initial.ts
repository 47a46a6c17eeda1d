/** The tables of the first version. Times are epoch milliseconds (UTC), days are local dates `YYYY-MM-DD`. */
export const initial = `
-- The journal: every fact, for ever. hash = SHA-256(previous hash ‖ canonical event), see store/events.ts.
CREATE TABLE events (
  seq        INTEGER PRIMARY KEY,
  at         INTEGER NOT NULL,
  day        TEXT NOT NULL,
  type       TEXT NOT NULL,
  actor      TEXT NOT NULL,
  data       TEXT NOT NULL,
  command_id TEXT NOT NULL,
  hash       TEXT NOT NULL
) STRICT;
CREATE TRIGGER events_are_never_changed BEFORE UPDATE ON events BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER events_are_never_deleted BEFORE DELETE ON events BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;

-- Words typed by hand. The event carries their hash only, so that retention can erase the words and the chain holds.
CREATE TABLE words (hash TEXT PRIMARY KEY, text TEXT NOT NULL) STRICT;
-- The answer to each command, so that the same command sent twice gives the same answer. Pruned after some days.
CREATE TABLE outcomes (
  command_id TEXT PRIMARY KEY, station TEXT NOT NULL, at INTEGER NOT NULL, outcome TEXT NOT NULL
) STRICT, WITHOUT ROWID;
-- Hashes of PINs and station tokens: not facts of the journal.
CREATE TABLE secrets (kind TEXT NOT NULL, id TEXT NOT NULL, hash TEXT NOT NULL, PRIMARY KEY (kind, id)) STRICT;

-- State tables: written by store/apply-event.ts alone, and equal to a replay of the journal.
CREATE TABLE office (id INTEGER PRIMARY KEY CHECK (id = 1), setup TEXT NOT NULL) STRICT;
CREATE TABLE services (
  id TEXT PRIMARY KEY, series TEXT NOT NULL UNIQUE, name TEXT NOT NULL, name_en TEXT NOT NULL, detail TEXT NOT NULL,
  minutes INTEGER NOT NULL, icon TEXT NOT NULL, tone TEXT NOT NULL, position INTEGER NOT NULL, active INTEGER NOT NULL
) STRICT;
CREATE TABLE officers (id TEXT PRIMARY KEY, name TEXT NOT NULL, post TEXT NOT NULL, active INTEGER NOT NULL) STRICT;
CREATE TABLE counters (
  id TEXT PRIMARY KEY, number INTEGER NOT NULL, place TEXT NOT NULL, name TEXT NOT NULL,
  status TEXT NOT NULL DEFAULT 'closed' CHECK (status IN ('closed', 'open', 'paused')),
  officer_id TEXT REFERENCES officers(id),
  CHECK (status = 'closed' OR officer_id IS NOT NULL)
) STRICT;
-- One officer is at one counter. Not a partial index: those make SQLite plan statements anew, see store/tickets.ts.
CREATE UNIQUE INDEX counters_by_officer ON counters(officer_id);
CREATE TABLE counter_services (
  counter_id TEXT NOT NULL REFERENCES counters(id), service_id TEXT NOT NULL REFERENCES services(id),
  PRIMARY KEY (service_id, counter_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE stations (
  id TEXT PRIMARY KEY, kind TEXT NOT NULL, counter_id TEXT, name TEXT NOT NULL, paired_at INTEGER NOT NULL
) STRICT;

CREATE TABLE tickets (
  id             INTEGER PRIMARY KEY,
  day            TEXT NOT NULL,
  series         TEXT NOT NULL,
  number         INTEGER NOT NULL,
  label          TEXT NOT NULL,
  -- Begins with the id, so that looking it up needs no index of random keys.
  token          TEXT NOT NULL,
  service_id     TEXT NOT NULL REFERENCES services(id),
  status         TEXT NOT NULL CHECK (status IN ('waiting', 'called', 'serving', 'done', 'cancelled', 'expired')),
  priority       TEXT,
  issued_at      INTEGER NOT NULL,
  waiting_before INTEGER NOT NULL,
  wait_minutes   INTEGER,
  queue_position INTEGER NOT NULL UNIQUE,
  absences       INTEGER NOT NULL DEFAULT 0,
  first_called_at INTEGER,
  called_at      INTEGER,
  started_at     INTEGER,
  finished_at    INTEGER,
  counter_id     TEXT REFERENCES counters(id),
  officer_id     TEXT REFERENCES officers(id),
  dossiers       INTEGER,
  UNIQUE (day, series, number)
) STRICT;
CREATE INDEX tickets_waiting ON tickets(service_id, queue_position) WHERE status = 'waiting';
CREATE INDEX tickets_waiting_first ON tickets(service_id, queue_position)
  WHERE status = 'waiting' AND priority IS NOT NULL AND absences = 0;
CREATE INDEX tickets_missed ON tickets(queue_position) WHERE status = 'waiting' AND absences > 0;
-- Which numbers somebody in the room still holds.
CREATE INDEX tickets_open ON tickets(day) WHERE status IN ('waiting', 'called', 'serving');
-- A counter holds one ticket at a time: two can't be called to it, whatever the code does.
CREATE UNIQUE INDEX tickets_at_counter ON tickets(counter_id) WHERE status IN ('called', 'serving');
-- For "take back" and for rating.
CREATE INDEX tickets_finished ON tickets(counter_id, finished_at) WHERE status = 'done';

CREATE TABLE calls (
  id INTEGER PRIMARY KEY, ticket_id INTEGER NOT NULL REFERENCES tickets(id), counter_id TEXT NOT NULL,
  officer_id TEXT NOT NULL, at INTEGER NOT NULL, day TEXT NOT NULL, recall INTEGER NOT NULL, priority INTEGER NOT NULL
) STRICT;
CREATE INDEX calls_by_ticket ON calls(ticket_id);
CREATE INDEX calls_by_day ON calls(day, id);
CREATE TABLE ratings (
  ticket_id INTEGER PRIMARY KEY REFERENCES tickets(id), level INTEGER NOT NULL CHECK (level BETWEEN 1 AND 4),
  at INTEGER NOT NULL, day TEXT NOT NULL, counter_id TEXT NOT NULL, officer_id TEXT NOT NULL
) STRICT;
CREATE INDEX ratings_by_day ON ratings(day);
CREATE TABLE print_jobs (
  id INTEGER PRIMARY KEY, ticket_id INTEGER NOT NULL REFERENCES tickets(id),
  status TEXT NOT NULL CHECK (status IN ('queued', 'printing', 'printed', 'sent', 'unknown', 'failed')),
  queued_at INTEGER NOT NULL, begun_at INTEGER, settled_at INTEGER, tries INTEGER NOT NULL DEFAULT 0, evidence TEXT
) STRICT;
CREATE INDEX print_jobs_by_ticket ON print_jobs(ticket_id);
CREATE INDEX print_jobs_open ON print_jobs(status, id) WHERE status IN ('queued', 'printing');
CREATE TABLE closed_days (day TEXT PRIMARY KEY, at INTEGER NOT NULL) STRICT, WITHOUT ROWID;
`;

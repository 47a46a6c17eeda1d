/** Printers as the office has set them up, what the journal knows of each, and what the office decides about its papers. */
export const printers = `
CREATE TABLE printers (id TEXT PRIMARY KEY, setup TEXT NOT NULL) STRICT;
-- Also of a printer that only the command line names: it has no set-up, but a state and a roll.
CREATE TABLE printer_states (
  printer_id      TEXT PRIMARY KEY,
  state           TEXT,
  since           INTEGER,
  -- The paper has ended and no new roll was seen since.
  paper_ended     INTEGER NOT NULL DEFAULT 0,
  roll_changed_at INTEGER,
  roll_tickets    INTEGER NOT NULL DEFAULT 0,
  roll_mm         INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
-- What the office decides about its papers; NULL is the product's own.
CREATE TABLE paper_design (id INTEGER PRIMARY KEY CHECK (id = 1), ticket TEXT, logo TEXT, letters TEXT) STRICT;

ALTER TABLE print_jobs ADD COLUMN station_id TEXT;
ALTER TABLE print_jobs ADD COLUMN printer_id TEXT;
ALTER TABLE print_jobs ADD COLUMN reprint INTEGER NOT NULL DEFAULT 0;
ALTER TABLE print_jobs ADD COLUMN large INTEGER NOT NULL DEFAULT 0;

ALTER TABLE services ADD COLUMN letters TEXT NOT NULL DEFAULT '[]';
-- As apply-office-event.ts reads the events of the first version.
UPDATE services SET letters = '["birth","marriage","death"]' WHERE id = 'ho-tich';
`;

/**
 * What the reports stand on beside the tickets, and what the head of the office changes while it runs: the procedure of a visit,
 * dossiers counted elsewhere, counters that go, and services whose letter may have been another one's before.
 */
export const reports = `
-- The exact procedure, as the officer chose it at Finish; NULL: not said.
ALTER TABLE tickets ADD COLUMN procedure_id TEXT;

-- retired: 1 when the office offers it no more. A retired one's letter may be another's: unique among the others, which
-- the domain sees to.
CREATE TABLE new_services (
  id TEXT PRIMARY KEY, series TEXT NOT NULL, name TEXT NOT NULL, name_en TEXT NOT NULL, detail TEXT NOT NULL,
  minutes INTEGER NOT NULL, icon TEXT NOT NULL, tone TEXT NOT NULL, position INTEGER NOT NULL, active INTEGER NOT NULL,
  letters TEXT NOT NULL, terms TEXT NOT NULL, off_day TEXT, off_reason TEXT, retired INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO new_services (id, series, name, name_en, detail, minutes, icon, tone, position, active, letters, terms,
    off_day, off_reason)
  SELECT id, series, name, name_en, detail, minutes, icon, tone, position, active, letters, terms, off_day, off_reason
  FROM services;
DROP TABLE services;
ALTER TABLE new_services RENAME TO services;

-- Dossiers by field, typed or imported from the province's software (domain brief §8, R1). They are not our tickets.
-- counts: JSON {online, direct, carriedOver, early, onTime, late, openInTime, openLate}, each a number or null for "—".
-- columns: with the first line of an import, JSON {field: heading of the file…}; else NULL.
CREATE TABLE dossier_counts (
  id INTEGER PRIMARY KEY, from_day TEXT NOT NULL, to_day TEXT NOT NULL,
  field TEXT NOT NULL, procedure TEXT, counts TEXT NOT NULL,
  origin TEXT NOT NULL CHECK (origin IN ('typed', 'imported')), entered_at INTEGER NOT NULL, removed_at INTEGER,
  columns TEXT
) STRICT;
CREATE INDEX dossier_counts_by_day ON dossier_counts(from_day);

-- Taken out of use: its tickets and calls still name it.
ALTER TABLE counters ADD COLUMN is_retired INTEGER NOT NULL DEFAULT 0;
-- When they signed in last; NULL: never.
ALTER TABLE officers ADD COLUMN signed_in_at INTEGER;
UPDATE officers SET signed_in_at =
  (SELECT at FROM events WHERE type = 'officer-signed-in' AND data->>'officerId' = officers.id ORDER BY seq DESC LIMIT 1);

-- How the office was set up at a time, and when its counters stood open, without a walk through the whole journal. Whoever
-- asks names the very same types: see store/settings-then.ts.
CREATE INDEX events_by_type ON events(type, day, seq) WHERE type IN
  ('office-configured', 'rules-changed', 'timetable-changed', 'calendar-changed',
   'counter-opened', 'counter-paused', 'counter-closed');

-- When words were last said: retention erases by it. Those of which nothing tells are as young as the journal's last row.
ALTER TABLE words ADD COLUMN said_at INTEGER NOT NULL DEFAULT 0;
WITH said(hash, at) AS (
  SELECT hash, at FROM ticket_notes
  UNION ALL SELECT comment_hash, at FROM ratings
  UNION ALL SELECT text_hash, at FROM survey_answers
  UNION ALL SELECT text_hash, at FROM feedback
  UNION ALL SELECT answer_hash, changed_at FROM feedback
  UNION ALL SELECT note_hash, entered_at FROM outside_ratings
  UNION ALL SELECT removed_because, removed_at FROM outside_ratings
), latest AS MATERIALIZED (SELECT hash, max(at) AS at FROM said WHERE hash IS NOT NULL GROUP BY hash)
UPDATE words SET said_at = coalesce(
  (SELECT latest.at FROM latest WHERE latest.hash = words.hash), (SELECT max(at) FROM events), 0);
CREATE INDEX words_by_age ON words(said_at);
-- Who changed which setting, without a walk through the whole journal. Whoever asks names the very same types: see
-- store/setting-events.ts. Those that no version has written yet cost nothing.
CREATE INDEX events_of_settings ON events(seq, type) WHERE type IN
  ('office-configured', 'office-changed', 'service-switched', 'service-switched-today', 'service-terms-changed',
   'service-put', 'services-ordered', 'service-retired', 'procedures-changed', 'counter-assigned', 'counter-set-up',
   'counter-retired', 'officer-added', 'officer-changed', 'officer-photo-set', 'rules-changed', 'timetable-changed',
   'calendar-changed', 'voice-changed', 'boards-changed', 'ticket-design-changed', 'letter-texts-changed',
   'logo-changed', 'printer-set-up', 'printer-removed', 'satisfaction-changed', 'phones-changed', 'survey-changed',
   'keeping-changed');
`;

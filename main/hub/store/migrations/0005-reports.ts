/** What the reports stand on beside the tickets: the procedure of a visit, and the dossiers counted elsewhere. */
export const reports = `
-- The exact procedure, as the officer chose it at Finish; NULL: not said.
ALTER TABLE tickets ADD COLUMN procedure_id TEXT;

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

-- How the office was set up at a time, and when its counters stood open, without a walk through the whole journal. Whoever
-- asks names the very same types: see store/settings-then.ts.
CREATE INDEX events_by_type ON events(type, day, seq) WHERE type IN
  ('office-configured', 'rules-changed', 'timetable-changed', 'calendar-changed',
   'counter-opened', 'counter-paused', 'counter-closed');

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

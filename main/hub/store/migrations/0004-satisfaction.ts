/**
 * How it was: ratings with their channel, reasons and words; who was asked and did not answer; the office's own
 * questions; the box for suggestions and complaints; answers that were counted elsewhere.
 */
export const satisfaction = `
CREATE TABLE new_ratings (
  ticket_id  INTEGER PRIMARY KEY REFERENCES tickets(id),
  level      INTEGER NOT NULL CHECK (level BETWEEN 0 AND 4),
  at         INTEGER NOT NULL,
  day        TEXT NOT NULL,
  counter_id TEXT NOT NULL,
  officer_id TEXT NOT NULL,
  service_id TEXT NOT NULL,
  channel    TEXT NOT NULL DEFAULT 'panel' CHECK (channel IN ('panel', 'phone')),
  -- Milliseconds from Finish to the touch; NULL in journals from before.
  after_ms   INTEGER,
  -- It came from the very PC that the officer works at.
  beside_officer INTEGER NOT NULL DEFAULT 0,
  -- JSON list of reasons.
  reasons    TEXT NOT NULL DEFAULT '[]',
  comment_hash TEXT
) STRICT;
INSERT INTO new_ratings (ticket_id, level, at, day, counter_id, officer_id, service_id, after_ms)
  SELECT r.ticket_id, r.level, r.at, r.day, r.counter_id, r.officer_id, t.service_id, r.at - t.finished_at
    FROM ratings r JOIN tickets t ON t.id = r.ticket_id;
DROP TABLE ratings;
ALTER TABLE new_ratings RENAME TO ratings;
CREATE INDEX ratings_by_day ON ratings(day);
-- For an officer's own totals, which are drawn with each view of their counter.
CREATE INDEX ratings_by_officer ON ratings(officer_id, day, at, ticket_id, level);

-- "Không đánh giá" was touched: counted apart, never as satisfied.
CREATE TABLE declined_ratings (
  ticket_id INTEGER PRIMARY KEY REFERENCES tickets(id), at INTEGER NOT NULL, day TEXT NOT NULL,
  counter_id TEXT NOT NULL, officer_id TEXT NOT NULL
) STRICT;
CREATE INDEX declined_ratings_by_day ON declined_ratings(day);
-- A panel asked at Finish. Journals from before only know whether one was paired with the counter then.
ALTER TABLE tickets ADD COLUMN rating_asked INTEGER NOT NULL DEFAULT 0;
WITH unpaired AS MATERIALIZED (
  SELECT seq, data ->> 'stationId' AS station_id FROM events WHERE type = 'station-unpaired'
), panels AS MATERIALIZED (
  SELECT seq AS since, data ->> 'counterId' AS counter_id,
      coalesce((SELECT min(u.seq) FROM unpaired u WHERE u.seq > p.seq AND u.station_id = p.data ->> 'stationId'), 9e18) AS until
    FROM events p WHERE type = 'station-paired' AND data ->> 'kind' = 'rating'
), finishes AS MATERIALIZED (
  SELECT max(seq) AS seq, data ->> 'ticketId' AS ticket_id, data ->> 'counterId' AS counter_id
    FROM events WHERE type = 'ticket-finished' AND EXISTS (SELECT 1 FROM panels) GROUP BY 2
)
UPDATE tickets SET rating_asked = 1 WHERE status = 'done' AND id IN (
  SELECT f.ticket_id FROM finishes f JOIN panels p
    ON p.counter_id = f.counter_id AND p.since < f.seq AND f.seq < p.until);

-- The answers to the office's own questions. options: JSON list; text_hash: words typed by hand.
CREATE TABLE survey_answers (
  ticket_id INTEGER NOT NULL REFERENCES tickets(id), question_id TEXT NOT NULL, options TEXT NOT NULL,
  text_hash TEXT, at INTEGER NOT NULL, day TEXT NOT NULL, channel TEXT NOT NULL,
  PRIMARY KEY (ticket_id, question_id)
) STRICT, WITHOUT ROWID;
-- Has all that results count.
CREATE INDEX survey_answers_by_question ON survey_answers(question_id, day, channel, options);

-- The box: no name, no phone, only what was written and where.
CREATE TABLE feedback (
  id INTEGER PRIMARY KEY, at INTEGER NOT NULL, day TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('suggestion', 'complaint')),
  place TEXT NOT NULL CHECK (place IN ('kiosk', 'panel', 'phone')),
  -- The screen that it was left at, for a limit on how often; NULL: a phone.
  station_id TEXT,
  counter_id TEXT, text_hash TEXT NOT NULL,
  state TEXT NOT NULL DEFAULT 'new' CHECK (state IN ('new', 'in-progress', 'answered')),
  answer_hash TEXT, changed_at INTEGER
) STRICT;
CREATE INDEX feedback_by_day ON feedback(day);
CREATE INDEX feedback_by_station ON feedback(station_id, at);

-- Paper slips and online surveys, as they were counted by hand. counts: JSON, a number for each level.
CREATE TABLE outside_ratings (
  id INTEGER PRIMARY KEY, source TEXT NOT NULL CHECK (source IN ('paper', 'online')),
  from_day TEXT NOT NULL, to_day TEXT NOT NULL, service_id TEXT, counts TEXT NOT NULL,
  note_hash TEXT, entered_at INTEGER NOT NULL, removed_at INTEGER, removed_because TEXT
) STRICT;

-- What the hub has signed about the journal up to seq: see store/digests.ts.
CREATE TABLE digests (
  seq INTEGER PRIMARY KEY, day TEXT NOT NULL, signed_at INTEGER NOT NULL, body TEXT NOT NULL, signature TEXT NOT NULL
) STRICT;
CREATE INDEX digests_by_day ON digests(day);

-- The picture of an officer for the panel: the SHA-256 of a file in media/.
ALTER TABLE officers ADD COLUMN photo TEXT;
`;

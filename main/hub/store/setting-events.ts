import type { BusinessDay } from '../../../shared/domain/time.ts';
import type { ReadDb } from './db.ts';
import type { EventRow } from './events.ts';

/** Word for word as the index `events_of_settings` has it: else SQLite walks through the whole journal. */
export const SETTING_TYPES = `type IN
  ('office-configured', 'office-changed', 'service-switched', 'service-switched-today', 'service-terms-changed',
   'service-put', 'services-ordered', 'service-retired', 'procedures-changed', 'counter-assigned', 'counter-set-up',
   'counter-retired', 'officer-added', 'officer-changed', 'officer-photo-set', 'rules-changed', 'timetable-changed',
   'calendar-changed', 'voice-changed', 'boards-changed', 'ticket-design-changed', 'letter-texts-changed',
   'logo-changed', 'printer-set-up', 'printer-removed', 'satisfaction-changed', 'phones-changed', 'survey-changed',
   'keeping-changed')`;

export type SettingRow = Pick<EventRow, 'seq' | 'at' | 'day' | 'type' | 'actor' | 'data'>;

interface Wanted {
  types: readonly string[];
  from: BusinessDay;
  to: BusinessDay;
  /** Only lines before this one. */
  before: number;
}

/** What was decided in some days, the newest first. */
export const settingEvents = (db: ReadDb, { types, from, to, before }: Wanted, limit: number): SettingRow[] =>
  db.all(
    `SELECT seq, at, day, type, actor, data FROM events WHERE ${SETTING_TYPES} AND seq < ?
      AND type IN (SELECT value FROM json_each(?)) AND day BETWEEN ? AND ? ORDER BY seq DESC LIMIT ?`,
    before,
    JSON.stringify(types),
    from,
    to,
    limit,
  );

/** Lines of these types before another one, the nearest first; read one by one, for mostly the first is the right one. */
export const earlierSettings = (db: ReadDb, types: readonly string[], before: number) =>
  db.each<Pick<SettingRow, 'seq' | 'type' | 'data'>>(
    `SELECT seq, type, data FROM events WHERE ${SETTING_TYPES} AND seq < ?
      AND type IN (SELECT value FROM json_each(?)) ORDER BY seq DESC`,
    before,
    JSON.stringify(types),
  );

export const settingEvent = (db: ReadDb, seq: number): SettingRow | undefined =>
  db.get(`SELECT seq, at, day, type, actor, data FROM events WHERE ${SETTING_TYPES} AND seq = ?`, seq);

import type { Calendar, QueueRules, Week } from '../../../shared/domain/office.ts';
import { completeRules } from '../../../shared/domain/office.ts';
import type { BusinessDay } from '../../../shared/domain/time.ts';
import type { DomainEvent } from '../domain/events.ts';
import type { ReadDb } from './db.ts';

/** Word for word as the index `events_by_type` has it: else SQLite walks through the whole journal. */
export const INDEXED_TYPES = `type IN
  ('office-configured', 'rules-changed', 'timetable-changed', 'calendar-changed',
   'counter-opened', 'counter-paused', 'counter-closed')`;

/** What the office had decided about its days and its queue. */
export interface Settings {
  week: Week;
  calendar: Calendar;
  rules: QueueRules;
}
interface Change {
  day: BusinessDay;
  settings: Settings;
}

/** What held on a day: as it stood at the day's end. Before the first decision the first one holds. */
export type SettingsOn = (day: BusinessDay) => Settings;

/** Reads the office's decisions out of the journal once. Null where there was none: nothing was ever set up. */
export function settingsThen(db: ReadDb): SettingsOn | null {
  const rows = db.all<{ day: BusinessDay; data: string }>(
    `SELECT day, data FROM events WHERE ${INDEXED_TYPES}
      AND type IN ('office-configured', 'rules-changed', 'timetable-changed', 'calendar-changed') ORDER BY seq`,
  );
  const changes: Change[] = [];
  for (const { day, data } of rows) {
    const before = changes.at(-1)?.settings;
    const settings = changed(before, JSON.parse(data) as DomainEvent);
    if (settings) changes.push({ day, settings });
  }
  const first = changes[0];
  if (!first) return null;
  return (day) => changes.findLast((change) => change.day <= day)?.settings ?? first.settings;
}

function changed(before: Settings | undefined, event: DomainEvent): Settings | null {
  if (event.type === 'office-configured') {
    // Offices of earlier versions had no calendar and fewer rules.
    const { week, calendar = { holidays: [], makeUps: [] }, rules = {} } = event.office as Partial<Settings>;
    return { week: week ?? [], calendar, rules: completeRules(rules) };
  }
  if (!before) return null;
  switch (event.type) {
    case 'rules-changed':
      return { ...before, rules: completeRules(event.rules) };
    case 'timetable-changed':
      return { ...before, week: event.week };
    case 'calendar-changed':
      return { ...before, calendar: event.calendar };
    default:
      return null;
  }
}

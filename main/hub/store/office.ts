import { completeBoards } from '../../../shared/domain/board.ts';
import { completeKeeping } from '../../../shared/domain/keeping.ts';
import { completeRules, type Office } from '../../../shared/domain/office.ts';
import { completePhone, completeSatisfaction } from '../../../shared/domain/satisfaction.ts';
import { earlierSetUp } from '../../../shared/domain/set-up.ts';
import type { BusinessDay } from '../../../shared/domain/time.ts';
import { completeVoice } from '../../../shared/domain/voice.ts';
import type { ReadDb } from './db.ts';

/** The office's own setup; null on an empty database. */
export function findOffice(db: ReadDb): Office | null {
  const row = db.get<{ setup: string }>('SELECT setup FROM office WHERE id = 1');
  return row ? parseSetup(row.setup) : null;
}

/** Every command reads the office, and it hardly ever changes: the same text is parsed once. */
const parseSetup = (() => {
  let last: { text: string; office: Office } | null = null;
  return (text: string): Office => {
    if (last?.text !== text) last = { text, office: completeOffice(JSON.parse(text)) };
    return last.office;
  };
})();

type Later =
  | 'calendar'
  | 'rules'
  | 'voice'
  | 'boards'
  | 'satisfaction'
  | 'phones'
  | 'survey'
  | 'keeping'
  | 'procedures'
  | 'setUp'
  | 'rehearsal';

/** What an office of an earlier version had not decided yet is as in a new office. */
export const completeOffice = (told: Omit<Office, Later> & Partial<Office>): Office => ({
  ...told,
  calendar: told.calendar ?? { holidays: [], makeUps: [] },
  rules: completeRules(told.rules ?? {}),
  boards: completeBoards(told.boards),
  voice: completeVoice(told.voice ?? {}),
  satisfaction: completeSatisfaction(told.satisfaction),
  phones: completePhone(told.phones),
  survey: told.survey ?? [],
  keeping: completeKeeping(told.keeping),
  setUp: told.setUp ?? earlierSetUp,
  rehearsal: told.rehearsal ?? null,
  procedures: told.procedures ?? null,
});

/** The office's setup, of a hub that has been set up. */
export function officeOf(db: ReadDb): Office {
  const office = db.kept('office', ['office'], () => findOffice(db));
  if (!office) throw new Error('The office has not been set up');
  return office;
}

export const isDayClosed = (db: ReadDb, day: BusinessDay): boolean =>
  db.get('SELECT 1 FROM closed_days WHERE day = ?', day) !== undefined;

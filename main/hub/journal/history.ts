import { canonicalJson } from '../../../shared/basics/canonical-json.ts';
import { HISTORY_PAGE, type HistoryPage, type HistoryRow, type UndoPreview } from '../../../shared/contract/journal.ts';
import type { HistoryRequest } from '../../../shared/contract/journal-schemas.ts';
import { instant } from '../../../shared/domain/time.ts';
import { changesBetween, type SettingChange } from '../../../shared/settings/changes.ts';
import { fill } from '../../../shared/text/fill.ts';
import { words as allWords, type Language, type Words } from '../../../shared/text/index.ts';
import type { Actor } from '../domain/actor.ts';
import type { DomainEvent } from '../domain/events.ts';
import type { ReadDb } from '../store/db.ts';
import { earlierSettings, type SettingRow, settingEvent, settingEvents } from '../store/setting-events.ts';
import { settingsNow } from '../store/settings-now.ts';
import { type Names, namesOf } from './names.ts';
import type { FirstSetUp, SettingKind } from './settings/kind.ts';
import { isSetting, settingKinds } from './settings/kinds.ts';

/** What was decided in some days, the newest first. */
export function historyPage(db: ReadDb, request: HistoryRequest): HistoryPage {
  const types = [
    ...Object.entries(settingKinds).flatMap(([type, { area }]) =>
      request.area === null || request.area === area ? [type] : [],
    ),
    ...(request.area === null || request.area === 'office' ? ['office-configured'] : []),
  ];
  const before = request.before ?? Number.MAX_SAFE_INTEGER;
  const events = settingEvents(db, { types, from: request.from, to: request.to, before }, HISTORY_PAGE + 1);
  const rows = events.slice(0, HISTORY_PAGE);
  const reader = readerOf(db, request.language);
  return { rows: rows.map(reader.row), next: events.length > HISTORY_PAGE ? (rows.at(-1)?.seq ?? null) : null };
}

/** What would change if the value before one change were put back; null: no such change. */
export function undoPreview(db: ReadDb, { seq, language }: { seq: number; language: Language }): UndoPreview | null {
  const event = settingEvent(db, seq);
  return event && isSetting(event.type) ? readerOf(db, language).undo(event) : null;
}

function readerOf(db: ReadDb, language: Language) {
  const words = allWords[language];
  const saying = { words, labels: namesOf(db, words) };
  const now = settingsNow(db);
  const changesOf = (kind: SettingKind, was: unknown, is: unknown): SettingChange[] => {
    const lines = (value: unknown) => (value === null ? null : kind.lines(value, saying));
    const changes = changesBetween(lines(was), lines(is), words.history.change);
    const isSame = canonicalJson(was) === canonicalJson(is);
    return changes.length > 0 || isSame ? changes : [words.history.change.unsaid];
  };
  return {
    row: (row: SettingRow): HistoryRow => {
      const said = { seq: row.seq, at: instant(row.at), who: saying.labels.actor(JSON.parse(row.actor) as Actor) };
      const found = isSetting(row.type) ? readChange(db, row) : null;
      if (!found) return { ...said, area: 'office', what: words.history.areas.office, changes: [], canUndo: false };
      const { kind, id, was, is } = found;
      return {
        ...said,
        area: kind.area,
        what: whatOf(found, saying.labels, words),
        changes: changesOf(kind, was, is),
        canUndo: kind.restore(id, was, kind.now(now, id)) !== null,
      };
    },
    undo: (row: SettingRow): UndoPreview => {
      const found = readChange(db, row);
      const { kind, id, was } = found;
      const current = kind.now(now, id);
      return {
        what: whatOf(found, saying.labels, words),
        changes: changesOf(kind, current, was),
        command: kind.restore(id, was, current),
      };
    },
  };
}

interface Found {
  kind: SettingKind;
  id: string;
  was: unknown;
  is: unknown;
}

/** An event, what it decided, and what had been decided before it. */
export function readChange(db: ReadDb, { seq, type, data }: Pick<SettingRow, 'seq' | 'type' | 'data'>): Found {
  if (!isSetting(type)) throw new Error(`${type} decides no setting`);
  const kind = settingKinds[type];
  const event = JSON.parse(data) as DomainEvent;
  const id = kind.id(event);
  return { kind, id, was: valueBefore(db, kind, id, seq), is: kind.value(event) };
}

function valueBefore(db: ReadDb, kind: SettingKind, id: string, seq: number): unknown {
  for (const { type, data } of earlierSettings(db, [...kind.types, 'office-configured'], seq)) {
    const event = JSON.parse(data) as DomainEvent;
    if (type === 'office-configured') return kind.first(event as FirstSetUp, id);
    if (kind.id(event) === id) return kind.value(event);
  }
  return null;
}

function whatOf({ kind, id, was, is }: Found, names: Names, { history }: Words): string {
  const area = history.areas[kind.area];
  const name = kind.name(id, names, is ?? was);
  return name === '' ? area : fill(history.named, { area, name });
}

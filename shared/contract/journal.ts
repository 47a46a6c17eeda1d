import type { BusinessDay, Instant } from '../domain/time.ts';
import type { Area } from '../settings/areas.ts';
import type { SettingChange } from '../settings/changes.ts';
import type { CommandInput } from './commands.ts';

/** What an event is about. */
export const auditKinds = ['tickets', 'calls', 'ratings', 'settings', 'sign-ins', 'paper', 'system'] as const;
export type AuditKind = (typeof auditKinds)[number];

/** One saved setting: who, when, and what it changed, in words. */
export interface HistoryRow {
  seq: number;
  at: Instant;
  who: string;
  area: Area;
  /** "Quầy và phân công: Quầy 3". */
  what: string;
  /** Empty: the office as it was first set up. */
  changes: readonly SettingChange[];
  canUndo: boolean;
}

export interface HistoryPage {
  rows: readonly HistoryRow[];
  /** Where the next page begins; null: there is no more. */
  next: number | null;
}

/** What a restore would change now. */
export interface UndoPreview {
  what: string;
  changes: readonly SettingChange[];
  /** Null: it can't be restored from here. */
  command: CommandInput | null;
}

/** One event in a sentence. */
export interface AuditRow {
  seq: number;
  at: Instant;
  day: BusinessDay;
  type: string;
  who: string;
  text: string;
  /** Typed by hand; "(đã xóa)" when they were erased; '' when there were none. */
  words: string;
}

export interface AuditPage {
  rows: readonly AuditRow[];
  /** Where to go on; null: everything was looked at. */
  next: number | null;
  /** How far back it was looked; null with `next`. */
  lookedTo: BusinessDay | null;
}

/** Rows of the audit log on a page. */
export const AUDIT_PAGE = 100;
/** Rows of the history on a page. */
export const HISTORY_PAGE = 30;

import type { BusinessDay } from '../domain/time.ts';
import type { Area } from '../settings/areas.ts';
import type { SettingChange } from '../settings/changes.ts';

/** Of the file's own shape: raised when a reader of before could not understand it. */
export const SETTINGS_FILE_VERSION = 1;
/** Characters; a message holds it with room to spare. */
export const LONGEST_SETTINGS_FILE = 400_000;

export const settingsFileProblems = ['too-large', 'not-settings', 'damaged', 'newer'] as const;
export type SettingsFileProblem = (typeof settingsFileProblems)[number];

/** What the page must say of an area beside its changes. */
export type ImportNote =
  | { note: 'officers' | 'stations' | 'removed' }
  | { note: 'services'; names: string }
  | { note: 'media' | 'counters'; n: number };

/** One area of a file, against what the office has decided now. */
export interface ImportedArea {
  area: Area;
  /** Empty: nothing would change. */
  changes: readonly SettingChange[];
  notes: readonly ImportNote[];
}

/** What importing a file would do; nothing has changed yet. */
export type ImportPreview =
  | { ok: false; problem: SettingsFileProblem }
  | { ok: true; office: string; day: BusinessDay; areas: readonly ImportedArea[]; basedOn: string };

import { formatTimeOfDay, type TimeOfDay } from '../domain/time.ts';
import { fill } from '../text/fill.ts';
import type { Words } from '../text/index.ts';
import type { SettingLine } from './changes.ts';

/** The names of what settings only know by an id; of something that is gone, a word for that. */
export interface Labels {
  service(id: string): string;
  /** "Quầy 3 – Hộ tịch". */
  counter(id: string): string;
  station(id: string): string;
  officer(id: string): string;
}

/** What a setting needs to be said. */
export interface Saying {
  words: Words;
  labels: Labels;
}

export const line = (field: string, value: string | number): SettingLine => ({ field, value: String(value) });
export const list = (field: string, items: readonly string[]): SettingLine => ({ field, items });
export const yesNo = ({ history }: Words, is: boolean): string => (is ? history.yes : history.no);
/** A text of the office's own; null or '' is none. */
export const quoted = ({ history }: Words, text: string | null): string =>
  text === null || text === '' ? history.none : `“${text.replaceAll('\n', ' / ')}”`;
export const clock = (time: number): string => formatTimeOfDay(time as TimeOfDay);
export const span = (from: number | null, to: number | null): string =>
  `${from === null ? '…' : clock(from)}–${to === null ? '…' : clock(to)}`;
/** "Bảng A: Bố cục": a field of one of several. */
export const under = (whole: string, lines: readonly SettingLine[]): SettingLine[] =>
  lines.map((one) => ({ ...one, field: `${whole}: ${one.field}` }));
/** A day as people write it, 02/09/2027. */
export const dayShort = (day: string): string => day.split('-').reverse().join('/');
export const counted = (text: string, n: number): string => fill(text, { n, m: n, s: n });

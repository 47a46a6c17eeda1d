import type { BusinessDay, Instant } from '../domain/time.ts';

/** The office's reports (domain brief §8). */
export const reportIds = ['R1', 'R2', 'R3', 'R4', 'R5', 'R6', 'R7', 'R8', 'R9'] as const;
export type ReportId = (typeof reportIds)[number];

/** How a period is cut: by the calendar, or as NĐ 09/2019 has it, from the 15th to the 14th (domain brief §2). */
export const periodCuts = ['calendar', 'mid-month'] as const;
export type PeriodCut = (typeof periodCuts)[number];
export const periodLengths = ['day', 'week', 'month', 'quarter', 'half-year', 'nine-months', 'year', 'range'] as const;
export type PeriodLength = (typeof periodLengths)[number];

/** Both days belong to it. */
export interface Period {
  length: PeriodLength;
  cut: PeriodCut;
  from: BusinessDay;
  to: BusinessDay;
}

/** What the lines of a report are about, where it can be chosen. */
export const reportAxes = ['field', 'procedure', 'counter', 'officer', 'hour', 'day', 'week', 'month'] as const;
export type ReportAxis = (typeof reportAxes)[number];

export interface ReportRequest {
  report: ReportId;
  period: Period;
  axis: ReportAxis;
  /** The same period of last year beside it. */
  compared: boolean;
}

/** How a value is written: `count` 9.158, `percent` 0.999 → 99,9 %, `minutes` 4.25 → 4,3, `time` minutes since midnight. */
export type CellKind = 'text' | 'count' | 'minutes' | 'percent' | 'change' | 'day' | 'time' | 'moment';
/** Null is "—": it is not known, which is not zero. */
export type Cell = string | number | null;

export interface ReportColumn {
  key: string;
  /** From the widest heading to the narrowest; equal neighbours are one cell. */
  heads: readonly string[];
  kind: CellKind;
  /** The form's own number of the column; null where it has none. */
  number: string | null;
  /** Width in characters, for paper and spreadsheets. */
  width: number;
}

export interface ReportTable {
  title: string;
  columns: readonly ReportColumn[];
  rows: readonly (readonly Cell[])[];
  /** The line of totals; null where nothing can be added up. */
  total: readonly Cell[] | null;
  /** "số liệu ít" and the like, by row index. */
  marks: readonly { row: number; text: string }[];
  /** Single cases, of which a page without room may leave some out when it says so. */
  isList?: boolean;
}

/** One picture that answers one question; the axis begins at zero. `n` stands beside each share. */
export type ReportPicture =
  | {
      kind: 'bars' | 'line';
      title: string;
      unit: string;
      labels: readonly string[];
      series: readonly {
        name: string;
        values: readonly (number | null)[];
        n?: readonly number[];
        lastYear?: boolean;
      }[];
    }
  | {
      kind: 'heat';
      title: string;
      unit: string;
      across: readonly string[];
      down: readonly string[];
      values: readonly (readonly (number | null)[])[];
    };

/** A rule of the form that the figures must keep, and whether they do. */
export interface ReportCheck {
  rule: string;
  holds: boolean;
  /** Where it does not. */
  detail: string;
}

/** A whole report as a value: screens show it, files and paper are made of it. */
export interface Report {
  id: ReportId;
  title: string;
  subtitle: string;
  office: { authority: string; name: string; address: string };
  /** To whom it goes; empty: nobody in particular. */
  recipient: string;
  period: Period;
  /** "Kỳ báo cáo: Tháng 3 năm 2026 (Từ ngày … đến ngày …)". */
  periodInWords: string;
  /** "Đơn vị tính: Lượt". */
  unit: string;
  madeAt: Instant;
  tables: readonly ReportTable[];
  pictures: readonly ReportPicture[];
  /** What each figure means (domain brief §8, "Definitions"). */
  definitions: readonly string[];
  /** Sentences that belong to this report: sources, what is missing, a hint. */
  remarks: readonly string[];
  checks: readonly ReportCheck[];
  /** Quốc hiệu and tiêu ngữ, on documents that are filed. */
  official: boolean;
}

/** What the subscription `report` brings; after `report` or `failed` nothing more comes. */
export type ReportPush =
  | { type: 'progress'; done: number; total: number }
  | { type: 'report'; report: Report }
  | { type: 'failed' };

/** A weekly report that was made by itself and kept: `2026-W47`. */
export interface KeptReport {
  week: string;
  period: Period;
  madeAt: Instant;
}

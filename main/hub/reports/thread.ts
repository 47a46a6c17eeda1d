import type { Cell, Report, ReportRequest } from '../../../shared/contract/report.ts';
import type { RegisterMark } from '../store/report-rows.ts';

/** What the reports' thread is started with. `stop`: one 32-bit word; the number of the last question that nobody wants any more. */
export interface ThreadData {
  folder: string;
  timeZone: string;
  stop: SharedArrayBuffer;
}

/** What it is asked, one thing after the other. `now`: the hub's clock; `today`: its local date. */
export type Question = { id: number; now: number; today: string } & (
  | { wanted: 'report'; request: ReportRequest }
  | { wanted: 'page'; from: string; to: string; after: RegisterMark | null; limit: number }
  /** Counts what is not counted yet, at leisure. */
  | { wanted: 'count' }
);

export interface RegisterPage {
  rows: readonly (readonly Cell[])[];
  /** Null: this was the last. */
  next: RegisterMark | null;
}

export type Answer = { id: number } & (
  | { type: 'progress'; done: number; total: number }
  | { type: 'report'; report: Report }
  | { type: 'page'; page: RegisterPage }
  | { type: 'counted' }
  | { type: 'stopped' }
  | { type: 'failed'; reason: string }
);

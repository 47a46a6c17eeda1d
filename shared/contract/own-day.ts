import type { VisitResult } from '../domain/ticket.ts';
import type { Instant } from '../domain/time.ts';

/** How a visit at a counter ends. */
export type VisitEnding = 'done' | 'handed-back' | 'transferred' | 'parked' | 'cancelled' | 'expired';

/** A visit of today at this officer's counter; nothing of what citizens said about it. */
export interface OwnVisit {
  label: string;
  serviceName: string;
  calledAt: Instant;
  /** Null while it goes on, as are the next two. */
  finishedAt: Instant | null;
  /** How long it was served. */
  minutes: number | null;
  ending: VisitEnding | null;
  result: VisitResult | null;
}

/** An officer's day, for that officer alone. Counted as in report R4, up to now. */
export interface OwnDay {
  /** Numbers finished. */
  served: number;
  /** Mean time of a visit, minutes; null without one. */
  meanMinutes: number | null;
  /** What the whole office took today for the same services, each counted as often as it was here; null without a visit. */
  officeMeanMinutes: number | null;
  openMinutes: number;
  pausedMinutes: number;
  /** Who waits now for what the officer's counter calls, as own work or helping. */
  waiting: readonly { serviceName: string; waiting: number; backup: boolean }[];
  /** Newest first. */
  visits: readonly OwnVisit[];
}

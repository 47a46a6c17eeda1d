import * as z from 'zod';
import type { CounterId, OfficerId, ServiceId, TicketId } from '../domain/ids.ts';
import type { Levels, RatingChannel, RatingFlag, RatingLevel, RatingReason, SipasElement } from '../domain/rating.ts';
import type { OutsideSource } from '../domain/satisfaction.ts';
import type { BusinessDay, Instant } from '../domain/time.ts';
import { daySchema } from './office-schemas.ts';
import type { Place } from './views.ts';

/** Both days belong to it. */
export const periodSchema = z
  .strictObject({ from: daySchema, to: daySchema })
  .refine(({ from, to }) => from <= to, 'The period ends before it begins');
export type Period = z.output<typeof periodSchema>;

/** What became of the question "How was it?" at one counter, of one officer, for one service, or of all. */
export interface Counts {
  /** Visits that were finished. */
  served: number;
  /** … while a panel stood there to ask. */
  asked: number;
  /** Asked, and neither rated nor declined. */
  unanswered: number;
  declined: number;
  /** Sum of `levels`. */
  rated: number;
  levels: Levels;
  /** Ratings with each flag; one may have several. */
  flags: Readonly<Record<RatingFlag, number>>;
  /** Those without any flag. */
  unflagged: Levels;
}

export interface Week {
  from: BusinessDay;
  to: BusinessDay;
  served: number;
  levels: Levels;
}

export interface RatingComment {
  /** The day alone: with an hour an officer's memory would find the person. */
  day: BusinessDay;
  level: RatingLevel;
  serviceName: string;
  place: Place;
  channel: RatingChannel;
  reasons: readonly RatingReason[];
  /** Null when the words were erased after their time. */
  text: string | null;
}

/** Ratings that were counted elsewhere and typed in. */
export interface OutsideLine {
  source: OutsideSource;
  from: BusinessDay;
  to: BusinessDay;
  /** Null: of the whole office. */
  serviceName: string | null;
  levels: Levels;
  /** It reaches beyond the period that was asked for. */
  partly: boolean;
}

/** What the head of the office sees of a period. Every share is made from these counts, beside its n. */
export interface SatisfactionReport {
  period: Period;
  total: Counts;
  services: readonly { id: ServiceId; name: string; counts: Counts }[];
  counters: readonly { id: CounterId; place: Place; counts: Counts }[];
  officers: readonly { id: OfficerId; name: string; counts: Counts }[];
  channels: readonly { channel: RatingChannel; levels: Levels }[];
  /** How often each reason was chosen; a rating may have several. */
  reasons: readonly { reason: RatingReason; element: SipasElement; n: number }[];
  /** The twelve weeks that end with the period's last day, Monday to Sunday, oldest first. */
  weeks: readonly Week[];
  /** By hour of the office's day, 0–23; only hours with ratings. */
  hours: readonly { hour: number; levels: Levels }[];
  /** Newest first, the latest of `commentCount`. */
  comments: readonly RatingComment[];
  commentCount: number;
  /** Never part of the counts above. */
  outside: readonly OutsideLine[];
}

/** A visit that somebody was not satisfied with: facts of the ticket, nothing of the person. */
export interface LowRating {
  ticketId: TicketId;
  label: string;
  serviceName: string;
  place: Place;
  level: RatingLevel;
  at: Instant;
  /** From issue to first call, and at the counters in all; milliseconds. */
  waitedMs: number;
  servedMs: number;
  transfers: number;
  absences: number;
}

import type { Brand } from '../basics/brand.ts';

/** Milliseconds since 1970-01-01T00:00:00Z. */
export type Instant = Brand<number, 'Instant'>;
/** A local date of the office, `YYYY-MM-DD`. */
export type BusinessDay = Brand<string, 'BusinessDay'>;
/** Minutes since local midnight, 0–1440. */
export type TimeOfDay = Brand<number, 'TimeOfDay'>;

export const instant = (ms: number): Instant => ms as Instant;
export const businessDay = (text: string): BusinessDay => text as BusinessDay;
export const timeOfDay = (hours: number, minutes = 0): TimeOfDay => (hours * 60 + minutes) as TimeOfDay;

export const seconds = (n: number): number => n * 1000;
export const minutes = (n: number): number => n * 60_000;
export const hours = (n: number): number => n * 3_600_000;

/** Milliseconds from `from` to `to`, never negative: a clock that was set back must not make a wait negative. */
export const elapsed = (from: Instant, to: Instant): number => Math.max(0, to - from);
/**
 * Milliseconds since `from` where something may be done only after, or only within, some time. A clock that was set back
 * must not hold people for an hour: then as much time as you like has passed.
 */
export const passedSince = (from: Instant, now: Instant): number =>
  now < from - 60_000 ? Number.POSITIVE_INFINITY : elapsed(from, now);
/** The instant `ms` milliseconds later. */
export const later = (at: Instant, ms: number): Instant => (at + ms) as Instant;

/** `450` → `07:30`. */
export function formatTimeOfDay(time: TimeOfDay): string {
  return `${String(Math.floor(time / 60)).padStart(2, '0')}:${String(time % 60).padStart(2, '0')}`;
}

import type { Session } from '../../../shared/domain/office.ts';

const MINUTE = 60_000;

/** A stretch of time, epoch milliseconds. */
export interface Stretch {
  from: number;
  to: number;
}

/** The breaks between a day's sessions: lunch, for most. Before the first and after the last nobody is said to rest. */
export const breaksOf = (sessions: readonly Session[], midnight: number): Stretch[] =>
  sessions
    .slice(1)
    .map((session, i) => ({
      from: midnight + (sessions[i]?.to ?? 0) * MINUTE,
      to: midnight + session.from * MINUTE,
    }))
    .filter(({ from, to }) => from < to);

export const overlap = (a: Stretch, b: Stretch): number => Math.max(0, Math.min(a.to, b.to) - Math.max(a.from, b.from));

/** Milliseconds from one moment to another, never negative: with the breaks, and without. */
export function waitBetween(from: number, to: number, breaks: readonly Stretch[]): { all: number; work: number } {
  const all = Math.max(0, to - from);
  if (all === 0) return { all, work: 0 };
  return { all, work: all - breaks.reduce((sum, one) => sum + overlap({ from, to }, one), 0) };
}

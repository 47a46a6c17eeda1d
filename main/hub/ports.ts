import os from 'node:os';
import type { Instant } from '../../shared/domain/time.ts';

/** What the hub needs of the world, so that a test can bring its own. */
export interface Clock {
  now(): Instant;
  /** Milliseconds since some fixed moment, which nobody can set: they run on when the wall clock jumps or the PC sleeps. */
  monotonic(): number;
}

/** Structured lines for whoever must find out later what happened. Never a citizen's data, never a PIN. */
export interface Log {
  info(what: string, facts?: Record<string, unknown>): void;
  error(what: string, error: unknown): void;
}

export const systemClock: Clock = {
  now: () => Date.now() as Instant,
  // Not performance.now(): on Linux it stands still while the PC sleeps, and a night of sleep would look like a set clock.
  monotonic: () => os.uptime() * 1000,
};

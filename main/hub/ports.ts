import type { Instant } from '../../shared/domain/time.ts';

/** What the hub needs of the world, so that a test can bring its own. */
export interface Clock {
  now(): Instant;
}

/** Structured lines for whoever must find out later what happened. Never a citizen's data, never a PIN. */
export interface Log {
  info(what: string, facts?: Record<string, unknown>): void;
  error(what: string, error: unknown): void;
}

export const systemClock: Clock = { now: () => Date.now() as Instant };

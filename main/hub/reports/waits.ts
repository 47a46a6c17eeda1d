import { type Stretch, waitBetween } from './breaks.ts';
import type { DayFacts, ServingRow, TicketRow } from './day-of-figures.ts';

const MINUTE = 60_000;

/** Milliseconds: with the breaks between the sessions, and without. */
export interface Wait {
  all: number;
  work: number;
}

type Visit = Pick<ServingRow, 'calledAt' | 'startedAt' | 'endedAt' | 'ending'>;

/** From the number to the first call, and again from each counter that sent the person on to the next one. Null: never called. */
export function waitOf(
  { issuedAt, firstCalledAt }: Pick<TicketRow, 'issuedAt' | 'firstCalledAt'>,
  visits: readonly Visit[],
  breaks: readonly Stretch[],
): Wait | null {
  if (firstCalledAt === null) return null;
  const wait = waitBetween(issuedAt, firstCalledAt, breaks);
  for (const [index, visit] of visits.entries()) {
    const before = visits[index - 1];
    if (!before?.endedAt || (before.ending !== 'transferred' && before.ending !== 'handed-back')) continue;
    const more = waitBetween(before.endedAt, visit.calledAt, breaks);
    wait.all += more.all;
    wait.work += more.work;
  }
  return wait;
}

/** The wait of somebody who waits still: of who was sent on, the earlier ones with it. */
export function waitSoFar(issuedAt: number, visits: readonly Visit[], now: number, breaks: readonly Stretch[]): Wait {
  const coming: Visit = { calledAt: now, startedAt: now, endedAt: null, ending: null };
  const firstCalledAt = visits[0]?.calledAt ?? now;
  return waitOf({ issuedAt, firstCalledAt }, [...visits, coming], breaks) ?? { all: 0, work: 0 };
}

/** How long a visit took; null: it has not ended, or was forgotten over night and says nothing. */
export const servedMs = ({ startedAt, endedAt, ending }: Omit<Visit, 'calledAt'>): number | null =>
  endedAt === null || ending === 'expired' ? null : Math.max(0, endedAt - startedAt);

/** Whether somebody waited, or sat at one counter, longer than the day's rules allow. */
export const isOverThreshold = (
  workMs: number,
  visits: readonly Visit[],
  { longWaitMinutes, longServingMinutes }: Pick<DayFacts, 'longWaitMinutes' | 'longServingMinutes'>,
): boolean =>
  workMs > longWaitMinutes * MINUTE || visits.some((visit) => (servedMs(visit) ?? 0) > longServingMinutes * MINUTE);

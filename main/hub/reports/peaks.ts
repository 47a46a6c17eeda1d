import type { DayFacts, TicketRow } from './day-of-figures.ts';

const HOUR = 3_600_000;

/** The most people who waited for their first call at the same moment, in each hour in which somebody did. */
export function peaksByHour(
  tickets: readonly TicketRow[],
  { midnight, until, sessions }: DayFacts,
): Map<number, number> {
  // Numbers expire at night; nobody sits there until then.
  const closing = midnight + (sessions.at(-1)?.to ?? 24 * 60) * 60_000;
  const steps = tickets.flatMap(({ status, issuedAt, firstCalledAt, finishedAt }) => {
    const left = status === 'expired' ? Math.min(finishedAt ?? until, closing) : (finishedAt ?? until);
    const to = firstCalledAt ?? left;
    return to > issuedAt
      ? [
          { at: issuedAt, by: 1 },
          { at: to, by: -1 },
        ]
      : [];
  });
  // At the same moment who leaves makes room first.
  steps.sort((a, b) => a.at - b.at || a.by - b.by);
  const peaks = new Map<number, number>();
  let waiting = 0;
  let hour = Number.NEGATIVE_INFINITY;
  const seen = (at: number): void => {
    const now = Math.floor((at - midnight) / HOUR);
    // Whoever waits when an hour begins waits in it.
    if (waiting > 0 && Number.isFinite(hour))
      for (let between = hour + 1; between <= now; between++)
        if (midnight + between * HOUR < at) peaks.set(between, Math.max(peaks.get(between) ?? 0, waiting));
    hour = now;
  };
  for (const { at, by } of steps) {
    seen(at);
    waiting += by;
    if (by > 0) peaks.set(hour, Math.max(peaks.get(hour) ?? 0, waiting));
  }
  return peaks;
}

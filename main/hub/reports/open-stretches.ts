import { overlap, type Stretch } from './breaks.ts';
import type { DayFacts, DayRows } from './day-of-figures.ts';

const HOUR = 3_600_000;
const MINUTE = 60_000;

export interface OpenStretch extends Stretch {
  counterId: string;
  officerId: string;
}

/**
 * When each counter stood open, as the journal says it. One that nobody closed is open to the last session's end, or to its
 * last visit's: whoever went home is not at work all night.
 */
export function openStretches({ counterEvents, servings }: DayRows, facts: DayFacts): OpenStretch[] {
  const stretches: OpenStretch[] = [];
  const open = new Map<string, OpenStretch>();
  const end = (counterId: string, at: number): void => {
    const stretch = open.get(counterId);
    if (!stretch) return;
    open.delete(counterId);
    if (at > stretch.from) stretches.push({ ...stretch, to: at });
  };
  for (const { type, at, counterId, officerId } of counterEvents) {
    end(counterId, at);
    if (type === 'counter-opened') open.set(counterId, { counterId, officerId, from: at, to: at });
  }
  const closing = facts.midnight + (facts.sessions.at(-1)?.to ?? 0) * MINUTE;
  for (const counterId of [...open.keys()]) {
    const last = servings.reduce(
      (max, v) => (v.counterId === counterId ? Math.max(max, v.endedAt ?? 0) : max),
      closing,
    );
    end(counterId, Math.min(facts.until, last));
  }
  return stretches;
}

/** The same, cut at the hours of the clock. */
export function perHour(stretches: readonly Stretch[], midnight: number): { hour: number; ms: number }[] {
  const hours = new Map<number, number>();
  for (const stretch of stretches)
    for (let hour = Math.floor((stretch.from - midnight) / HOUR); midnight + hour * HOUR < stretch.to; hour++) {
      const from = midnight + hour * HOUR;
      hours.set(hour, (hours.get(hour) ?? 0) + overlap(stretch, { from, to: from + HOUR }));
    }
  return [...hours].map(([hour, ms]) => ({ hour, ms }));
}

import type { AdminView, Place } from '../../../../shared/contract/views.ts';
import { elapsed, type Instant, minutes } from '../../../../shared/domain/time.ts';
import { queueLevel, timeLevel } from '../../../ui/staff/levels.ts';
import { visitLevel } from '../live/overview.ts';

/** A threshold of the office that was passed at the moment of the check. Minutes are whole, as on a watch. */
export type BrokenBound =
  | { what: 'queue'; service: string; people: number }
  | { what: 'wait'; service: string; people: readonly { label: string; minutes: number }[] }
  | { what: 'visit'; place: Place; officer: string | null; label: string; minutes: number };

type Live = Pick<AdminView['live'], 'queues' | 'counters'>;

/** Every line that is too full, in each line who has waited too long, every visit that is too long, in the office's order. */
export function brokenBounds(
  { queues, counters }: Live,
  rules: AdminView['settings']['rules'],
  at: Instant,
): BrokenBound[] {
  const minutesSince = (from: Instant): number => Math.floor(elapsed(from, at) / minutes(1));
  const isRed = (from: Instant): boolean => timeLevel(from, at, rules.longWaitMinutes) === 'red';
  return [
    ...queues
      .filter(({ total }) => queueLevel(total, rules) === 'red')
      .map(({ name, total }) => ({ what: 'queue' as const, service: name, people: total })),
    ...queues.flatMap(({ name, waiting }) => {
      const long = waiting.filter(({ issuedAt }) => isRed(issuedAt));
      if (long.length === 0) return [];
      const people = long.map(({ label, issuedAt }) => ({ label, minutes: minutesSince(issuedAt) }));
      return [{ what: 'wait' as const, service: name, people }];
    }),
    ...counters.flatMap((counter) => {
      const { place, officer, label, since } = counter;
      if (label === null || since === null || visitLevel(counter, rules, at) !== 'red') return [];
      return [{ what: 'visit' as const, place, officer, label, minutes: minutesSince(since) }];
    }),
  ];
}

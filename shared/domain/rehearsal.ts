import type { CounterId, ServiceId } from './ids.ts';
import type { Instant } from './time.ts';

/** What a rehearsal plays, in this order: a paper, a call on the boards, its voice, a counter, a panel. */
export const rehearsalSteps = ['print', 'call', 'speak', 'serve', 'rate'] as const;
export type RehearsalStep = (typeof rehearsalSteps)[number];

/** What a step may come out as, when it went well. `sent`: the printer can't say; `rated-here`: by the administrator. */
export const goodResults = ['printed', 'sent', 'shown', 'heard', 'served', 'rated', 'rated-here'] as const;
/** … and when somebody has to do something. */
export const rehearsalFaults = [
  'no-printer',
  'printer-stuck',
  'not-printed',
  'no-board',
  'muted',
  'no-sound',
  'not-heard',
  'no-counter',
  'no-panel',
  'not-rated',
] as const;
export type RehearsalResult = (typeof goodResults)[number] | (typeof rehearsalFaults)[number];

/** `played`: to its end; `stopped`: by the administrator; `cut`: the hub ended, or nobody answered. */
export type RehearsalEnd = 'played' | 'stopped' | 'cut';

/**
 * A citizen who is played. They have no ticket: nothing here is in the tables of the queue, so that nothing can count it
 * (decision 16).
 */
export interface Rehearsal {
  id: string;
  at: Instant;
  counterId: CounterId;
  serviceId: ServiceId;
  /** Ends in 000, which no ticket ever does. */
  label: string;
  results: Partial<Record<RehearsalStep, RehearsalResult>>;
  /** Since when the boards call it; null: not yet. */
  calledAt: Instant | null;
  /** Since when the panel asks; null: not yet. */
  askedAt: Instant | null;
  endedAt: Instant | null;
  how: RehearsalEnd | null;
}

/** What is played now; null when it is over. */
export const stageOf = ({ results, endedAt }: Rehearsal): RehearsalStep | null =>
  endedAt === null ? (rehearsalSteps.find((step) => results[step] === undefined) ?? null) : null;

export const isGood = (result: RehearsalResult): boolean => (goodResults as readonly string[]).includes(result);

/** Everything was played, and nothing has to be mended. */
export const wentWell = ({ how, results }: Rehearsal): boolean =>
  how === 'played' && rehearsalSteps.every((step) => isGood(results[step] ?? 'not-printed'));

/**
 * Where a real thing has a positive number a rehearsal has this one: never a ticket's or a call's, and another with each
 * rehearsal, so that a board says it once and a panel takes one answer.
 */
export const rehearsalNumber = ({ at }: Pick<Rehearsal, 'at'>): number => -at;

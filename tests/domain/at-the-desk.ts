import type { Choice, Desk, Line } from '../../main/hub/domain/queue-order.ts';
import { type Counter, defaultRules, type QueueRules } from '../../shared/domain/office.ts';
import type { TicketAt } from '../../shared/domain/ticket.ts';
import { later, minutes } from '../../shared/domain/time.ts';
import { counter, now, officer } from './given.ts';

/** Took its place so many minutes ago. */
export const since = (ago: number) => ({ queuedAt: later(now, -minutes(ago)) });

/** What a counter sees: these people, under these rules; counter 1 alone is open unless told otherwise. */
export const lineOf = (
  people: readonly TicketAt<'waiting'>[],
  rules: Partial<QueueRules> = {},
  more: Partial<Line> = {},
): Line => ({
  now,
  rules: { ...defaultRules, ...rules },
  waiting: people,
  counters: [counter()],
  busyVisits: new Set(),
  run: 0,
  ...more,
});

export const deskOf = ({ id, services, backups, state }: Counter): Desk => ({
  counterId: id,
  officerId: state.officerId ?? officer.id,
  services,
  backups,
});

/** Who was called, and by which rule. */
export const calledBy = (choice: Choice | null) => choice && { id: choice.ticket.id, rule: choice.why.rule };

/** Who was passed, and why. */
export const passedIn = (choice: Choice | null) => choice?.why.passed.map((one) => [one.label, one.because]);

import type { CallStory, CounterLine, QueueLine, TicketLine } from '../../../shared/contract/queue-views.ts';
import type { CallReason } from '../../../shared/domain/call-reason.ts';
import type { CallId, CounterId, ServiceId, TicketId } from '../../../shared/domain/ids.ts';
import { instant, later, minutes } from '../../../shared/domain/time.ts';

/** The moment of these tests; times are told as minutes before it. */
export const now = instant(Date.parse('2026-03-02T09:00:00+07:00'));
export const ago = (m: number) => later(now, -minutes(m));

export const counterLine = (number: number, more: Partial<CounterLine> = {}): CounterLine => ({
  counterId: String(number) as CounterId,
  place: { word: 'quay', number, name: 'Chứng thực' },
  status: 'open',
  pauseReason: null,
  officer: `Cán bộ ${number}`,
  label: null,
  serving: false,
  since: null,
  services: [],
  backups: [],
  ...more,
});

export const waitingLine = (label: string, minutesAgo: number, more: Partial<TicketLine> = {}): TicketLine => ({
  ticketId: minutesAgo as TicketId,
  label,
  serviceId: 'chung-thuc' as ServiceId,
  serviceName: 'Chứng thực',
  issuedAt: ago(minutesAgo),
  priority: null,
  absences: 0,
  turn: 'normal',
  restored: false,
  lastChance: false,
  appointmentAt: null,
  sentTo: null,
  busyWith: null,
  notes: [],
  ...more,
});

/** A line of so many people of whom the first came `longest` minutes ago. */
export const queueLine = (name: string, people: number, longest: number | null): QueueLine => ({
  serviceId: name as ServiceId,
  name,
  total: people,
  // The hub tells only the head of a long line: how many wait is `total`.
  waiting: [],
  longestSince: longest === null ? null : ago(longest),
});

export const why = (rule: CallReason['rule']): CallReason => ({
  rule,
  mixing: 'mixed',
  class: 'normal',
  waitedMinutes: 3,
  run: 0,
  limit: 2,
  passedOver: 0,
  passed: [],
});

/** A call at the counter of that number, so many minutes ago. */
export const story = (
  label: string,
  counter: number,
  minutesAgo: number,
  more: Partial<CallStory> = {},
): CallStory => ({
  callId: minutesAgo as CallId,
  label,
  serviceName: 'Chứng thực',
  place: { word: 'quay', number: counter, name: 'Chứng thực' },
  officer: `Cán bộ ${counter}`,
  at: ago(minutesAgo),
  why: why('turn'),
  reason: null,
  ...more,
});

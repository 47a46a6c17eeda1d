import type { WaitingLine } from '../../../shared/contract/queue-views.ts';
import type { CounterView, CurrentTicket } from '../../../shared/contract/views.ts';
import type { CounterId, OfficerId, ServiceId, TicketId } from '../../../shared/domain/ids.ts';
import { defaultLetterTexts } from '../../../shared/domain/letter.ts';
import { defaultRules } from '../../../shared/domain/office.ts';
import { instant } from '../../../shared/domain/time.ts';

/** What an officer sees, for tests: an open counter with nobody at it and nobody waiting. */
export const given = (more: Partial<CounterView> = {}): CounterView => ({
  kind: 'counter',
  rehearsal: null,
  office: { authority: '', name: '' },
  counterId: 'c1' as CounterId,
  place: { word: 'quay', number: 1, name: '' },
  status: 'open',
  officer: null,
  officers: [],
  current: null,
  undo: null,
  letters: null,
  letterTexts: defaultLetterTexts,
  waiting: [],
  waitingTotal: 0,
  next: null,
  parked: [],
  missed: [],
  pauseReason: null,
  rules: defaultRules,
  transferTo: [],
  transferCounters: [],
  transferOfficers: [],
  walkIn: [],
  help: [],
  speaking: [],
  servedToday: 0,
  ownRatings: null,
  paper: { printers: [], paperless: [], waiting: [] },
  timeZone: 'Asia/Ho_Chi_Minh',
  ...more,
});

/** A001, called at second 1 or served since second 2. */
export const ticketAt = (status: CurrentTicket['status'], more: Partial<CurrentTicket> = {}): CurrentTicket => ({
  ticketId: 1 as TicketId,
  label: 'A001',
  serviceId: 'chung-thuc' as ServiceId,
  serviceName: 'Chứng thực',
  priority: null,
  absences: 0,
  status,
  issuedAt: instant(0),
  calledAt: instant(1_000),
  startedAt: status === 'serving' ? instant(2_000) : null,
  recalls: 0,
  normMinutes: 8,
  why: null,
  notes: [],
  slowExplained: false,
  returnsTo: null,
  procedures: [],
  ...more,
});

export const lineOf = (ticketId: number, label: string, more: Partial<WaitingLine> = {}): WaitingLine => ({
  ticketId: ticketId as TicketId,
  label,
  serviceId: 'chung-thuc' as ServiceId,
  serviceName: 'Chứng thực',
  issuedAt: instant(0),
  priority: null,
  absences: 0,
  lastChance: false,
  turn: 'normal',
  restored: false,
  appointmentAt: null,
  sentTo: null,
  busyWith: null,
  notes: [],
  ownWork: true,
  ...more,
});

export const officer = (id: string, name = id): NonNullable<CounterView['officer']> => ({
  id: id as OfficerId,
  name,
  post: '',
});

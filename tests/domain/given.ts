import type { Facts } from '../../main/hub/domain/facts.ts';
import type {
  CallState,
  FinishState,
  IssueState,
  RatingState,
  ReturnState,
  TicketState,
  TransferState,
} from '../../main/hub/domain/state-slices.ts';
import { firstBoard } from '../../shared/domain/board.ts';
import type {
  CallId,
  CounterId,
  OfficerId,
  PrintJobId,
  ServiceId,
  StationId,
  TicketId,
  TicketToken,
} from '../../shared/domain/ids.ts';
import { defaultKeeping } from '../../shared/domain/keeping.ts';
import {
  type Counter,
  defaultRules,
  noTerms,
  type Office,
  type Officer,
  type QueueRules,
  type Service,
} from '../../shared/domain/office.ts';
import { completePhone, completeSatisfaction } from '../../shared/domain/satisfaction.ts';
import { earlierSetUp } from '../../shared/domain/set-up.ts';
import type { Ticket, TicketAt, TicketCore } from '../../shared/domain/ticket.ts';
import { businessDay, instant, timeOfDay } from '../../shared/domain/time.ts';
import { defaultVoice } from '../../shared/domain/voice.ts';

/** Monday 2 March 2026, 08:12 in Vietnam: an ordinary morning. */
export const now = instant(Date.UTC(2026, 2, 2, 1, 12));

const morning = { from: timeOfDay(7, 30), to: timeOfDay(11, 30) };
const afternoon = { from: timeOfDay(13, 30), to: timeOfDay(17) };

export const office: Office = {
  sample: false,
  authority: 'UBND phường Hoa Mai',
  name: 'Trung tâm Phục vụ hành chính công',
  address: '',
  phone: '',
  timeZone: 'Asia/Ho_Chi_Minh',
  week: [[], ...Array.from({ length: 5 }, () => [morning, afternoon]), []],
  calendar: { holidays: [], makeUps: [] },
  boards: [firstBoard],
  satisfaction: completeSatisfaction(),
  phones: completePhone(),
  survey: [],
  keeping: defaultKeeping,
  setUp: earlierSetUp,
  rehearsal: null,
  procedures: null,
  rules: defaultRules,
  voice: defaultVoice,
};

export const officeRuling = (rules: Partial<QueueRules>): Office => ({
  ...office,
  rules: { ...defaultRules, ...rules },
});

export const service = (changes: Partial<Service> = {}): Service => ({
  id: 'chung-thuc' as ServiceId,
  series: 'A',
  name: 'Chứng thực',
  nameEn: 'Certification',
  detail: '',
  minutes: 8,
  icon: '',
  tone: 'neutral',
  letters: [],
  position: 0,
  active: true,
  terms: noTerms,
  offToday: null,
  ...changes,
});

export const hoTich = service({ id: 'ho-tich' as ServiceId, series: 'H', name: 'Hộ tịch' });

export const officer: Officer = { id: 'o1' as OfficerId, name: 'Trần Thị Mẫu', post: '', active: true };

export const counter = (changes: Partial<Counter> = {}): Counter => ({
  id: '1' as CounterId,
  number: 1,
  place: 'quay',
  name: '',
  services: ['chung-thuc' as ServiceId],
  backups: [],
  state: { status: 'open', officerId: officer.id },
  ...changes,
});

export const facts = (changes: Partial<Facts> = {}): Facts => ({
  actor: { role: 'officer', stationId: 's' as StationId, counterId: '1' as CounterId, officerId: officer.id },
  now,
  local: { day: businessDay('2026-03-02'), weekday: 1, time: timeOfDay(8, 12) },
  hasPrinter: true,
  dice: 'f00',
  reasonHash: 'hash-of-the-words',
  machine: '192.168.1.11',
  screens: new Map(),
  pictures: new Set<string>(),
  ...changes,
});

export const atKiosk = facts({
  actor: { role: 'kiosk', stationId: 'k' as StationId, counterId: null, officerId: null },
});

export const atPanel = facts({
  actor: { role: 'rating', stationId: 'r' as StationId, counterId: '1' as CounterId, officerId: null },
  reasonHash: null,
});

export const atGuide = facts({
  actor: { role: 'guide', stationId: 'g' as StationId, counterId: null, officerId: null },
});

const core = (n: number): TicketCore => ({
  id: n as TicketId,
  day: businessDay('2026-03-02'),
  series: 'A',
  number: n,
  label: `A${String(n).padStart(3, '0')}`,
  token: `t${n}` as TicketToken,
  serviceId: 'chung-thuc' as ServiceId,
  priority: null,
  issuedAt: now,
  queuePosition: n,
  queueStep: 0,
  queuedAt: now,
  absences: 0,
  channel: 'kiosk',
  visitId: n as TicketId,
  returning: false,
  restored: false,
  forCounterId: null,
  forOfficerId: null,
  returnTo: null,
  appointmentAt: null,
});

export const waiting = (n: number, changes: Partial<TicketAt<'waiting'>> = {}): TicketAt<'waiting'> => ({
  ...core(n),
  status: 'waiting',
  ...changes,
});

export const parked = (n: number, changes: Partial<TicketAt<'parked'>> = {}): TicketAt<'parked'> => ({
  ...core(n),
  status: 'parked',
  parkedAt: now,
  ...changes,
});

export const cancelled = (n: number, changes: Partial<TicketAt<'cancelled'>> = {}): TicketAt<'cancelled'> => ({
  ...core(n),
  status: 'cancelled',
  finishedAt: now,
  ...changes,
});

const held = { counterId: '1' as CounterId, officerId: officer.id, calledAt: now };

export const called = (n: number, changes: Partial<TicketAt<'called'>> = {}): TicketAt<'called'> => ({
  ...core(n),
  ...held,
  status: 'called',
  ...changes,
});
export const serving = (n: number, changes: Partial<TicketAt<'serving'>> = {}): TicketAt<'serving'> => ({
  ...core(n),
  ...held,
  status: 'serving',
  startedAt: now,
  ...changes,
});
export const done = (n: number, changes: Partial<TicketAt<'done'>> = {}): TicketAt<'done'> => ({
  ...core(n),
  ...held,
  status: 'done',
  startedAt: now,
  finishedAt: now,
  ...changes,
});

export const issueState = (changes: Partial<IssueState> = {}): IssueState => ({
  office,
  dayClosed: false,
  service: service(),
  counters: [counter()],
  series: { lastOfDay: 0, lastOpen: 0, latest: null },
  waitingBefore: 0,
  given: { today: 0, session: 0 },
  estimate: null,
  visitOf: null,
  nextTicketId: 1 as TicketId,
  nextPrintJobId: 1 as PrintJobId,
  nextQueuePosition: 1,
  ...changes,
});

export const callState = (changes: Partial<CallState> = {}): CallState => ({
  office,
  counter: counter(),
  current: null,
  waiting: [],
  counters: [changes.counter ?? counter()],
  atCounters: [],
  run: 0,
  nextCallId: 1 as CallId,
  ...changes,
});

export const ticketState = (ticket: Ticket | null, changes: Partial<TicketState> = {}): TicketState => ({
  office,
  current: ticket?.status === 'called' || ticket?.status === 'serving' ? ticket : null,
  ticket,
  services: [service(), hoTich],
  rated: false,
  visitAt: null,
  recalls: 0,
  nextCallId: 1 as CallId,
  nextQueuePosition: 10,
  ...changes,
});

export const finishState = (ticket: Ticket | null, changes: Partial<FinishState> = {}): FinishState => ({
  ...ticketState(ticket),
  panels: [],
  ...changes,
});

export const ratingState = (ticket: Ticket | null, changes: Partial<RatingState> = {}): RatingState => ({
  ...ticketState(ticket),
  rating: null,
  declined: false,
  officerScreens: [],
  ...changes,
});

export const transferState = (ticket: Ticket | null, changes: Partial<TransferState> = {}): TransferState => ({
  ...ticketState(ticket),
  counters: [counter(), counter({ id: '2' as CounterId, number: 2 })],
  officers: [officer, { ...officer, id: 'o2' as OfficerId }],
  ...changes,
});

/** @param line who waits for the ticket's service */
export const returnState = (
  ticket: Ticket | null,
  line: readonly TicketAt<'waiting'>[] = [],
  changes: Partial<ReturnState> = {},
): ReturnState => ({
  ...ticketState(ticket),
  line,
  selfReturns: 0,
  nextQueuePosition: 100,
  nextQueueStep: 1,
  ...changes,
});

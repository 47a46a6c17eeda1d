import type { Facts } from '../../main/hub/domain/facts.ts';
import type { CallState, IssueState, TicketState } from '../../main/hub/domain/state.ts';
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
import type { Counter, Office, Officer, Service } from '../../shared/domain/office.ts';
import type { Ticket, TicketAt } from '../../shared/domain/ticket.ts';
import { businessDay, instant, timeOfDay } from '../../shared/domain/time.ts';

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
  rules: { absencesToCancel: 3, priorityInARow: 2, undoFinishSeconds: 5, ratingSeconds: 75 },
};

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
  ...changes,
});

export const officer: Officer = { id: 'o1' as OfficerId, name: 'Trần Thị Mẫu', post: '', active: true };

export const counter = (changes: Partial<Counter> = {}): Counter => ({
  id: '1' as CounterId,
  number: 1,
  place: 'quay',
  name: '',
  services: ['chung-thuc' as ServiceId],
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
  ...changes,
});

export const atKiosk = facts({
  actor: { role: 'kiosk', stationId: 'k' as StationId, counterId: null, officerId: null },
});

const core = (n: number) => ({
  id: n as TicketId,
  day: businessDay('2026-03-02'),
  series: 'A',
  number: n,
  label: `A00${n}`,
  token: `t${n}` as TicketToken,
  serviceId: 'chung-thuc' as ServiceId,
  priority: null,
  issuedAt: now,
  queuePosition: n,
  absences: 0,
});

export const waiting = (n: number, changes: Partial<TicketAt<'waiting'>> = {}): TicketAt<'waiting'> => ({
  ...core(n),
  status: 'waiting',
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
  nextTicketId: 1 as TicketId,
  nextPrintJobId: 1 as PrintJobId,
  nextQueuePosition: 1,
  ...changes,
});

export const callState = (changes: Partial<CallState> = {}): CallState => ({
  office,
  counter: counter(),
  current: null,
  queue: [],
  priorityRun: 0,
  nextCallId: 1 as CallId,
  ...changes,
});

export const ticketState = (ticket: Ticket | null, changes: Partial<TicketState> = {}): TicketState => ({
  office,
  current: ticket?.status === 'called' || ticket?.status === 'serving' ? ticket : null,
  ticket,
  services: [service(), service({ id: 'ho-tich' as ServiceId, series: 'H' })],
  rated: false,
  nextCallId: 1 as CallId,
  nextQueuePosition: 10,
  ...changes,
});

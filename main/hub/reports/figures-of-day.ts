import { breaksOf } from './breaks.ts';
import type { DayFacts, DayRows, NoteRow, TicketRow } from './day-of-figures.ts';
import { bucketOf, type Figure, type FigureAxis, type Measures, noMeasures } from './measures.ts';
import { openStretches, perHour } from './open-stretches.ts';
import { peaksByHour } from './peaks.ts';
import { isOverThreshold, servedMs, type Wait, waitOf } from './waits.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** What a row of the day belongs to; null where that is not known. */
interface Whose {
  serviceId: string | null;
  procedureId: string | null;
  counterId: string | null;
  officerId: string | null;
  /** When its ticket was taken; null: it belongs to no hour. */
  issuedAt: number | null;
}

/** The figures of one day, from its rows alone: pure, so that a day can be counted again at any time. */
export function figuresOfDay(rows: DayRows, facts: DayFacts): Figure[] {
  const figures = new Map<string, Figure>();
  const at = (axis: FigureAxis, key: string, sub = ''): Measures => {
    const id = `${axis}\n${key}\n${sub}`;
    let figure = figures.get(id);
    if (!figure) {
      figure = { axis, key, sub, measures: noMeasures() };
      figures.set(id, figure);
    }
    return figure.measures;
  };
  const hourOf = (time: number): string => String(Math.max(0, Math.floor((time - facts.midnight) / HOUR)));
  /** The measures of everything that a row belongs to. */
  const each = (whose: Whose, count: (m: Measures) => void): void => {
    if (whose.serviceId !== null) {
      count(at('service', whose.serviceId));
      count(at('procedure', whose.procedureId ?? '', whose.serviceId));
    }
    count(at('officer', whose.officerId ?? '', whose.counterId ?? ''));
    if (whose.issuedAt !== null) count(at('hour', hourOf(whose.issuedAt)));
  };

  const notes = byTicket(rows.notes);
  const servings = byTicket(rows.servings);
  const breaks = breaksOf(facts.sessions, facts.midnight);
  const tickets = new Map(rows.tickets.map((ticket) => [ticket.id, ticket]));
  for (const ticket of rows.tickets) {
    const own = notes.get(ticket.id) ?? [];
    const visits = servings.get(ticket.id) ?? [];
    const wait = waitOf(ticket, visits, breaks);
    const isOver = wait !== null && isOverThreshold(wait.work, visits, facts);
    const isExplained = own.some(({ kind }) => kind === 'slow');
    const ending = endingOf(ticket, own);
    const isTransferred = own.some(({ kind }) => kind === 'transfer');
    each(ticket, (m) => {
      m.issued += 1;
      m[ending] += 1;
      m.priority += ticket.priority;
      m.dossiers += ticket.dossiers ?? 0;
      if (ending === 'served') m.asked += ticket.asked;
      if (isTransferred) m.transferred += 1;
      if (isOver) m[isExplained ? 'overExplained' : 'overUnexplained'] += 1;
      if (wait) countWait(m, wait);
    });
  }

  for (const visit of rows.servings) {
    const ms = servedMs(visit);
    if (ms === null) continue;
    const ticket = tickets.get(visit.ticketId);
    const whose = { ...visit, procedureId: ticket?.procedureId ?? null, issuedAt: ticket?.issuedAt ?? null };
    each(whose, (m) => {
      m.servings += 1;
      m.servingMs += ms;
    });
  }
  for (const call of rows.calls) {
    const isChosen = call.recall === 0 && call.rule === 'chosen';
    if (call.recall === 0 && !isChosen) continue;
    const ticket = tickets.get(call.ticketId);
    each({ ...(ticket ?? nobodys), counterId: call.counterId, officerId: call.officerId }, (m) => {
      m[isChosen ? 'outOfTurn' : 'recalls'] += 1;
    });
  }
  for (const note of rows.notes) {
    if (note.kind !== 'transfer' || note.officerId === null) continue;
    const { ticketId, officerId, at: sentAt } = note;
    const from = rows.calls.findLast((c) => c.ticketId === ticketId && c.officerId === officerId && c.at <= sentAt);
    const ticket = tickets.get(note.ticketId) ?? nobodys;
    each({ ...ticket, counterId: from?.counterId ?? null, officerId: note.officerId }, (m) => {
      m.sentOn += 1;
    });
  }

  for (const rating of rows.ratings)
    each(rating, (m) => {
      m[`rated${rating.level}`] += 1;
      m.comments += rating.comment;
      if (rating.channel === 'phone') m.ratedByPhone += 1;
    });
  for (const declined of rows.declined)
    each(declined, (m) => {
      m.declined += 1;
    });

  // The counters themselves.
  const stretches = openStretches(rows, facts);
  for (const { hour, ms } of perHour(stretches, facts.midnight)) at('hour', String(hour)).openMs += ms;
  for (const { counterId, officerId, from, to } of stretches) at('officer', officerId, counterId).openMs += to - from;
  for (const [hour, peak] of peaksByHour(rows.tickets, facts)) at('hour', String(hour)).peak = peak;
  for (const [id, opened] of daysAtWork(rows)) {
    const [officerId = '', counterId = ''] = id.split('\n');
    const m = at('officer', officerId, counterId);
    m.workedDays = 1;
    if (opened === null) continue;
    m.openedDays = 1;
    m.openedAt = Math.floor((opened - facts.midnight) / MINUTE);
  }
  return [...figures.values()];
}

function byTicket<Row extends { ticketId: number }>(rows: readonly Row[]): Map<number, Row[]> {
  const groups = new Map<number, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.ticketId);
    if (group) group.push(row);
    else groups.set(row.ticketId, [row]);
  }
  return groups;
}

const nobodys: Whose = { serviceId: null, procedureId: null, counterId: null, officerId: null, issuedAt: null };

type Ending = 'served' | 'absent' | 'cancelled' | 'expired' | 'open';

/** Who was called in vain until the ticket ended, or whose number a person ended: then a note says why. */
function endingOf({ status, absences, finishedAt }: TicketRow, notes: readonly NoteRow[]): Ending {
  switch (status) {
    case 'done':
      return 'served';
    case 'expired':
      return 'expired';
    case 'cancelled': {
      const byHand = notes.some(({ kind, at }) => kind === 'cancel' && at === finishedAt);
      return absences > 0 && !byHand ? 'absent' : 'cancelled';
    }
    default:
      return 'open';
  }
}

function countWait(m: Measures, { all, work }: Wait): void {
  m.waits += 1;
  m.waitMs += all;
  m.workMs += work;
  m.longestWaitMs = Math.max(m.longestWaitMs, all);
  m.longestWorkMs = Math.max(m.longestWorkMs, work);
  const bucket = bucketOf(work);
  m.histogram[bucket] = (m.histogram[bucket] ?? 0) + 1;
}

/** Which officer worked at which counter, each with the moment at which it opened first; null where the journal does not say. */
function daysAtWork({ servings, calls, counterEvents }: DayRows): Map<string, number | null> {
  const days = new Map<string, number | null>();
  for (const { officerId, counterId } of [...servings, ...calls]) days.set(`${officerId}\n${counterId}`, null);
  for (const { type, at, officerId, counterId } of counterEvents) {
    const id = `${officerId}\n${counterId}`;
    if (type === 'counter-opened') days.set(id, Math.min(days.get(id) ?? at, at));
  }
  return days;
}

import { defaultRules, type QueueRules } from '../../shared/domain/office.ts';
import type { PriorityReason } from '../../shared/domain/ticket.ts';
import {
  type Desk,
  goesFirst,
  goToTheEnd,
  isAtDesk,
  isElsewhere,
  lineOf,
  type Person,
  personAt,
  type Room,
  whoIsNext,
} from './reference-line.ts';
import { call, comeBack, done, type Ending, isPast, no, withPerson } from './reference-person.ts';
import type { ServiceCard, Who, Wish, Work } from './wishes.ts';

const MINUTE = 60_000;
/** So long after the call somebody of an earlier day was forgotten at a counter. */
const FORGOTTEN = 180 * MINUTE;

/** An office that is open around the clock, played from the rules' words alone. */
export function createReference(services: readonly ServiceCard[], counters: readonly string[], start: number) {
  let closedDay = '';
  let closedAt = 0;
  const room: Room = {
    off: new Set(),
    now: start,
    day: dayOf(start),
    rules: defaultRules,
    people: [],
    places: [],
    desks: counters.map((id) => ({
      id,
      services: services.map((one) => one.id),
      backups: [],
      officer: null,
      status: 'closed',
      inARow: 0,
      inARowOn: '',
    })),
  };

  function play(who: Who, wish: Wish): Ending {
    const desk = room.desks.find(({ id }) => id === who);
    if (desk && desk.officer === null && wish.type !== 'sign-in') return no('forbidden');
    const isStaff = who !== 'kiosk';
    if (desk) {
      const ending = atDesk(desk, wish);
      if (ending !== null) return ending;
    }
    switch (wish.type) {
      case 'issue-ticket': {
        const refusal = whyNoNumber(wish.serviceId);
        if (refusal) return refusal;
        if (wish.priority === 'urgent' && !isStaff) return no('priority-by-staff-only');
        const first = wish.visitOf === null ? undefined : find(wish.visitOf);
        if (first && isPast(room, first)) return no('ticket-of-another-day');
        const ahead = beforeOf(wish.serviceId, wish.priority);
        return `issued ${newPerson(wish.serviceId, wish.priority, first?.visit ?? null).label}, ${ahead} before`;
      }
      case 'come-back':
        return comeBack(
          room,
          room.people.find(({ id }) => `token of ${id}` === wish.token),
        );
      case 'set-rules':
        if (isSame(wish.rules, room.rules)) return done;
        if (!isSame(wish.seen, room.rules)) return no('changed-meanwhile');
        room.rules = wish.rules;
        return done;
      case 'assign-counter':
        for (const one of room.desks.filter(({ id }) => id === wish.counterId)) {
          if (sameWork(wish, one)) return done;
          if (!sameWork(wish.seen, one)) return no('changed-meanwhile');
          Object.assign(one, { services: wish.services, backups: wish.backups });
        }
        return done;
      case 'switch-service':
        if (wish.active) room.off.delete(wish.serviceId);
        else room.off.add(wish.serviceId);
        return done;
      case 'close-day':
        return closeDay();
      case 'reopen-day':
        return reopenDay();
      default: {
        if (!('ticketId' in wish)) throw new Error(`Nobody asks for ${wish.type} here`);
        const person = find(wish.ticketId);
        return person ? withPerson(room, who, desk, wish, person) : no('unknown-ticket');
      }
    }
  }

  /** What concerns the counter itself, and who is called to it. */
  function atDesk(desk: Desk, wish: Wish): Ending | null {
    const here = personAt(room, desk.id);
    switch (wish.type) {
      case 'sign-in': {
        const { officerId } = wish;
        if (desk.officer === officerId) return done;
        if (here) return no('ticket-at-counter');
        const other = room.desks.find(({ officer }) => officer === officerId);
        const along = other && personAt(room, other.id);
        if (along && !wish.bring) return no('officer-busy-elsewhere');
        const status = along && other ? other.status : 'closed';
        if (other) leave(other);
        leave(desk);
        Object.assign(desk, { officer: officerId, status });
        if (status === 'open' && closedDay === room.day) closedDay = '';
        // Called to the new desk as if it were called again, with all the time that everybody gets.
        if (along?.status === 'called') Object.assign(along, { calledAt: room.now, recalls: 1 });
        if (along) along.counter = desk.id;
        return done;
      }
      case 'sign-out':
        if (here) return no('ticket-at-counter');
        leave(desk);
        return done;
      case 'open-counter':
        // Somebody works: a day that was ended goes on.
        if (desk.status !== 'open' && closedDay === room.day) closedDay = '';
        desk.status = 'open';
        return done;
      case 'pause-counter':
        if (desk.status === 'closed') return no('counter-not-open');
        desk.status = 'paused';
        return done;
      case 'close-counter':
        if (here) return no('ticket-at-counter');
        desk.status = 'closed';
        return done;
      case 'call-next': {
        if (desk.status !== 'open') return no('counter-not-open');
        if (here) return no('ticket-at-counter');
        const next = whoIsNext(room, desk);
        if (!next) return no('nobody-waiting');
        const inARow = desk.inARowOn === room.day ? desk.inARow : 0;
        Object.assign(desk, { inARow: goesFirst(next.person) ? inARow + 1 : 0, inARowOn: room.day });
        call(room, desk, next.person);
        return `called ${next.person.label} by ${next.rule}`;
      }
      case 'call-ticket': {
        if (desk.status !== 'open') return no('counter-not-open');
        if (here) return no('ticket-at-counter');
        const chosen = find(wish.ticketId);
        if (chosen?.status !== 'waiting') return no('unknown-ticket');
        if (isElsewhere(room, chosen)) return no('visit-busy');
        call(room, desk, chosen);
        return `called ${chosen.label} by chosen`;
      }
      case 'serve-walk-in': {
        if (desk.status !== 'open') return no('counter-not-open');
        if (here) return no('ticket-at-counter');
        const refusal = whyNoNumber(wish.serviceId);
        if (refusal) return refusal;
        if (!desk.services.includes(wish.serviceId)) return no('service-not-here');
        const ahead = beforeOf(wish.serviceId, wish.priority);
        const person = newPerson(wish.serviceId, wish.priority, null);
        call(room, desk, person);
        person.status = 'serving';
        return `issued ${person.label}, ${ahead} before`;
      }
      default:
        return null;
    }
  }

  /** Time passes; at midnight, and when somebody was forgotten, what is left of earlier days ends. */
  function wait(ms: number): void {
    room.now += ms;
    room.day = dayOf(room.now);
    const isOver = (one: Person): boolean =>
      one.day < room.day &&
      (one.status === 'waiting' || one.status === 'parked' || (isAtDesk(one) && room.now - one.calledAt > FORGOTTEN));
    const over = room.people.filter(isOver);
    if (over.length === 0) return;
    for (const person of over) person.status = 'expired';
    for (const desk of room.desks) if (!personAt(room, desk.id)) leave(desk);
  }

  function closeDay(): Ending {
    if (room.people.some(({ status }) => status === 'serving')) return no('day-still-open');
    for (const person of room.people) {
      const was = person.status;
      if (was === 'waiting' || was === 'parked' || was === 'called')
        Object.assign(person, { status: 'expired', closedOut: { at: room.now, was } });
    }
    for (const desk of room.desks) leave(desk);
    if (closedDay !== room.day) closedAt = room.now;
    closedDay = room.day;
    return done;
  }

  /** The closing was a mistake: everybody of today is where they were; who was called is called next. */
  function reopenDay(): Ending {
    const gone = room.people.filter((one) => one.status === 'expired' && one.day === room.day && one.closedOut);
    const latest = closedDay === room.day ? closedAt : Math.max(...gone.map((one) => one.closedOut?.at ?? 0));
    for (const person of gone) {
      if (!person.closedOut || person.closedOut.at < latest) continue;
      const { was } = person.closedOut;
      Object.assign(person, { status: was === 'parked' ? was : 'waiting', closedOut: null });
      if (was === 'called') person.returning = true;
    }
    closedDay = '';
    return done;
  }

  const find = (id: number): Person | undefined => room.people.find((one) => one.id === id);
  const leave = (desk: Desk): void => void Object.assign(desk, { officer: null, status: 'closed' });
  /** Who goes first has only such before them. */
  function beforeOf(service: string, priority: PriorityReason | null): number {
    const waiting = lineOf(room, service);
    return (priority === null ? waiting : waiting.filter(goesFirst)).length;
  }

  function whyNoNumber(serviceId: string): Ending | null {
    const isServed = room.desks.some((one) => one.services.includes(serviceId));
    if (room.off.has(serviceId) || !isServed) return no('service-off');
    return closedDay === room.day ? no('closed') : null;
  }

  /** One more than any number of its series today, and than any that somebody in the room still holds. */
  function newPerson(service: string, priority: PriorityReason | null, visit: number | null): Person {
    const card = services.find(({ id }) => id === service);
    const series = (room.rules.numbering === 'digits' ? card?.digit : card?.letter) ?? '';
    const isOpen = ({ status }: Person): boolean => ['waiting', 'parked', 'called', 'serving'].includes(status);
    const counted = room.people.filter((one) => one.series === series && (one.day === room.day || isOpen(one)));
    const number = Math.max(0, ...counted.map((one) => one.number)) + 1;
    const id = room.people.length + 1;
    const label = series + String(number).padStart(3, '0');
    const times = { queuedAt: room.now, calledAt: 0, finishedAt: 0, recalls: 0, closedOut: null };
    const sent = { sentToCounter: null, sentToOfficer: null, wantedBackBy: null, counter: null, officer: null };
    const history = { absences: 0, returning: false, restored: false, selfReturns: 0, visit: visit ?? id };
    const ticket = { id, label, series, number, day: room.day, service, priority, status: 'waiting' as const };
    const person: Person = { ...ticket, ...history, ...sent, ...times };
    room.people.push(person);
    goToTheEnd(room, person);
    return person;
  }

  return { room, play, wait };
}
export type Reference = ReturnType<typeof createReference>;

const isSame = (a: QueueRules, b: QueueRules): boolean =>
  Object.entries(a).every(([name, value]) => b[name as keyof QueueRules] === value);

const sameWork = (a: Work, b: Work): boolean =>
  [...a.services].sort().join() === [...b.services].sort().join() &&
  [...a.backups].sort().join() === [...b.backups].sort().join();

/** The date in Vietnam, seven hours ahead of UTC all year. */
const dayOf = (at: number): string => new Date(at + 7 * 60 * MINUTE).toISOString().slice(0, 10);

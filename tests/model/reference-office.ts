import { defaultRules, type QueueRules } from '../../shared/domain/office.ts';
import type { PriorityReason } from '../../shared/domain/ticket.ts';
import {
  type Desk,
  goBehindTheNext,
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
import type { ServiceCard, Who, Wish } from './wishes.ts';

/** How a wish ended, in few words: the product's outcomes are put into the same. */
export type Ending = string;
const no = (code: string): Ending => `no: ${code}`;
const done: Ending = 'done';

const MINUTE = 60_000;
const OFFICERS = ['o1', 'o2', 'o3', 'o4'];
/** So long after the call somebody of an earlier day was forgotten at a counter. */
const FORGOTTEN = 180 * MINUTE;

/** An office that is open around the clock, played from the rules' words alone. */
export function createReference(services: readonly ServiceCard[], counters: readonly string[], start: number) {
  const off = new Set<string>();
  let closedDay = '';
  const room: Room = {
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
        if (first && first.day !== room.day) return no('ticket-of-another-day');
        const ahead = lineOf(room, wish.serviceId).length;
        return `issued ${newPerson(wish.serviceId, wish.priority, first?.visit ?? null).label}, ${ahead} before`;
      }
      case 'come-back':
        return comeBack(room.people.find(({ id }) => `token of ${id}` === wish.token));
      case 'set-rules':
        room.rules = wish.rules as QueueRules;
        return done;
      case 'assign-counter':
        for (const one of room.desks)
          if (one.id === wish.counterId) Object.assign(one, { services: wish.services, backups: wish.backups });
        return done;
      case 'switch-service':
        if (wish.active) off.delete(wish.serviceId);
        else off.add(wish.serviceId);
        return done;
      case 'close-day':
        return closeDay();
      default: {
        if (!('ticketId' in wish)) throw new Error(`Nobody asks for ${wish.type} here`);
        const person = find(wish.ticketId);
        return person ? withPerson(who, desk, wish, person) : no('unknown-ticket');
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
        if (other && personAt(room, other.id)) return no('officer-busy-elsewhere');
        if (other) leave(other);
        leave(desk);
        desk.officer = officerId;
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
        call(desk, next.person);
        return `called ${next.person.label} by ${next.rule}`;
      }
      case 'call-ticket': {
        if (desk.status !== 'open') return no('counter-not-open');
        if (here) return no('ticket-at-counter');
        const chosen = find(wish.ticketId);
        if (chosen?.status !== 'waiting') return no('unknown-ticket');
        if (isElsewhere(room, chosen)) return no('visit-busy');
        call(desk, chosen);
        return `called ${chosen.label} by chosen`;
      }
      case 'serve-walk-in': {
        if (desk.status !== 'open') return no('counter-not-open');
        if (here) return no('ticket-at-counter');
        const refusal = whyNoNumber(wish.serviceId);
        if (refusal) return refusal;
        if (!desk.services.includes(wish.serviceId)) return no('service-not-here');
        const ahead = lineOf(room, wish.serviceId).length;
        const person = newPerson(wish.serviceId, wish.priority, null);
        call(desk, person);
        person.status = 'serving';
        return `issued ${person.label}, ${ahead} before`;
      }
      default:
        return null;
    }
  }

  function withPerson(who: Who, desk: Desk | undefined, wish: Wish, person: Person): Ending {
    const { rules, now } = room;
    const refusal = (...statuses: Person['status'][]): Ending | null =>
      !statuses.includes(person.status)
        ? no('wrong-status')
        : person.counter === desk?.id
          ? null
          : no('not-at-this-counter');
    const tooEarly = now - person.calledAt < rules.absentAfterSeconds * 1_000;
    switch (wish.type) {
      case 'recall-ticket': {
        const why = refusal('called');
        if (why) return why;
        if (rules.recallsToAbsent > 0 && person.recalls >= rules.recallsToAbsent && !tooEarly) {
          miss(person);
          return `absent ${person.label}`;
        }
        person.recalls += 1;
        return done;
      }
      case 'start-serving':
        return refusal('called') ?? to(person, { status: 'serving' });
      case 'mark-absent': {
        const why = refusal('called') ?? (tooEarly ? no('absent-too-early') : null);
        if (!why) miss(person);
        return why ?? done;
      }
      case 'finish-ticket': {
        const why = refusal('serving');
        if (why) return why;
        const back = person.wantedBackBy;
        if (!back || back.counterId === desk?.id) return to(person, { status: 'done', finishedAt: now });
        free(person);
        Object.assign(person, { service: back.serviceId, sentToCounter: back.counterId, returning: true });
        return backInLine(person);
      }
      case 'undo-finish': {
        const why = refusal('done') ?? (desk && personAt(room, desk.id) ? no('ticket-at-counter') : null);
        if (why) return why;
        if (now - person.finishedAt > rules.undoFinishSeconds * 1_000) return no('undo-too-late');
        return to(person, { status: 'serving' });
      }
      case 'park-ticket':
        return refusal('called', 'serving') ?? to(person, { status: 'parked' });
      case 'return-ticket':
        return person.status === 'parked' ? giveNextSlot(person) : no('wrong-status');
      case 'restore-ticket':
        if (person.day !== room.day) return no('ticket-of-another-day');
        return isMissed(person) || person.status === 'cancelled' ? restore(person) : no('wrong-status');
      case 'transfer-ticket':
        return (person.status === 'waiting' && !desk ? null : refusal('called', 'serving')) ?? transfer(wish, person);
      case 'set-priority':
        if (person.status !== 'waiting' && person.status !== 'parked') return no('wrong-status');
        return to(person, { priority: wish.priority });
      case 'change-service':
        if (person.status !== 'waiting') return no('wrong-status');
        if (person.service !== wish.serviceId) free(person);
        return to(person, { service: wish.serviceId });
      case 'cancel-ticket': {
        const isOver = ['done', 'cancelled', 'expired'].includes(person.status);
        const why = person.status === 'waiting' || who === 'admin' ? null : refusal('called', 'serving');
        return why ?? (isOver ? no('wrong-status') : to(person, { status: 'cancelled' }));
      }
      default:
        throw new Error(`Nobody asks for ${wish.type} here`);
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
    for (const person of room.people)
      if (['waiting', 'parked', 'called'].includes(person.status)) person.status = 'expired';
    for (const desk of room.desks) leave(desk);
    closedDay = room.day;
    return done;
  }

  const find = (id: number): Person | undefined => room.people.find((one) => one.id === id);
  const leave = (desk: Desk): void => void Object.assign(desk, { officer: null, status: 'closed' });
  const to = (person: Person, changes: Partial<Person>): Ending => {
    Object.assign(person, changes);
    return done;
  };
  const free = (person: Person) => to(person, { sentToCounter: null, sentToOfficer: null, wantedBackBy: null });
  const isMissed = ({ status, absences, restored, returning }: Person): boolean =>
    status === 'waiting' && absences > 0 && !restored && !returning;
  const isCalledOff = ({ status, absences }: Person): boolean =>
    status === 'cancelled' && absences >= room.rules.absencesToCancel;

  function whyNoNumber(serviceId: string): Ending | null {
    if (off.has(serviceId)) return no('service-off');
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
    const times = { queuedAt: room.now, calledAt: 0, finishedAt: 0, recalls: 0 };
    const sent = { sentToCounter: null, sentToOfficer: null, wantedBackBy: null, counter: null, officer: null };
    const history = { absences: 0, returning: false, restored: false, selfReturns: 0, visit: visit ?? id };
    const ticket = { id, label, series, number, day: room.day, service, priority, status: 'waiting' as const };
    const person: Person = { ...ticket, ...history, ...sent, ...times };
    room.people.push(person);
    goToTheEnd(room, person);
    return person;
  }

  const call = (desk: Desk, person: Person) =>
    to(person, { status: 'called', counter: desk.id, officer: desk.officer, calledAt: room.now, recalls: 0 });

  function backInLine(person: Person): Ending {
    goToTheEnd(room, person);
    return to(person, { status: 'waiting', restored: false, queuedAt: room.now });
  }

  /** To the end of the line; as often as the office says, the number is over. */
  function miss(person: Person): void {
    backInLine(person);
    to(person, { absences: person.absences + 1, returning: false });
    if (person.absences >= room.rules.absencesToCancel) person.status = 'cancelled';
  }

  function giveNextSlot(person: Person): Ending {
    backInLine(person);
    person.returning = true;
    return `back ${person.label}, 0 before`;
  }

  function restore(person: Person): Ending {
    const before = goBehindTheNext(room, person, room.rules.restoreAfter);
    to(person, { status: 'waiting', restored: true, returning: false, queuedAt: room.now });
    return `back ${person.label}, ${before} before`;
  }

  function comeBack(person: Person | undefined): Ending {
    if (!person) return no('unknown-ticket');
    if (person.day !== room.day) return no('ticket-of-another-day');
    if (person.status === 'parked') return giveNextSlot(person);
    if (person.status === 'waiting' && !isMissed(person)) return no('not-missed');
    if (!isMissed(person) && !isCalledOff(person)) return no('wrong-status');
    if (person.selfReturns >= room.rules.selfReturns) return no('returned-too-often');
    person.selfReturns += 1;
    return restore(person);
  }

  function transfer(wish: Extract<Wish, { type: 'transfer-ticket' }>, person: Person): Ending {
    const { counterId, officerId, comeBack: wanted } = wish;
    const service = wish.serviceId ?? person.service;
    if (officerId !== null && !OFFICERS.includes(officerId)) return no('unknown-officer');
    if (counterId === null && officerId === null && service === person.service) return no('same-service');
    const { counter, officer } = person;
    const held = isAtDesk(person) && counter !== null && officer !== null;
    if (held && (counterId === counter || officerId === officer)) return no('same-place');
    if (held && wanted) person.wantedBackBy = { counterId: counter, officerId: officer, serviceId: person.service };
    return to(person, { status: 'waiting', service, sentToCounter: counterId, sentToOfficer: officerId });
  }

  return { room, play, wait };
}
export type Reference = ReturnType<typeof createReference>;

/** The date in Vietnam, seven hours ahead of UTC all year. */
const dayOf = (at: number): string => new Date(at + 7 * 60 * MINUTE).toISOString().slice(0, 10);

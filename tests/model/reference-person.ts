import {
  type Desk,
  goBehindTheNext,
  goToTheEnd,
  isAtDesk,
  isElsewhere,
  type Person,
  personAt,
  type Room,
} from './reference-line.ts';
import type { Who, Wish } from './wishes.ts';

/** How a wish ended, in few words: the product's outcomes are put into the same. */
export type Ending = string;
export const no = (code: string): Ending => `no: ${code}`;
export const done: Ending = 'done';

const OFFICERS = ['o1', 'o2', 'o3', 'o4'];

const to = (person: Person, changes: Partial<Person>): Ending => {
  Object.assign(person, changes);
  return done;
};
const isMissed = ({ status, absences, restored, returning }: Person): boolean =>
  status === 'waiting' && absences > 0 && !restored && !returning;
/** Ended on another day; who was called before midnight is still here. */
export const isPast = (room: Room, { day, status }: Person): boolean =>
  day !== room.day && ['done', 'cancelled', 'expired'].includes(status);
const isCalledOff = (room: Room, { status, absences }: Person): boolean =>
  status === 'cancelled' && absences >= room.rules.absencesToCancel;

export const call = (room: Room, desk: Desk, person: Person) =>
  to(person, { status: 'called', counter: desk.id, officer: desk.officer, calledAt: room.now, recalls: 0 });

function backInLine(room: Room, person: Person): Ending {
  goToTheEnd(room, person);
  return to(person, { status: 'waiting', restored: false, queuedAt: room.now });
}

/** To the end of the line; as often as the office says, the number is over. */
function miss(room: Room, person: Person): void {
  backInLine(room, person);
  to(person, { absences: person.absences + 1, returning: false });
  if (person.absences >= room.rules.absencesToCancel) person.status = 'cancelled';
}

function giveNextSlot(room: Room, person: Person): Ending {
  backInLine(room, person);
  person.returning = true;
  return `back ${person.label}, 0 before`;
}

function restore(room: Room, person: Person): Ending {
  const before = goBehindTheNext(room, person, room.rules.restoreAfter);
  to(person, { status: 'waiting', restored: true, returning: false, queuedAt: room.now });
  return `back ${person.label}, ${before} before`;
}

export function comeBack(room: Room, person: Person | undefined): Ending {
  if (!person) return no('unknown-ticket');
  if (isPast(room, person)) return no('ticket-of-another-day');
  if (person.status === 'parked') return giveNextSlot(room, person);
  if (person.status === 'waiting' && !isMissed(person)) return no('not-missed');
  if (!isMissed(person) && !isCalledOff(room, person)) return no('wrong-status');
  if (person.selfReturns >= room.rules.selfReturns) return no('returned-too-often');
  person.selfReturns += 1;
  return restore(room, person);
}

function transfer(room: Room, wish: Extract<Wish, { type: 'transfer-ticket' }>, person: Person): Ending {
  const { counterId, officerId, comeBack: wanted } = wish;
  const service = wish.serviceId ?? person.service;
  if (service !== person.service && room.off.has(service)) return no('service-off');
  if (officerId !== null && !OFFICERS.includes(officerId)) return no('unknown-officer');
  if (counterId === null && officerId === null && service === person.service) return no('same-service');
  const { counter, officer } = person;
  const held = isAtDesk(person) && counter !== null && officer !== null;
  if (held && (counterId === counter || officerId === officer)) return no('same-place');
  if (held && wanted) {
    const before = person.wantedBackBy;
    const next = before?.officerId === officer ? before.next : before;
    person.wantedBackBy = { counterId: counter, next, officerId: officer, serviceId: person.service };
  }
  if (held) person.returning = false;
  // Who came after all is missed no more.
  if (held && person.absences > 0) person.restored = true;
  return to(person, { status: 'waiting', service, sentToCounter: counterId, sentToOfficer: officerId });
}

/** What is asked of one number, by whoever asks. */
export function withPerson(room: Room, who: Who, desk: Desk | undefined, wish: Wish, person: Person): Ending {
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
        miss(room, person);
        return `absent ${person.label}`;
      }
      person.recalls += 1;
      return done;
    }
    case 'start-serving':
      return refusal('called') ?? to(person, { status: 'serving' });
    case 'mark-absent': {
      const why = refusal('called') ?? (tooEarly ? no('absent-too-early') : null);
      if (!why) miss(room, person);
      return why ?? done;
    }
    case 'finish-ticket': {
      const why = refusal('serving');
      if (why) return why;
      const wanted = person.wantedBackBy;
      const back = wanted?.officerId === desk?.officer ? (wanted?.next ?? null) : wanted;
      if (!back) return to(person, { status: 'done', finishedAt: now });
      Object.assign(person, { service: back.serviceId, sentToCounter: null, sentToOfficer: back.officerId });
      Object.assign(person, { wantedBackBy: back.next, returning: true });
      return backInLine(room, person);
    }
    case 'undo-finish': {
      const why = refusal('done') ?? (desk && personAt(room, desk.id) ? no('ticket-at-counter') : null);
      if (why) return why;
      if (isElsewhere(room, person)) return no('visit-busy');
      if (now - person.finishedAt > rules.undoFinishSeconds * 1_000) return no('undo-too-late');
      return to(person, { status: 'serving' });
    }
    case 'park-ticket':
      return refusal('called', 'serving') ?? to(person, { status: 'parked' });
    case 'return-ticket':
      return person.status === 'parked' ? giveNextSlot(room, person) : no('wrong-status');
    case 'restore-ticket':
      if (isPast(room, person)) return no('ticket-of-another-day');
      return isMissed(person) || person.status === 'cancelled' ? restore(room, person) : no('wrong-status');
    case 'transfer-ticket':
      return (
        (person.status === 'waiting' && !desk ? null : refusal('called', 'serving')) ?? transfer(room, wish, person)
      );
    case 'set-priority':
      if (person.status !== 'waiting' && person.status !== 'parked') return no('wrong-status');
      return to(person, { priority: wish.priority });
    case 'change-service':
      if (person.status !== 'waiting') return no('wrong-status');
      if (person.service === wish.serviceId) return done;
      if (room.off.has(wish.serviceId)) return no('service-off');
      to(person, { sentToCounter: null, sentToOfficer: null, returning: false });
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

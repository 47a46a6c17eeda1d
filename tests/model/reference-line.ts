import type { CallRule } from '../../shared/domain/call-reason.ts';
import type { QueueRules } from '../../shared/domain/office.ts';
import type { PriorityReason, TicketStatus } from '../../shared/domain/ticket.ts';

/**
 * The line of an office, written a second time from the rules' words alone (domain brief §4): slow, without numbers for
 * places, and without a line of the product. What both do must be the same.
 */

/** Somebody with a number. */
/** Who sent somebody on and wants them back, and who had wanted them back before. */
export interface WantedBack {
  counterId: string;
  next: WantedBack | null;
  officerId: string;
  serviceId: string;
}

export interface Person {
  id: number;
  label: string;
  series: string;
  number: number;
  day: string;
  service: string;
  priority: PriorityReason | null;
  status: TicketStatus;
  /** The first number of the same person's visit. */
  visit: number;
  absences: number;
  /** Back with papers or from another counter. */
  returning: boolean;
  restored: boolean;
  selfReturns: number;
  sentToCounter: string | null;
  sentToOfficer: string | null;
  wantedBackBy: WantedBack | null;
  counter: string | null;
  officer: string | null;
  /** Times in milliseconds. */
  queuedAt: number;
  calledAt: number;
  finishedAt: number;
  /** When a closing of the day ended the number, and what it was until then; null when none did. */
  closedOut: { at: number; was: 'waiting' | 'parked' | 'called' } | null;
  recalls: number;
}

export interface Desk {
  id: string;
  services: readonly string[];
  /** Those of `services` that it only helps with. */
  backups: readonly string[];
  officer: string | null;
  status: 'closed' | 'open' | 'paused';
  /** How many who go first it called in a row, and on which day. */
  inARow: number;
  inARowOn: string;
}

export interface Room {
  /** Services that are switched off. */
  off: Set<string>;
  now: number;
  day: string;
  rules: QueueRules;
  people: Person[];
  desks: Desk[];
  /** Whoever has, or had, a place in line, first to last. Those who share one stand behind its first holder. */
  places: Person[][];
}

const MINUTE = 60_000;

export const isAtDesk = ({ status }: Person): boolean => status === 'called' || status === 'serving';

export const personAt = (room: Room, desk: string): Person | undefined =>
  room.people.find((one) => isAtDesk(one) && one.counter === desk);

/** Everybody who waits, first to last. */
export const line = (room: Room): Person[] => room.places.flat().filter(({ status }) => status === 'waiting');

export const lineOf = (room: Room, service: string): Person[] => line(room).filter((one) => one.service === service);

function leavePlace(room: Room, person: Person): void {
  room.places = room.places.map((place) => place.filter((one) => one !== person)).filter((place) => place.length > 0);
}

export function goToTheEnd(room: Room, person: Person): void {
  leavePlace(room, person);
  room.places.push([person]);
}

/** Behind the next so many of its service, and behind those who were put back there before. How many stand in front. */
export function goBehindTheNext(room: Room, person: Person, count: number): number {
  const others = lineOf(room, person.service).filter((one) => one !== person);
  let inFront = Math.min(count, others.length);
  while (inFront < others.length && others[inFront]?.restored) inFront += 1;
  const [ahead, behind] = [others[inFront - 1], others[inFront]];
  if (!behind) {
    goToTheEnd(room, person);
  } else {
    leavePlace(room, person);
    if (ahead) room.places.find((place) => place.includes(ahead))?.push(person);
    else
      room.places.splice(
        room.places.findIndex((place) => place.includes(behind)),
        0,
        [person],
      );
  }
  return inFront;
}

/** The desk that a person was sent to, while somebody is there. */
function awaitedAt({ desks }: Room, { sentToCounter, sentToOfficer }: Person): string | null {
  const manned = desks.filter(({ status }) => status !== 'closed');
  const awaited =
    sentToOfficer === null
      ? manned.find(({ id }) => id === sentToCounter)
      : manned.find(({ officer }) => officer === sentToOfficer);
  return awaited?.id ?? null;
}

/** One person is never at two desks. */
export const isElsewhere = (room: Room, person: Person): boolean =>
  room.people.some((one) => one !== person && one.visit === person.visit && isAtDesk(one));

function mayCall(room: Room, desk: Desk, person: Person): boolean {
  const awaited = awaitedAt(room, person);
  if (isElsewhere(room, person) || (awaited !== null && awaited !== desk.id)) return false;
  const isSentHere = person.sentToCounter === desk.id || person.sentToOfficer === desk.officer;
  return isSentHere || desk.services.includes(person.service);
}

/** A desk helps with a backup service when nobody else does it, or when somebody there has waited too long. */
function isOwnWork(room: Room, desk: Desk, person: Person): boolean {
  if (!desk.backups.includes(person.service) || awaitedAt(room, person) === desk.id) return true;
  const others = room.desks.filter(
    ({ status, services, backups }) =>
      status === 'open' && services.includes(person.service) && !backups.includes(person.service),
  );
  return others.length === 0 || room.now - person.queuedAt >= room.rules.backupAfterMinutes * MINUTE;
}

/** 0: comes back. 1: goes first. 2: the others, also who missed a call. */
const rankOf = ({ returning, absences, priority }: Person): 0 | 1 | 2 =>
  returning ? 0 : absences === 0 && priority !== null ? 1 : 2;

export const goesFirst = (person: Person): boolean => rankOf(person) < 2;

/** Who is called next at a desk, and by which rule. */
export function whoIsNext(room: Room, desk: Desk): { person: Person; rule: CallRule } | null {
  const callable = line(room).filter((person) => mayCall(room, desk, person));
  const own = callable.filter((person) => isOwnWork(room, desk, person));
  const found = mix(room, desk, own.length > 0 ? own : callable);
  if (!found) return null;
  const { person } = found;
  if (awaitedAt(room, person) === desk.id) return { person, rule: 'reserved' };
  return { person, rule: own.length === 0 && found.rule === 'turn' ? 'backup' : found.rule };
}

function mix(room: Room, desk: Desk, pool: readonly Person[]): { person: Person; rule: CallRule } | null {
  const { now, rules } = room;
  const [back, first, others] = ([0, 1, 2] as const).map((rank) => pool.filter((one) => rankOf(one) === rank));
  const ahead = back?.[0] ?? first?.[0];
  const other = others?.[0];
  if (!ahead) return other ? { person: other, rule: 'turn' } : null;
  const goes = { person: ahead, rule: ahead.returning ? ('returning' as const) : ('priority' as const) };
  if (!other || !others) return goes;
  const isTurnOfOthers = desk.inARowOn === room.day && desk.inARow >= rules.priorityInARow;
  if (rules.mixing === 'strict') {
    const overdue = others.find(({ queuedAt }) => now - queuedAt >= rules.overdueMinutes * MINUTE);
    return isTurnOfOthers && overdue ? { person: overdue, rule: 'overdue' } : goes;
  }
  if (rules.mixing === 'mixed' || ahead.returning) return isTurnOfOthers ? { person: other, rule: 'mix' } : goes;
  const oldest = Math.min(...others.map(({ queuedAt }) => queuedAt));
  if (ahead.queuedAt - rules.boostMinutes * MINUTE >= oldest) return { person: other, rule: 'turn' };
  return { person: ahead, rule: pool.indexOf(ahead) < pool.indexOf(other) ? 'turn' : 'boost' };
}

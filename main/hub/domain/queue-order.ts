import type { CallReason, CallRule, PassedBecause, TurnClass } from '../../../shared/domain/call-reason.ts';
import type { CounterId, OfficerId, ServiceId, TicketId } from '../../../shared/domain/ids.ts';
import { backSoon, type Counter, type QueueRules } from '../../../shared/domain/office.ts';
import { byPlace, type TicketAt } from '../../../shared/domain/ticket.ts';
import { elapsed, type Instant, later, minutes } from '../../../shared/domain/time.ts';

type Waiting = TicketAt<'waiting'>;

/** The counter that asks, with who sits there. */
export interface Desk {
  counterId: CounterId;
  /** Null: nobody sits there. */
  officerId: OfficerId | null;
  services: readonly ServiceId[];
  /** Those of `services` that it only helps with. */
  backups: readonly ServiceId[];
}

/** Everything that the choice of the next ticket looks at. */
export interface Line {
  now: Instant;
  rules: QueueRules;
  /** Everybody who waits, in order of their places. */
  waiting: readonly Waiting[];
  counters: readonly Counter[];
  /** Visits of which somebody is at a counter now. */
  busyVisits: ReadonlySet<TicketId>;
  /** How many who go first this counter called in a row just before. */
  run: number;
}

export interface Choice {
  ticket: Waiting;
  why: CallReason;
}

/** How many of those passed over are named with a call. */
const NAMED = 8;

/** As what a ticket stands in line. Who was called and did not come goes to the end, priority or not. */
export function classOf(ticket: Waiting, now: Instant, rules: QueueRules): TurnClass {
  if (ticket.returning) return 'returning';
  if (ticket.absences > 0) return 'normal';
  if (isDue(ticket, now, rules)) return 'appointment';
  return ticket.priority === null ? 'normal' : 'priority';
}

/** An appointment counts from its time on, and no longer when its holder came too late. */
function isDue({ appointmentAt, issuedAt }: Waiting, now: Instant, rules: QueueRules): boolean {
  if (!rules.appointmentsFirst || appointmentAt === null || now < appointmentAt) return false;
  return issuedAt <= later(appointmentAt, minutes(rules.appointmentGraceMinutes));
}

/**
 * Who is called next at this counter, and why (domain brief §4 "Rules to implement"). Four questions, in this order:
 * 1. May this counter call it? A ticket that was sent to one counter or officer waits for them, as long as they are there;
 *    nobody is called while they are at another counter with another ticket of the same visit.
 * 2. Own work first: backup services when there is no own work, when no counter of their own is open, or when somebody
 *    there has waited longer than the office wants.
 * 3. Which class goes first: who came back, who has an appointment now or priority, or the others; see `mix`.
 * 4. Within a class: who stands further ahead.
 *
 * Bounds (each a property in the tests), with N = `priorityInARow`, for a normal ticket of the counter's own work with k
 * normal ones before it that the counter may call, and a counter that goes on calling:
 * `mixed`: the ticket is called after at most (k + 1)(N + 1) calls. `strict`: no bound before it has waited
 * `overdueMinutes`; from then on the same. `boost`: who goes first and stands behind the ticket overtakes it only having
 * come less than `boostMinutes` later; those who came back go first at most N in a row.
 */
export function chooseNext(desk: Desk, line: Line): Choice | null {
  const picked = pick(poolsOf(desk, line), line, line.run);
  if (!picked) return null;
  const { ticket, rule } = picked;
  const before = line.waiting.filter((other) => byPlace(other, ticket) < 0 && serves(desk, other));
  return { ticket, why: reasonFor(ticket, rule, before, desk, line) };
}

/** Whom a counter may call now, by the class in which they stand in line; each in the order of their places. */
type Pool = Readonly<Record<'returning' | 'ahead' | 'normal', Waiting[]>>;
interface Pools {
  own: Pool;
  backup: Pool;
}

const slots = { returning: 'returning', appointment: 'ahead', priority: 'ahead', normal: 'normal' } as const;

function poolsOf(desk: Desk, line: Line): Pools {
  const pools: Pools = {
    own: { returning: [], ahead: [], normal: [] },
    backup: { returning: [], ahead: [], normal: [] },
  };
  for (const ticket of line.waiting) {
    if (!serves(desk, ticket) || hindrance(desk, line, ticket) !== null) continue;
    const pool = isOwnWork(desk, line, ticket) ? pools.own : pools.backup;
    pool[slots[classOf(ticket, line.now, line.rules)]].push(ticket);
  }
  return pools;
}

/** @param run see `Line` */
function pick({ own, backup }: Pools, line: Line, run: number): Picked | null {
  const picked = mix(own, line, run);
  if (picked) return picked;
  const other = mix(backup, line, run);
  return other?.rule === 'turn' ? { ...other, rule: 'backup' } : other;
}

const serves = (desk: Desk, { serviceId, forCounterId, forOfficerId }: Waiting): boolean =>
  desk.services.includes(serviceId) ||
  forCounterId === desk.counterId ||
  (forOfficerId !== null && forOfficerId === desk.officerId);

/** Why this counter must not call a ticket now; null when it may. */
export function hindrance(
  desk: Desk,
  line: Line,
  ticket: Waiting,
): Extract<PassedBecause, 'reserved' | 'visit-busy'> | null {
  if (line.busyVisits.has(ticket.visitId)) return 'visit-busy';
  const awaited = awaitedCounter(line, ticket);
  return awaited === null || awaited === desk.counterId ? null : 'reserved';
}

/** The counter that a ticket was sent to, if somebody is there; else its service's counters may call it: nobody is lost. */
function awaitedCounter({ counters }: Line, { forCounterId, forOfficerId }: Waiting): CounterId | null {
  if (forCounterId === null && forOfficerId === null) return null;
  const present = counters.filter(isAwaited);
  if (forOfficerId !== null) return present.find(({ state }) => state.officerId === forOfficerId)?.id ?? null;
  return present.some(({ id }) => id === forCounterId) ? forCounterId : null;
}

/** Open, or back in a moment. A meeting may last the day: who was sent there must not wait for its end. */
const isAwaited = ({ state }: Counter): boolean =>
  state.status === 'open' || (state.status === 'paused' && backSoon.includes(state.reason));

function isOwnWork(desk: Desk, line: Line, ticket: Waiting): boolean {
  const { serviceId, queuedAt } = ticket;
  if (!desk.backups.includes(serviceId)) return true;
  if (awaitedCounter(line, ticket) === desk.counterId) return true;
  const hasOwnCounter = line.counters.some(
    ({ state, services, backups }) =>
      state.status === 'open' && services.includes(serviceId) && !backups.includes(serviceId),
  );
  return !hasOwnCounter || elapsed(queuedAt, line.now) >= minutes(line.rules.backupAfterMinutes);
}

interface Picked {
  ticket: Waiting;
  rule: CallRule;
}

/** Which class goes first, by the office's choice; within a class who stands further ahead. */
function mix({ returning, ahead: first, normal: normals }: Pool, { now, rules }: Line, run: number): Picked | null {
  const [normal] = normals;
  const [back] = returning;
  const ahead = back ?? first[0];
  if (!ahead) return normal ? { ticket: normal, rule: 'turn' } : null;
  const goes: Picked = { ticket: ahead, rule: ruleOf(classOf(ahead, now, rules)) };
  if (!normal) return goes;
  const turnOfNormal = run >= rules.priorityInARow;
  switch (rules.mixing) {
    case 'mixed':
      return turnOfNormal ? { ticket: normal, rule: 'mix' } : goes;
    case 'strict': {
      const overdue = normals.find(({ queuedAt }) => elapsed(queuedAt, now) >= minutes(rules.overdueMinutes));
      return overdue && turnOfNormal ? { ticket: overdue, rule: 'overdue' } : goes;
    }
    case 'boost': {
      if (back) return turnOfNormal ? { ticket: normal, rule: 'mix' } : goes;
      // Not the first one's time alone: who was put back stands ahead of people who have waited longer.
      const oldest = Math.min(...normals.map(({ queuedAt }) => queuedAt)) as Instant;
      return elapsed(oldest, ahead.queuedAt) < minutes(rules.boostMinutes)
        ? { ticket: ahead, rule: byPlace(ahead, normal) < 0 ? 'turn' : 'boost' }
        : { ticket: normal, rule: 'turn' };
    }
  }
}

const ruleOf = (turn: TurnClass): CallRule => (turn === 'normal' ? 'turn' : turn);

/** The words of a call out of turn: what the rules would have done does not matter, who was passed over does. */
export function chosenByHand(ticket: Waiting, desk: Desk, line: Line): CallReason {
  const before = line.waiting.filter((other) => serves(desk, other) && byPlace(other, ticket) < 0);
  return reasonFor(ticket, 'chosen', before, desk, line);
}

function reasonFor(ticket: Waiting, rule: CallRule, before: readonly Waiting[], desk: Desk, line: Line): CallReason {
  const { now, rules, run } = line;
  const waited = (one: Waiting): number => Math.floor(elapsed(one.queuedAt, now) / minutes(1));
  const because = (one: Waiting): PassedBecause => {
    const hindered = hindrance(desk, line, one);
    if (hindered) return hindered;
    if (rule === 'chosen') return 'chosen';
    if (isOwnWork(desk, line, ticket) && !isOwnWork(desk, line, one)) return 'backup';
    return rule === 'mix' || rule === 'overdue' ? 'mix' : rule === 'boost' ? 'boost' : 'class';
  };
  return {
    rule: rule !== 'chosen' && awaitedCounter(line, ticket) === desk.counterId ? 'reserved' : rule,
    mixing: rules.mixing,
    class: classOf(ticket, now, rules),
    waitedMinutes: waited(ticket),
    run,
    limit: rules.priorityInARow,
    passedOver: before.length,
    passed: before.slice(0, NAMED).map((one) => ({
      label: one.label,
      class: classOf(one, now, rules),
      waitedMinutes: waited(one),
      because: because(one),
    })),
  };
}

/** The next `count` tickets in the order in which this counter would call them, if nobody joined. */
export function upcoming(desk: Desk, line: Line, count: number): readonly Waiting[] {
  const order: Waiting[] = [];
  const pools = poolsOf(desk, line);
  let { run } = line;
  while (order.length < count) {
    const next = pick(pools, line, run);
    if (!next) break;
    order.push(next.ticket);
    takeOut(pools, next.ticket);
    run = classOf(next.ticket, line.now, line.rules) === 'normal' ? 0 : run + 1;
  }
  return order;
}

function takeOut({ own, backup }: Pools, ticket: Waiting): void {
  for (const list of [...Object.values(own), ...Object.values(backup)]) {
    const at = list.indexOf(ticket);
    if (at >= 0) list.splice(at, 1);
  }
}

/** Whether a call counts as one of those who go first. */
export const goesAhead = (why: CallReason): boolean => why.class !== 'normal';

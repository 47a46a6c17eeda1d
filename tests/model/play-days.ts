import { expect } from 'vitest';
import { verifyJournal } from '../../main/hub/store/replay.ts';
import type { Outcome } from '../../shared/contract/outcomes.ts';
import type { CallReason } from '../../shared/domain/call-reason.ts';
import { seededRandom } from '../support/random-morning.ts';
import { vietnam } from '../support/test-clock.ts';
import { openRealOffice, type RealOffice } from './real-office.ts';
import { line, type Person, personAt } from './reference-line.ts';
import { createReference, type Reference } from './reference-office.ts';
import type { Ending } from './reference-person.ts';
import {
  createDice,
  type Dice,
  randomAssignment,
  randomRules,
  randomWish,
  type Who,
  type Wish,
  workAt,
} from './wishes.ts';

const SERVICES = [
  { id: 'chung-thuc', letter: 'A', digit: '1' },
  { id: 'ho-tich', letter: 'H', digit: '2' },
  { id: 'dat-dai', letter: 'N', digit: '3' },
];
const COUNTERS = ['1', '2', '3', '4'];
const STEPS_A_DAY = 55;
const STEPS_A_NIGHT = 30;
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** What happened in the days that were played. */
export interface Played {
  days: number;
  wishes: number;
  granted: number;
  calls: number;
}

/**
 * Plays so many random days in one office, each wish to the product and to the reference, and looks after each that both
 * gave the same answer, called the same person and left everybody in the same place.
 */
export function playDays(days: number, seed: number): Played {
  const start = vietnam('2026-03-02', '07:30');
  const real = openRealOffice(SERVICES, COUNTERS, start);
  const reference = createReference(SERVICES, COUNTERS, start);
  const dice = createDice(seededRandom(seed));
  const log: string[] = [];
  const played: Played = { days, wishes: 0, granted: 0, calls: 0 };
  let firstOfDay = 1;

  const wait = (ms: number): void => {
    real.clock.advance(ms);
    real.watchDay();
    reference.wait(ms);
    log.push(`${Math.round(ms / 1_000)} s later`);
  };
  const play = (who: Who, wish: Wish): Ending => {
    const expected = reference.play(who, wish);
    log.push(`${who}: ${JSON.stringify(wish)} → ${expected}`);
    const outcome = real.send(who, wish);
    played.wishes += 1;
    if (outcome.ok) played.granted += 1;
    if (outcome.ok && outcome.done.kind === 'called') played.calls += 1;
    expect(endingOf(real, outcome)).toBe(expected);
    expectSame(real, reference, firstOfDay);
    return expected;
  };

  const work = (steps: number): void => {
    for (let n = 0; n < steps; n++) {
      if (dice.chance(0.7)) wait(pause(dice));
      const { who, wish } = randomWish(dice, reference.room, SERVICES);
      play(who, wish);
    }
  };

  try {
    for (let day = 0; day < days; day++) {
      firstOfDay = reference.room.people.find(isOpen)?.id ?? reference.room.people.length + 1;
      begin(reference, dice, play);
      work(STEPS_A_DAY);
      if (dice.chance(0.3)) serveEverybody(reference, play, wait);
      if (dice.chance(0.3)) {
        // Work goes on over midnight.
        wait(untilMidnight(reference.room.now) - 20 * MINUTE);
        work(STEPS_A_NIGHT);
      }
      wait(untilMidnight(reference.room.now) + 7.5 * 60 * MINUTE);
    }
    expect(verifyJournal(real.db).flaw).toBeNull();
    expectDays(real);
    return played;
  } catch (error) {
    throw new Error(`Seed ${seed}. What happened:\n${log.slice(-40).join('\n')}`, { cause: error });
  } finally {
    real.close();
  }
}

type Play = (who: Who, wish: Wish) => Ending;

function begin({ room }: Reference, dice: Dice, play: Play): void {
  play('admin', { type: 'set-rules', rules: randomRules(dice), seen: room.rules });
  for (const service of SERVICES) play('admin', { type: 'switch-service', serviceId: service.id, active: true });
  for (const id of COUNTERS) {
    play('admin', randomAssignment(dice, room, id, SERVICES));
    play(id, { type: 'sign-in', officerId: `o${id}`, bring: false });
    play(id, { type: 'open-counter' });
  }
}

/** Seconds between most touches, sometimes half an hour. */
const pause = (dice: Dice): number =>
  dice.pick([0, 1_000, 5_000, 20_000, 45_000, MINUTE, 2 * MINUTE, 4 * MINUTE, dice.chance(0.2) ? 30 * MINUTE : 1_000]);

/** The time that is left of a day in Vietnam. */
const untilMidnight = (now: number): number => DAY - ((now + 7 * 60 * MINUTE) % DAY);

/** Nobody is lost: whoever waits or was sent for papers is served, when all counters work on to the end. */
function serveEverybody(reference: Reference, play: Play, wait: (ms: number) => void): void {
  const { room } = reference;
  for (const { id } of room.people.filter(({ status, day }) => status === 'parked' && day === room.day))
    play('guide', { type: 'return-ticket', ticketId: id });
  for (const counterId of COUNTERS)
    play('admin', {
      type: 'assign-counter',
      counterId,
      services: SERVICES.map(({ id }) => id),
      backups: [],
      seen: workAt(room, counterId),
    });
  for (let round = 0; round < 3 * room.people.length + 9; round++) {
    wait(MINUTE);
    for (const desk of room.desks) {
      if (desk.officer === null) {
        const free = ['o1', 'o2', 'o3', 'o4'].find((one) => room.desks.every(({ officer }) => officer !== one)) ?? '';
        play(desk.id, { type: 'sign-in', officerId: free, bring: false });
      }
      play(desk.id, { type: 'open-counter' });
      const here = personAt(room, desk.id);
      if (here?.status === 'called') play(desk.id, { type: 'start-serving', ticketId: here.id });
      else if (here) play(desk.id, { type: 'finish-ticket', ticketId: here.id });
      else play(desk.id, { type: 'call-next' });
    }
    if (room.people.every((one) => !isOpen(one))) return;
  }
  throw new Error(`Never served: ${room.people.filter(isOpen).map(({ label, status }) => `${label} ${status}`)}`);
}

const isOpen = ({ status }: Person): boolean => ['waiting', 'parked', 'called', 'serving'].includes(status);

/** The product's answer in the reference's words. */
function endingOf(real: RealOffice, outcome: Outcome): Ending {
  if (!outcome.ok) return `no: ${outcome.refusal.code}`;
  const { done } = outcome;
  switch (done.kind) {
    case 'issued':
      return `issued ${done.ticket.label}, ${done.ticket.waitingBefore} before`;
    case 'called': {
      const call = real.db.get<{ why: string }>('SELECT why FROM calls ORDER BY id DESC LIMIT 1');
      return `called ${done.label} by ${(JSON.parse(call?.why ?? '{}') as CallReason).rule}`;
    }
    case 'back-in-line':
      return `back ${done.label}, ${done.waitingBefore} before`;
    case 'marked-absent':
      return `absent ${done.label}`;
    default:
      return done.kind;
  }
}

interface Row {
  id: number;
  status: Person['status'];
  told: string;
  counter: string | null;
  visit: number;
}

/** Everybody in the same state and in the same order; nobody at two counters; no counter with two. */
function expectSame(real: RealOffice, { room }: Reference, from: number): void {
  const rows = real.db.all<Row>(
    `SELECT id, status, counter_id AS counter, visit_id AS visit,
        concat_ws('|', id, day, label, status, service_id, coalesce(priority, '-'), absences, is_returning, is_restored, self_returns,
          visit_id, coalesce(for_counter_id, '-'), coalesce(for_officer_id, '-'), coalesce(return_to, '-'),
          CASE WHEN status IN ('called', 'serving', 'done') THEN counter_id || officer_id END,
          CASE status WHEN 'waiting' THEN queued_at END) AS told
      FROM tickets WHERE id >= ? ORDER BY id`,
    from,
  );
  expect(rows.map(({ told }) => told).join('\n')).toBe(
    room.people
      .slice(from - 1)
      .map(tell)
      .join('\n'),
  );
  const waiting = real.db.all<{ id: number }>(
    // The rows' own order of places, not the product's query.
    "SELECT id FROM tickets WHERE id >= ? AND status || '' = 'waiting' ORDER BY queue_position, queue_step",
    from,
  );
  expect(idsOf(waiting)).toBe(idsOf(line(room)));
  const desks = real.db.all<{ told: string }>(
    "SELECT concat_ws('|', id, status, coalesce(officer_id, '-')) AS told FROM counters ORDER BY id",
  );
  expect(desks.map(({ told }) => told).join(' ')).toBe(
    room.desks.map(({ id, status, officer }) => `${id}|${status}|${officer ?? '-'}`).join(' '),
  );
}

const idsOf = (people: readonly { id: number }[]): string => people.map(({ id }) => id).join(' ');

const tell = (one: Person): string => {
  const { id, day, label, status, service, priority, absences, returning, restored, selfReturns, visit } = one;
  const back = one.wantedBackBy ? JSON.stringify(one.wantedBackBy) : '-';
  const flags = [absences, Number(returning), Number(restored), selfReturns, visit];
  const sent = [one.sentToCounter ?? '-', one.sentToOfficer ?? '-', back];
  const told: unknown[] = [id, day, label, status, service, priority ?? '-', ...flags, ...sent];
  if (['called', 'serving', 'done'].includes(status)) told.push(`${one.counter}${one.officer}`);
  if (status === 'waiting') told.push(one.queuedAt);
  return told.join('|');
};

/** No number twice in a day, none left out, and each on the date in Vietnam at which it was given. */
function expectDays(real: RealOffice): void {
  const twice = real.db.all('SELECT day, label FROM tickets GROUP BY day, label HAVING count(*) > 1');
  expect(twice).toEqual([]);
  const wrong = real.db.all("SELECT id, day FROM tickets WHERE day <> date(issued_at / 1000, 'unixepoch', '+7 hours')");
  expect(wrong).toEqual([]);
}

import { type VisitRow, type WaitRow, workedMinutes } from '../../main/hub/domain/estimate-history.ts';
import type { LearnedTimes } from '../../main/hub/domain/estimate-learned.ts';
import { chooseNext, goesAhead } from '../../main/hub/domain/queue-order.ts';
import { estimateWaits, type WaitEstimate } from '../../main/hub/domain/wait-estimate.ts';
import type { OfficerId, TicketId } from '../../shared/domain/ids.ts';
import type { Counter } from '../../shared/domain/office.ts';
import type { TicketAt } from '../../shared/domain/ticket.ts';
import { type BusinessDay, type Instant, instant, later, minutes } from '../../shared/domain/time.ts';
import type { Dice } from './dice.ts';
import { rules, type SimulatedOffice, sessions } from './simulated-office.ts';
import { type Arrival, arrivalsOf, ticketOf } from './simulated-people.ts';

/** How a ticket fared against what it was promised; minutes of work. */
export interface Fate {
  promise: WaitEstimate;
  actual: number;
}

/** What a simulated day leaves behind: rows to learn from, and the fate of every normal ticket. */
export interface DayPlayed {
  visits: VisitRow[];
  waits: WaitRow[];
  fates: Fate[];
}

const NO_SHOW = 0.03;
const NO_SHOW_MINUTES = 1.2;
/** How far visits of one service differ: the sigma of a log-normal with the service's true mean. */
const VISIT_SIGMA = 0.55;
/** Each officer's own pace, the same for all visits of a day. */
const PACE_SIGMA = 0.12;
/** How likely an officer leaves the counter once in a session, for 8–22 minutes. */
const PAUSE = 0.4;
/** From the end of a visit to the next press, minutes. */
const CHANGE = { least: 0.15, most: 1 };
const DAY_STARTS = 450;
const DAY_ENDS = 1320;
/** Minutes between two looks at the room. */
const STEP = 0.05;

interface Desk {
  counter: Counter;
  officerId: OfficerId;
  pace: number;
  /** Calls in a row of people who go first. */
  run: number;
  visit: { ticket: TicketAt<'called'>; endsAt: number; comes: boolean } | null;
  pausesAt: number[];
  pausedUntil: number;
  callsFrom: number;
}

interface Room {
  office: SimulatedOffice;
  learned: LearnedTimes;
  dice: Dice;
  day: BusinessDay;
  desks: readonly Desk[];
  arrivals: Arrival[];
  waiting: TicketAt<'waiting'>[];
  promises: Map<TicketId, WaitEstimate | null>;
  issued: number;
  played: DayPlayed;
  at(time: number): Instant;
}

/** Midnight of the `n`-th simulated day, whose name is `n`. */
export const midnightOf = (day: BusinessDay): Instant => instant(Date.UTC(2026, 0, 5) + Number(day) * minutes(1440));

/** Plays one day: people come as they do, counters call by the office's real rules, and each normal number gets its promise. */
export function playDay(office: SimulatedOffice, n: number, dice: Dice, learned: LearnedTimes): DayPlayed {
  const day = `${n}` as BusinessDay;
  const room: Room = {
    office,
    learned,
    dice,
    day,
    desks: office.counters.map((counter) => deskOf(counter, dice)),
    arrivals: arrivalsOf(office, dice),
    waiting: [],
    promises: new Map(),
    issued: 0,
    played: { visits: [], waits: [], fates: [] },
    at: (time) => later(midnightOf(day), Math.round(minutes(time))),
  };
  for (let time = DAY_STARTS; time < DAY_ENDS; time += STEP) {
    endVisits(room, time);
    letIn(room, time);
    if (isWork(time)) callPeople(room, time);
  }
  return room.played;
}

const deskOf = (counter: Counter, dice: Dice): Desk => ({
  counter,
  officerId: `o${counter.id}` as OfficerId,
  pace: dice.logNormal(1, PACE_SIGMA),
  run: 0,
  visit: null,
  pausesAt: sessions
    .filter(() => dice.roll() < PAUSE)
    .map(({ from, to }) => from + 20 + dice.roll() * (to - from - 60)),
  pausedUntil: 0,
  callsFrom: 0,
});

/** Nobody is called at noon; in the evening until everybody is served. */
const isWork = (time: number): boolean =>
  sessions.some(({ from, to }) => time >= from && time < to) || time >= (sessions.at(-1)?.to ?? 0);

function endVisits({ desks, dice, day, played, at }: Room, time: number): void {
  for (const desk of desks) {
    if (!desk.visit || time < desk.visit.endsAt) continue;
    const { ticket, comes } = desk.visit;
    const { serviceId, counterId, issuedAt, calledAt } = ticket;
    const first = ticket.priority !== null;
    if (comes) played.visits.push({ serviceId, first, counterId, day, issuedAt, calledAt, endedAt: at(time) });
    desk.visit = null;
    desk.callsFrom = time + CHANGE.least + dice.roll() * (CHANGE.most - CHANGE.least);
    if (time < (desk.pausesAt[0] ?? DAY_ENDS)) continue;
    desk.pausesAt.shift();
    desk.pausedUntil = time + 8 + dice.roll() * 14;
  }
}

function letIn(room: Room, time: number): void {
  for (let next = room.arrivals[0]; next && next.time <= time; next = room.arrivals[0]) {
    room.arrivals.shift();
    room.issued += 1;
    const ticket = ticketOf(room.issued, room.day, next, room.at(time));
    if (ticket.priority === null) room.promises.set(ticket.id, promiseFor(ticket, room, time));
    room.waiting.push(ticket);
  }
}

function promiseFor(ticket: TicketAt<'waiting'>, { office, desks, waiting, learned, at }: Room, time: number) {
  const line = {
    now: at(time),
    hour: Math.floor(time / 60),
    rules,
    services: office.services,
    counters: countersAt(desks, time),
    waiting,
    atCounters: desks.flatMap(({ visit }) => (visit ? [visit.ticket] : [])),
  };
  return estimateWaits(line, learned).get(ticket.serviceId) ?? null;
}

const countersAt = (desks: readonly Desk[], time: number): Counter[] =>
  desks.map(({ counter, officerId, pausedUntil }) =>
    time < pausedUntil ? { ...counter, state: { status: 'paused', officerId, reason: 'break' } } : counter,
  );

function callPeople(room: Room, time: number): void {
  for (const desk of room.desks) {
    if (desk.visit || time < desk.pausedUntil || time < desk.callsFrom || room.waiting.length === 0) continue;
    const { counter, officerId, run } = desk;
    const asks = { counterId: counter.id, officerId, services: counter.services, backups: counter.backups };
    const counters = countersAt(room.desks, time);
    const line = { now: room.at(time), rules, waiting: room.waiting, counters, busyVisits: new Set<TicketId>(), run };
    const choice = chooseNext(asks, line);
    if (!choice) continue;
    desk.run = goesAhead(choice.why) ? run + 1 : 0;
    room.waiting = room.waiting.filter((ticket) => ticket !== choice.ticket);
    beginVisit(room, desk, choice.ticket, time);
  }
}

function beginVisit(
  { office, dice, day, promises, played, at }: Room,
  desk: Desk,
  ticket: TicketAt<'waiting'>,
  time: number,
) {
  const mean = office.services.find(({ id }) => id === ticket.serviceId)?.trueMinutes ?? Number.NaN;
  const comes = dice.roll() >= NO_SHOW;
  const lasts = comes ? Math.max(0.7, dice.logNormal(mean, VISIT_SIGMA) * desk.pace) : NO_SHOW_MINUTES;
  const held = { counterId: desk.counter.id, officerId: desk.officerId, calledAt: at(time) };
  desk.visit = { ticket: { ...ticket, ...held, status: 'called' }, endsAt: time + lasts, comes };

  const promise = promises.get(ticket.id);
  if (!promise) return;
  played.waits.push({ day, issuedAt: ticket.issuedAt, firstCalledAt: at(time), promised: promise.minutes });
  const since = (then: Instant): number => (then - midnightOf(day)) / minutes(1);
  played.fates.push({ promise, actual: workedMinutes(since(ticket.issuedAt), since(at(time)), sessions) });
}

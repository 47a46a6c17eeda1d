import { AFTERNOON, arrivals, MORNING, shares } from './ward.mjs';

const MINUTE = 60_000;
/** Until when counters finish those who hold a number ("làm hết việc"), minutes since midnight. */
const LAST = 1_080;
const priorities = ['elder', 'elder', 'elder', 'disabled', 'pregnant', 'child', 'merit'];

/**
 * One day of the queue, played: people come, counters call them in turn, lunch stops the calling, some are absent, some are sent
 * on. Nothing here is drawn from a wished-for average: waits are what comes of it.
 * @param midnight epoch milliseconds
 */
export function playDay({ dice, people, counters, services, midnight }) {
  const tickets = comers(dice, people).map((t) => ({
    ...t,
    ready: t.at,
    calls: [],
    visits: [],
    absences: 0,
    notes: [],
  }));
  const lines = new Map(Object.keys(shares).map((id) => [id, { next: 0, coming: [], waiting: [], first: [] }]));
  for (const ticket of tickets) lines.get(ticket.service).coming.push(ticket);
  const atWork = counters
    // Somebody ill is stood in for where there are few.
    .filter(({ service }) => !dice.chance(0.03) || counters.filter((one) => one.service === service).length < 4)
    .map((counter) => ({ ...counter, free: 450 + dice.between(-4, 6), opened: 0 }));
  for (const counter of atWork) counter.opened = counter.free;

  for (;;) {
    let counter = null;
    for (const one of atWork) if (one.free < LAST && (!counter || one.free < counter.free)) counter = one;
    if (!counter) break;
    const now = atDesk(counter.free);
    if (now !== counter.free) {
      counter.free = now;
      continue;
    }
    const line = lines.get(counter.service);
    arrive(line, now);
    const ticket = takeNext(line, dice);
    if (!ticket) {
      const coming = line.coming[line.next];
      counter.free = Math.max(now + 0.5, Math.min(coming ? coming.ready : LAST, now + 3));
      continue;
    }
    serve(ticket.ticket, ticket.rule, counter, now, { dice, lines, services });
  }
  const ms = (minutes) => midnight + Math.round(minutes * MINUTE);
  for (const ticket of tickets) if (!ticket.end) ticket.end = { at: LAST + dice.between(1, 5), status: 'expired' };
  return {
    tickets,
    ms,
    opened: atWork.map(({ id, officerId, opened, free }) => ({
      id,
      officerId,
      opened,
      closed: Math.max(1_020, Math.min(free, LAST + 30)),
    })),
  };
}

function comers(dice, people) {
  const list = [];
  for (let i = 0; i < people; i++) {
    const slot = chosen(dice, arrivals, ({ share }) => share);
    const [service] = chosen(dice, Object.entries(shares), ([, share]) => share);
    list.push({
      at: dice.between(slot.from, slot.to),
      service,
      priority: dice.chance(0.07) ? dice.pick(priorities) : null,
      guide: dice.chance(0.08),
    });
  }
  return list.sort((a, b) => a.at - b.at);
}

function chosen(dice, list, shareOf) {
  let left = dice.next();
  for (const one of list) {
    left -= shareOf(one);
    if (left < 0) return one;
  }
  return list[0];
}

/** Nobody calls at lunch. */
const atDesk = (minute) => (minute >= MORNING.to && minute < AFTERNOON.from ? AFTERNOON.from : minute);

function arrive(line, now) {
  while (line.next < line.coming.length && line.coming[line.next].ready <= now) {
    const ticket = line.coming[line.next];
    line.next += 1;
    (ticket.priority ? line.first : line.waiting).push(ticket);
  }
}

/** Two who go first, then one of the others; once in two hundred an officer chooses a number. */
function takeNext(line, dice) {
  const { first, waiting } = line;
  if (waiting.length > 3 && dice.chance(0.005))
    return { ticket: waiting.splice(1 + Math.floor(dice.next() * 2), 1)[0], rule: 'chosen' };
  line.run = line.run ?? 0;
  if (first.length > 0 && (line.run < 2 || waiting.length === 0)) {
    line.run += 1;
    return { ticket: first.shift(), rule: 'priority' };
  }
  line.run = 0;
  return waiting.length > 0 ? { ticket: waiting.shift(), rule: 'turn' } : null;
}

function serve(ticket, rule, counter, now, { dice, lines, services }) {
  const { id: counterId, officerId } = counter;
  const call = (at, recall) => ticket.calls.push({ at, counterId, officerId, recall, rule });
  call(now, 0);
  if (rule === 'chosen') ticket.notes.push({ kind: 'chosen', at: now, officerId });
  if (dice.chance(0.05)) {
    // Called, and called again: nobody there.
    call(now + 0.6, 1);
    counter.free = now + 1.3;
    ticket.absences += 1;
    if (ticket.absences > 1 || dice.chance(0.4)) {
      ticket.absences = 3;
      ticket.end = { at: counter.free, status: 'cancelled' };
    } else lines.get(ticket.service).waiting.push(ticket);
    return;
  }
  if (dice.chance(0.08)) call(now + 0.4, 1);
  const started = now + dice.between(0.3, 1);
  const ended = started + Math.max(0.7, dice.duration(counter.minutes * counter.pace));
  counter.free = ended + dice.between(0.1, 0.4);
  const visit = { counterId, officerId, service: ticket.service, called: now, started, ended, ending: 'done' };
  ticket.visits.push(visit);
  if (ticket.visits.length === 1 && dice.chance(0.015)) {
    visit.ending = 'transferred';
    ticket.notes.push({ kind: 'transfer', at: ended, officerId });
    ticket.service = dice.pick(Object.keys(shares).filter((id) => id !== ticket.service));
    ticket.ready = ended;
    const line = lines.get(ticket.service);
    // Among those who are still to come, in the order in which they are there.
    const at = line.coming.findIndex((other, i) => i >= line.next && other.ready > ended);
    line.coming.splice(at < 0 ? line.coming.length : at, 0, ticket);
    return;
  }
  if (dice.chance(0.003)) {
    visit.ending = 'cancelled';
    ticket.notes.push({ kind: 'cancel', at: ended, officerId });
    ticket.end = { at: ended, status: 'cancelled', counterId, officerId };
    return;
  }
  ticket.end = { at: ended, status: 'done', counterId, officerId };
  const isReceived = ticket.service !== 'tra-ket-qua' && dice.chance(0.85);
  ticket.dossiers = isReceived ? 1 + (dice.chance(0.2) ? 1 : 0) + (dice.chance(0.05) ? 2 : 0) : 0;
  ticket.result = isReceived ? 'received' : ticket.service === 'tra-ket-qua' ? 'returned' : 'supplement';
  ticket.procedure = dice.chance(0.6) ? dice.pick(services.get(ticket.service)) : null;
  rate(ticket, dice);
}

/** A third of those who are asked answer; who waited long is less content. */
function rate(ticket, dice) {
  const { at } = ticket.end;
  ticket.asked = dice.chance(0.92);
  if (!ticket.asked) return;
  if (dice.chance(0.35)) {
    const waited = ticket.visits[0].called - ticket.at;
    const mood = dice.next() - (waited > 35 ? 0.12 : waited > 20 ? 0.04 : 0);
    const level = mood > 0.36 ? 4 : mood > 0.07 ? 3 : mood > 0.025 ? 2 : 1;
    ticket.rating = {
      level,
      at: at + dice.between(0.05, 0.9),
      phone: dice.chance(0.06),
      comments: level < 3 && dice.chance(0.3),
    };
  } else if (dice.chance(0.08)) ticket.declinedAt = at + dice.between(0.05, 0.9);
}

import type { TicketId } from '../../shared/domain/ids.ts';
import { type BusinessDay, hours, type Instant, later } from '../../shared/domain/time.ts';
import { FORGOTTEN_MS, type Nights } from './domain/close-day.ts';
import type { LocalTime } from './domain/facts.ts';
import type { Clock, Log } from './ports.ts';
import { createSetClockWatch } from './set-clock.ts';
import type { ReadDb } from './store/db.ts';
import { isDigestDue } from './store/digests.ts';
import { officeOf } from './store/office.ts';
import type { Store } from './store/open.ts';
import { forgetOutcomesBefore } from './store/outcomes.ts';
import { nextTicketId } from './store/tickets.ts';

export interface DayWatchDeps {
  store: Store;
  clock: Clock;
  localTime(at: number): LocalTime;
  log: Log;
  roll(nights: Nights): void;
  signDigest(): void;
}

const EVERY_MS = 1_000;

/**
 * Notices that a business day is over, also after nights and weeks in which the hub was off, and asks for it to be
 * rolled, and for its digest to be signed. A clock that is set ends no day: see `set-clock.ts`.
 */
export function startDayWatch({ store, clock, localTime, log, roll, signDigest }: DayWatchDeps): { stop(): void } {
  const sparedAfter = createSetClockWatch(clock, () => (nextTicketId(store.read) - 1) as TicketId, log);
  let day: BusinessDay | null = null;
  const look = (): void => {
    const now = clock.now();
    const today = localTime(now).day;
    if (today !== day) {
      day = today;
      const { outcomeDays } = officeOf(store.read).keeping;
      store.write((db) => forgetOutcomesBefore(db, later(now, -hours(24 * outcomeDays))));
    }
    // Before anything of the new day is written: the digest is of the one that has ended.
    if (isDigestDue(store.read, today)) signDigest();
    const spared = sparedAfter();
    const nights = { sparedAfter: spared, lastOfPast: lastOfPast(store.read, today, spared) };
    if (isAnythingOver(store.read, today, now, nights)) roll(nights);
  };
  look();
  const timer = setInterval(look, EVERY_MS);
  timer.unref();
  return { stop: () => clearInterval(timer) };
}

/** As the index of open tickets says it, word for word: another order of the same statuses would not use it. */
const OPEN = "('waiting', 'called', 'serving', 'parked')";
const NO_LIMIT = Number.MAX_SAFE_INTEGER;
/** More than any office gives out in a day: further back no past can hide behind a clock that stood wrong. */
const LATELY = 3_000;

/** Walks back from the last ticket, past those of today. */
const lastOfPast = (db: ReadDb, today: BusinessDay, sparedAfter: TicketId | null): TicketId | null =>
  db.get<{ id: TicketId }>(
    `SELECT id FROM tickets WHERE id > (SELECT max(id) FROM tickets) - ${LATELY} AND id <= ? AND +day < ?
      ORDER BY id DESC LIMIT 1`,
    sparedAfter ?? NO_LIMIT,
    today,
  )?.id ?? null;

/** Whether `rollDay` would find something. Walks the index of open tickets, however many years lie behind. */
function isAnythingOver(db: ReadDb, today: BusinessDay, now: Instant, { sparedAfter, lastOfPast }: Nights): boolean {
  const found = db.get(
    `SELECT 1 FROM tickets WHERE status IN ${OPEN}
      AND (+day < ? AND +id <= ? OR +day > ? AND +id < ?)
      AND (status IN ('waiting', 'parked') OR called_at < ?) LIMIT 1`,
    today,
    sparedAfter ?? NO_LIMIT,
    today,
    lastOfPast ?? 0,
    now - FORGOTTEN_MS,
  );
  return found !== undefined;
}

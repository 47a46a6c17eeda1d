import type { Instant } from '../../../shared/domain/time.ts';
import type { LearnedTimes } from '../domain/estimate-learned.ts';
import type { LocalTime } from '../domain/facts.ts';
import {
  estimateTurns,
  estimateWaits,
  estimateWaitsFirst,
  type LineNow,
  type OwnWaits,
  type WaitEstimate,
  type WaitEstimates,
} from '../domain/wait-estimate.ts';
import { allCounters } from './counters.ts';
import type { ReadDb } from './db.ts';
import { lastEvent } from './events.ts';
import { headOfLine } from './head-of-line.ts';
import { officeOf } from './office.ts';
import { allServices } from './services.ts';
import { ticketsAtCounters, waitingCounts } from './tickets.ts';

export interface WaitsNow {
  line: LineNow;
  /** Of somebody who takes an ordinary number now, and of somebody who goes first. */
  usual: WaitEstimates;
  first: WaitEstimates;
  /** Of those who wait already. Played when somebody asks: only phones do. */
  own(): OwnWaits;
}

export interface Waits {
  now(db: ReadDb, now: Instant, local: LocalTime): WaitsNow;
}

/** With so many in line one more or less changes no promise, and playing the line costs more than a ticket. */
const LONG_LINE = 60;
/** A long line is played anew after so long, milliseconds. */
const STALE_MS = 500;

/** What people would wait who came now. Played anew with each event, unless the line is long and it was played just before. */
export function createWaits(learned: () => LearnedTimes): Waits {
  let last: { seq: number; minute: number; at: number; waits: WaitsNow } | null = null;
  return {
    now: (db, now, local) => {
      const { seq } = lastEvent(db);
      const at = performance.now();
      const minute = Math.floor(now / 60_000);
      const isFresh = last?.seq === seq && last.minute === minute;
      const isLong = (last?.waits.line.waiting.length ?? 0) >= LONG_LINE;
      if (last && (isFresh || (isLong && at - last.at < STALE_MS))) return last.waits;
      last = { seq, minute, at, waits: play(db, now, local, learned()) };
      return last.waits;
    },
  };
}

function play(db: ReadDb, now: Instant, local: LocalTime, learned: LearnedTimes): WaitsNow {
  const services = allServices(db);
  const line: LineNow = {
    now,
    hour: Math.floor(local.time / 60),
    rules: officeOf(db).rules,
    services,
    counters: allCounters(db),
    waiting: headOfLine(
      db,
      services.map(({ id }) => id),
    ),
    atCounters: ticketsAtCounters(db),
  };
  const all = waitingCounts(db).reduce((sum, { n }) => sum + n, 0);
  // Whoever stands behind the head that was read waits longer in the same measure.
  const longer = Math.max(1, all / Math.max(1, line.waiting.length));
  let own: OwnWaits | null = null;
  return {
    line,
    usual: stretch(estimateWaits(line, learned), longer),
    first: estimateWaitsFirst(line, learned),
    own: () => {
      own ??= estimateTurns(line, learned);
      return own;
    },
  };
}

const stretch = (waits: WaitEstimates, factor: number): WaitEstimates =>
  factor === 1 ? waits : new Map([...waits].map(([id, one]) => [id, one && longerBy(one, factor)] as const));

function longerBy({ people, minutes, from, to }: WaitEstimate, factor: number): WaitEstimate {
  const inFives = (n: number): number => Math.round((n * factor) / 5) * 5;
  return { people: Math.round(people * factor), minutes: inFives(minutes), from: inFives(from), to: inFives(to) + 5 };
}

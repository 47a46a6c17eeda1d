import type { CounterId, TicketId } from '../../../shared/domain/ids.ts';
import type { RatingChannel, RatingFlag, RatingLevel } from '../../../shared/domain/rating.ts';
import { type Instant, minutes, seconds } from '../../../shared/domain/time.ts';

/** What a rating says about how it came about. */
export interface FlagRow {
  ticketId: TicketId;
  level: RatingLevel;
  at: Instant;
  counterId: CounterId;
  channel: RatingChannel;
  /** From Finish to the touch, milliseconds; null when nobody knows. */
  afterMs: number | null;
  /** How long the last counter served the person, milliseconds; null when nobody knows. */
  servedMs: number | null;
  besideOfficer: boolean;
}

/** Nobody reads four faces and chooses one sooner after the officer's Finish. Milliseconds. */
export const TOO_QUICK_MS = 1_500;
/** More ratings of one counter than visits end: `BURST` of them within `BURST_MS`. */
export const BURST = 5;
export const BURST_MS = minutes(2);
/** So many in a row, each the best one and each sooner than `AT_ONCE_MS`. */
export const RUN_OF_BEST = 8;
export const AT_ONCE_MS = 2_000;
/** Visits in which nothing can have been done; one is somebody with a question, `SHORT_VISITS` in a day are not. */
export const SHORT_VISIT_MS = seconds(10);
export const SHORT_VISITS = 3;

/**
 * Which ratings of one day deserve a second look, and why. A flag is a question to the head of the office, not a verdict:
 * no rating is taken out by it.
 */
export function flagRatings(day: readonly FlagRow[]): ReadonlyMap<TicketId, readonly RatingFlag[]> {
  const found = new Map<TicketId, RatingFlag[]>();
  const flag = (rows: Iterable<FlagRow>, why: RatingFlag): void => {
    for (const { ticketId } of rows) {
      const known = found.get(ticketId) ?? [];
      if (!known.includes(why)) found.set(ticketId, [...known, why]);
    }
  };
  // The panel alone can be pressed by somebody else than the citizen: a phone is in the citizen's own hand.
  const panel = day.filter(({ channel }) => channel === 'panel').sort((a, b) => a.at - b.at || a.ticketId - b.ticketId);
  flag(
    panel.filter(({ afterMs }) => afterMs !== null && afterMs < TOO_QUICK_MS),
    'too-quick',
  );
  flag(
    panel.filter(({ besideOfficer }) => besideOfficer),
    'beside-officer',
  );
  for (const counter of new Set(panel.map(({ counterId }) => counterId))) {
    const rows = panel.filter(({ counterId }) => counterId === counter);
    flag(burstsIn(rows), 'burst');
    flag(runsOfBest(rows), 'always-best');
    flag(shortVisits(rows), 'short-visits');
  }
  return found;
}

/** Everything in any stretch of `BURST_MS` that holds `BURST` ratings or more. */
function burstsIn(rows: readonly FlagRow[]): Set<FlagRow> {
  const found = new Set<FlagRow>();
  let from = 0;
  for (const [to, last] of rows.entries()) {
    while (last.at - (rows[from]?.at ?? last.at) > BURST_MS) from += 1;
    if (to - from + 1 >= BURST) for (const row of rows.slice(from, to + 1)) found.add(row);
  }
  return found;
}

function runsOfBest(rows: readonly FlagRow[]): FlagRow[] {
  const found: FlagRow[] = [];
  let run: FlagRow[] = [];
  const end = (): void => {
    if (run.length >= RUN_OF_BEST) found.push(...run);
    run = [];
  };
  for (const row of rows) {
    if (row.level === 4 && row.afterMs !== null && row.afterMs < AT_ONCE_MS) run.push(row);
    else end();
  }
  end();
  return found;
}

function shortVisits(rows: readonly FlagRow[]): FlagRow[] {
  const short = rows.filter(({ level, servedMs }) => level === 4 && servedMs !== null && servedMs < SHORT_VISIT_MS);
  return short.length >= SHORT_VISITS ? short : [];
}

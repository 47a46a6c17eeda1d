import type { LowRating, Period, SatisfactionReport } from '../../../shared/contract/satisfaction.ts';
import type { BusinessDay, Instant } from '../../../shared/domain/time.ts';
import type { LocalTime } from '../domain/facts.ts';
import { nameOfService, placeOf } from '../views/names.ts';
import { figuresOf } from '../views/rating-figures.ts';
import { firstOfWeeks, weeksUntil } from '../views/rating-weeks.ts';
import { satisfactionReport } from '../views/satisfaction-report.ts';
import { everyCounter } from './counters.ts';
import type { ReadDb } from './db.ts';
import { allOfficers } from './officers.ts';
import {
  commentRows,
  declinedRows,
  lowRatings,
  outsideRows,
  ratedByDay,
  ratingDays,
  servedByDay,
  servedRows,
} from './satisfaction-rows.ts';
import { everyService } from './services.ts';

/** What a head can read at once; the rest is in shorter periods. */
const COMMENTS = 200;
/** More in a day than anybody acknowledges one by one. */
const LOW_RATINGS = 20;

/** All figures of a period. Slow for years of them: asked on a thread of its own, see `reading/`. */
export function loadSatisfaction(
  db: ReadDb,
  period: Period,
  localTime: (at: Instant) => LocalTime,
): SatisfactionReport {
  const named = { services: everyService(db), counters: everyCounter(db), officers: allOfficers(db) };
  const since = firstOfWeeks(period.to);
  const weeks = weeksUntil(period.to, servedByDay(db, since, period.to), ratedByDay(db, since, period.to));
  const comments = commentRows(db, period, COMMENTS);
  return satisfactionReport(named, {
    period,
    figures: figuresOf(servedRows(db, period), declinedRows(db, period), ratingDays(db, period, localTime)),
    weeks,
    comments: comments.rows,
    commentCount: comments.n,
    outside: outsideRows(db, period),
  });
}

/** Today's visits that somebody was not satisfied with. */
export function loadLowRatings(db: ReadDb, day: BusinessDay): LowRating[] {
  const services = everyService(db);
  const counters = everyCounter(db);
  return lowRatings(db, day, LOW_RATINGS).flatMap(({ serviceId, counterId, ...low }) => {
    const counter = counters.find(({ id }) => id === counterId);
    return counter ? [{ ...low, serviceName: nameOfService({ services }, serviceId), place: placeOf(counter) }] : [];
  });
}

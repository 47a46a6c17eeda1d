import type { SatisfactionReport } from '../../../shared/contract/satisfaction.ts';
import type { CounterId, OfficerId, ServiceId } from '../../../shared/domain/ids.ts';
import {
  type Levels,
  type RatingChannel,
  type RatingReason,
  ratingChannels,
  ratingReasons,
} from '../../../shared/domain/rating.ts';
import { type FlagRow, flagRatings } from '../domain/rating-flags.ts';
import { countRating, newTally, noLevels, type Tally, tallies } from './rating-tally.ts';

/** Whose work it was. */
interface Whose {
  serviceId: ServiceId;
  counterId: CounterId;
  officerId: OfficerId;
}

/** Visits of the period that were finished, counted together. */
export interface ServedRow extends Whose {
  served: number;
  asked: number;
  unanswered: number;
}

export interface DeclinedRow extends Whose {
  declined: number;
}

export interface RatingRow extends FlagRow, Whose {
  /** Hour of the office's day, 0–23. */
  hour: number;
  reasons: readonly RatingReason[];
}

export interface Figures {
  total: Tally;
  services: ReadonlyMap<ServiceId, Tally>;
  counters: ReadonlyMap<CounterId, Tally>;
  officers: ReadonlyMap<OfficerId, Tally>;
  channels: ReadonlyMap<RatingChannel, Levels>;
  reasons: SatisfactionReport['reasons'];
  hours: SatisfactionReport['hours'];
}

/**
 * Counts a period. Ratings come a day at a time, so that a year of them never lies in memory at once; each row is counted
 * once in the total, and once for its service, its counter and its officer.
 */
export function figuresOf(
  served: readonly ServedRow[],
  declined: readonly DeclinedRow[],
  days: Iterable<readonly RatingRow[]>,
): Figures {
  const total = newTally();
  const services = tallies<ServiceId>();
  const counters = tallies<CounterId>();
  const officers = tallies<OfficerId>();
  const each = ({ serviceId, counterId, officerId }: Whose): Tally[] => [
    total,
    services.of(serviceId),
    counters.of(counterId),
    officers.of(officerId),
  ];
  for (const row of served)
    for (const tally of each(row)) {
      tally.served += row.served;
      tally.asked += row.asked;
      tally.unanswered += row.unanswered;
    }
  for (const row of declined) for (const tally of each(row)) tally.declined += row.declined;

  const channels = new Map(ratingChannels.map((channel) => [channel, noLevels()]));
  const hours = Array.from({ length: 24 }, (_, hour) => ({ hour, levels: noLevels() }));
  const reasons = new Map<RatingReason, number>();
  for (const day of days) {
    const flags = flagRatings(day);
    for (const row of day) {
      for (const tally of each(row)) countRating(tally, row.level, flags.get(row.ticketId) ?? []);
      count(channels.get(row.channel), row);
      count(hours[row.hour]?.levels, row);
      for (const reason of row.reasons) reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
    }
  }
  return {
    total,
    services: services.all,
    counters: counters.all,
    officers: officers.all,
    channels,
    reasons: (Object.keys(ratingReasons) as RatingReason[])
      .map((reason) => ({ reason, element: ratingReasons[reason], n: reasons.get(reason) ?? 0 }))
      .sort((a, b) => b.n - a.n),
    hours: hours.filter(({ levels }) => Object.values(levels).some((n) => n > 0)),
  };
}

function count(levels: ReturnType<typeof noLevels> | undefined, { level }: RatingRow): void {
  if (levels) levels[level] += 1;
}

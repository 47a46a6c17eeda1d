import type { OutsideLine, Period, RatingComment, SatisfactionReport } from '../../../shared/contract/satisfaction.ts';
import type { CounterId, ServiceId } from '../../../shared/domain/ids.ts';
import { byDoor, type Counter, type Officer, type Service } from '../../../shared/domain/office.ts';
import { nameOfService, placeOf } from './names.ts';
import type { Figures } from './rating-figures.ts';

/** The office as its figures are told: names and doors. */
export interface Named {
  services: readonly Service[];
  counters: readonly Counter[];
  officers: readonly Officer[];
}

export interface ReportRows {
  period: Period;
  figures: Figures;
  weeks: SatisfactionReport['weeks'];
  comments: readonly (Omit<RatingComment, 'serviceName' | 'place'> & { serviceId: ServiceId; counterId: CounterId })[];
  commentCount: number;
  outside: readonly (Omit<OutsideLine, 'serviceName' | 'partly'> & { serviceId: ServiceId | null })[];
}

/** The figures of a period with the names of what they belong to, in the order of the office. */
export function satisfactionReport(named: Named, rows: ReportRows): SatisfactionReport {
  const { period, figures, weeks, commentCount } = rows;
  const { services, counters, officers } = named;
  const serviceName = (id: ServiceId): string => nameOfService({ services }, id);
  const placeOfId = (id: CounterId) => counters.flatMap((counter) => (counter.id === id ? [placeOf(counter)] : []));
  return {
    period,
    total: figures.total,
    services: services.flatMap(({ id, name }) => {
      const counts = figures.services.get(id);
      return counts ? [{ id, name, counts }] : [];
    }),
    counters: [...counters]
      .sort((a, b) => byDoor(placeOf(a), placeOf(b)))
      .flatMap((counter) => {
        const counts = figures.counters.get(counter.id);
        return counts ? [{ id: counter.id, place: placeOf(counter), counts }] : [];
      }),
    officers: officers.flatMap(({ id, name }) => {
      const counts = figures.officers.get(id);
      return counts ? [{ id, name, counts }] : [];
    }),
    channels: [...figures.channels].map(([channel, levels]) => ({ channel, levels })),
    reasons: figures.reasons,
    weeks,
    hours: figures.hours,
    comments: rows.comments.flatMap(({ serviceId, counterId, ...comment }) =>
      placeOfId(counterId).map((place) => ({ ...comment, serviceName: serviceName(serviceId), place })),
    ),
    commentCount,
    outside: rows.outside.map(({ serviceId, ...line }) => ({
      ...line,
      serviceName: serviceId === null ? null : serviceName(serviceId),
      partly: line.from < period.from || line.to > period.to,
    })),
  };
}

import { noPast } from '../../main/hub/domain/estimate-history.ts';
import { learnTimes } from '../../main/hub/domain/estimate-learned.ts';
import { estimateWaits, type LineNow } from '../../main/hub/domain/wait-estimate.ts';
import type { CounterId, OfficerId, ServiceId } from '../../shared/domain/ids.ts';
import type { Service } from '../../shared/domain/office.ts';
import { type BusinessDay, instant } from '../../shared/domain/time.ts';
import { type Spread, spread } from './measure.ts';
import { newWard, rules } from './simulated-office.ts';
import { ticketOf } from './simulated-people.ts';

const RUNS = 300;
/** So many first runs are in code that is not compiled yet; a hub has them behind it after its first minutes. */
const WARM_UP = 100;

/** The largest office of domain brief §5 on its worst morning, estimated for every service. */
export function measureEstimate(): Spread {
  const services = Array.from({ length: 12 }, (_, n) => serviceOf(n));
  const [model] = newWard.services;
  if (!model) throw new Error('No service');
  const tickets = services.flatMap((service) => ({ ...model, ...service }));
  const line: LineNow = {
    now: instant(0),
    hour: 9,
    rules,
    services,
    counters: Array.from({ length: 40 }, (_, n) => ({
      id: `${n}` as CounterId,
      number: n,
      place: 'quay',
      name: '',
      services: [n, n + 1, n + 5].map((i) => services[i % 12]?.id as ServiceId),
      backups: [services[(n + 5) % 12]?.id as ServiceId],
      state: { status: 'open', officerId: `o${n}` as OfficerId },
    })),
    waiting: Array.from({ length: 300 }, (_, n) =>
      ticketOf(
        n,
        '0' as BusinessDay,
        { time: 0, service: tickets[n % 12] ?? model, priority: n % 9 === 0 },
        instant(0),
      ),
    ),
    atCounters: [],
  };
  const learned = learnTimes(noPast);
  const took: number[] = [];
  for (let n = 0; n < WARM_UP + RUNS; n++) {
    const began = performance.now();
    estimateWaits(line, learned);
    if (n >= WARM_UP) took.push(performance.now() - began);
  }
  return spread(took);
}

const serviceOf = (n: number): Service => ({ ...(newWard.services[n % 6] as Service), id: `s${n}` as ServiceId });

import type { OfficeSettings } from '../../../../shared/contract/queue-views.ts';
import type { ServiceId } from '../../../../shared/domain/ids.ts';

type CounterLine = OfficeSettings['counters'][number];

/** What a counter is for a service. */
export const duties = ['none', 'main', 'backup'] as const;
export type Duty = (typeof duties)[number];

/** The services that a counter calls; those in `backups` it only helps with. */
export type Work = Pick<CounterLine, 'services' | 'backups'>;

export const workOf = ({ services, backups }: Work): Work => ({ services, backups });

export function dutyOf({ services, backups }: Work, service: ServiceId): Duty {
  if (backups.includes(service)) return 'backup';
  return services.includes(service) ? 'main' : 'none';
}

/** The office's order of services is kept: the same work is always the same value. */
export function withDuty(work: Work, service: ServiceId, duty: Duty, order: readonly ServiceId[]): Work {
  const chosen = (id: ServiceId): Duty => (id === service ? duty : dutyOf(work, id));
  return {
    services: order.filter((id) => chosen(id) !== 'none'),
    backups: order.filter((id) => chosen(id) === 'backup'),
  };
}

/** The next state of a cell that is pressed: none → main → backup → none. */
export const nextDuty = (duty: Duty): Duty => duties[(duties.indexOf(duty) + 1) % duties.length] ?? 'none';

export const sameWork = (a: Work, b: Work, order: readonly ServiceId[]): boolean =>
  order.every((id) => dutyOf(a, id) === dutyOf(b, id));

/** Services that nobody calls, services that nobody has as their own work, and counters without work. */
export function gapsOf<Id>(
  works: readonly { id: Id; work: Work }[],
  order: readonly ServiceId[],
): { noBody: ServiceId[]; noMain: ServiceId[]; idle: Id[] } {
  const has = (service: ServiceId, wanted: readonly Duty[]): boolean =>
    works.some(({ work }) => wanted.includes(dutyOf(work, service)));
  return {
    noBody: order.filter((id) => !has(id, ['main', 'backup'])),
    noMain: order.filter((id) => has(id, ['backup']) && !has(id, ['main'])),
    idle: works.filter(({ work }) => work.services.length === 0).map(({ id }) => id),
  };
}

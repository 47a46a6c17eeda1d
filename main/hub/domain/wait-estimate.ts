import type { Counter, Service } from '../../../shared/domain/office.ts';

/**
 * Minutes until a ticket behind `waitingBefore` others is called, from the catalogue's typical minutes; rounded up to
 * 5 above ten minutes, since a citizen reads it as a promise. Null when no counter is assigned to the service.
 */
export function estimateWait(
  service: Service,
  waitingBefore: number,
  counters: readonly Pick<Counter, 'state'>[],
): number | null {
  if (counters.length === 0) return null;
  const open = counters.filter((counter) => counter.state.status === 'open').length;
  const raw = Math.ceil((waitingBefore * service.minutes) / Math.max(1, open));
  return raw <= 10 ? raw : Math.ceil(raw / 5) * 5;
}

import type { BoardProfile } from '../../../shared/domain/board.ts';
import type { CounterId, ServiceId } from '../../../shared/domain/ids.ts';
import type { Counter, Service } from '../../../shared/domain/office.ts';

interface Rooms {
  counters: readonly Counter[];
  services: readonly Service[];
}

/** The counters that a profile shows, in the office's order; at a door the first of them alone. */
export function countersOfBoard({ layout, counters }: BoardProfile, office: Pick<Rooms, 'counters'>): Counter[] {
  const shown = office.counters.filter(({ id }) => counters?.includes(id) ?? true);
  return layout === 'door' ? shown.slice(0, 1) : shown;
}

/** Whose calls a profile shows; null where it shows everybody's. */
export const scopeOfCalls = (
  profile: BoardProfile,
  office: Pick<Rooms, 'counters'>,
): { counters: readonly CounterId[] | null; services: readonly ServiceId[] | null } => ({
  counters:
    profile.counters === null && profile.layout !== 'door'
      ? null
      : countersOfBoard(profile, office).map(({ id }) => id),
  services: profile.services,
});

/** The services whose lines a profile tells of: those it names, else those of its counters' own work. */
export function servicesOfBoard(profile: BoardProfile, office: Rooms): ReadonlySet<ServiceId> {
  if (profile.services !== null) return new Set(profile.services);
  if (profile.counters === null && profile.layout !== 'door') return new Set(office.services.map(({ id }) => id));
  return new Set(
    countersOfBoard(profile, office).flatMap(({ services, backups }) => services.filter((id) => !backups.includes(id))),
  );
}

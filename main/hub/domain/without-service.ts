import type { BoardSlide } from '../../../shared/domain/board.ts';
import type { ServiceId } from '../../../shared/domain/ids.ts';
import type { Counter, Office } from '../../../shared/domain/office.ts';
import type { DomainEvent } from './events.ts';

/** What else changes when a service goes: whatever named it, names it no more. */
export function withoutService(
  serviceId: ServiceId,
  { office, counters }: { office: Office; counters: readonly Counter[] },
): DomainEvent[] {
  const others = (ids: readonly ServiceId[]): ServiceId[] => ids.filter((id) => id !== serviceId);
  const isOther = (slide: BoardSlide): boolean => slide.kind !== 'papers' || slide.serviceId !== serviceId;
  const events: DomainEvent[] = counters
    .filter(({ services }) => services.includes(serviceId))
    .map(({ id, services, backups }) => ({
      type: 'counter-assigned',
      counterId: id,
      services: others(services),
      backups: others(backups),
    }));
  const names = office.boards.some(
    ({ services, playlist }) => services?.includes(serviceId) || !playlist.every(isOther),
  );
  if (names) {
    const boards = office.boards.map((board) => {
      const left = board.services && others(board.services);
      // A board of this service alone would show nothing at all: it is one of every service then.
      return { ...board, services: left?.length ? left : null, playlist: board.playlist.filter(isOther) };
    });
    events.push({ type: 'boards-changed', boards });
  }
  const { satisfaction } = office;
  if (!satisfaction.slides.every(isOther)) {
    const slides = satisfaction.slides.filter(isOther);
    events.push({ type: 'satisfaction-changed', satisfaction: { ...satisfaction, slides } });
  }
  return events;
}

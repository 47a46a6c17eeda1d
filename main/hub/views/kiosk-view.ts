import type { KioskView } from '../../../shared/contract/views.ts';
import type { StationId } from '../../../shared/domain/ids.ts';
import { estimateWait } from '../domain/wait-estimate.ts';
import type { Board } from './board.ts';
import { officeName, placesOf } from './names.ts';
import { type FirstPaper, paperAtKiosk } from './paper-care.ts';

/** What this touch screen at the entrance offers. */
export function kioskView(board: Board, station: StationId, last: FirstPaper | null): KioskView {
  const { office, opening, services, counters, waiting } = board;
  return {
    kind: 'kiosk',
    office: officeName(office),
    open: opening.open,
    nextOpening: opening.open ? null : opening.next,
    closedFor: opening.open ? null : opening.reason,
    services: services.map((service) => {
      const before = waiting.get(service.id) ?? 0;
      const serving = counters.filter((counter) => counter.services.includes(service.id));
      const { id, series, name, nameEn, detail, icon, active } = service;
      return {
        id,
        series,
        name,
        nameEn,
        detail,
        icon,
        active,
        waiting: before,
        waitMinutes: estimateWait(service, before, serving),
        places: placesOf(counters, id),
      };
    }),
    ...paperAtKiosk(station, board.printers, last),
    timeZone: office.timeZone,
  };
}

import fs from 'node:fs';
import type { IssuedTicket } from '../../../shared/contract/outcomes.ts';
import type { ServiceCard } from '../../../shared/contract/views.ts';
import type { ServiceId, TicketId, TicketToken } from '../../../shared/domain/ids.ts';
import { instant } from '../../../shared/domain/time.ts';

/** A card of the kiosk with nobody before. */
export const card = (over: Partial<ServiceCard> = {}): ServiceCard => ({
  id: 'chung-thuc' as ServiceId,
  series: 'A',
  name: 'Chứng thực',
  nameEn: 'Certification',
  detail: 'Bản sao, chữ ký, hợp đồng',
  icon: 'rubber-stamp',
  waiting: 0,
  waitMinutes: 0,
  waitRange: { from: 0, to: 5 },
  places: [],
  active: true,
  staffed: true,
  shut: null,
  ...over,
});

/** A number as the hub answers with it; `id` 1 is A001. */
export const ticketOf = (id: number): IssuedTicket => ({
  ticketId: id as TicketId,
  label: `A00${id}`,
  token: 'x' as TicketToken,
  serviceName: 'Chứng thực',
  serviceNameEn: 'Certification',
  counters: [],
  priority: false,
  waitingBefore: 3,
  waitMinutes: 12,
  waitRange: { from: 10, to: 15 },
  issuedAt: instant(0),
  code: 'x',
  onPaper: true,
});

/** The services of a new office. */
export function catalogue(): ServiceCard[] {
  const file = new URL('../../../resources/setup/new-office.json', import.meta.url);
  const { services } = JSON.parse(fs.readFileSync(file, 'utf8')) as { services: ServiceCard[] };
  return services.map(({ id, series, name, nameEn, detail, icon }) => card({ id, series, name, nameEn, detail, icon }));
}

import fs from 'node:fs';
import type { ServiceCard } from '../../../shared/contract/views.ts';
import type { ServiceId } from '../../../shared/domain/ids.ts';

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
  shut: null,
  ...over,
});

/** The services of a new office. */
export function catalogue(): ServiceCard[] {
  const file = new URL('../../../resources/setup/new-office.json', import.meta.url);
  const { services } = JSON.parse(fs.readFileSync(file, 'utf8')) as { services: ServiceCard[] };
  return services.map(({ id, series, name, nameEn, detail, icon }) => card({ id, series, name, nameEn, detail, icon }));
}

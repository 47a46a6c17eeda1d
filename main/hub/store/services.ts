import type { CounterId, ServiceId } from '../../../shared/domain/ids.ts';
import type { LetterKind } from '../../../shared/domain/letter.ts';
import type { Service, Tone } from '../../../shared/domain/office.ts';
import type { ReadDb } from './db.ts';

interface ServiceRow {
  id: string;
  series: string;
  name: string;
  name_en: string;
  detail: string;
  minutes: number;
  icon: string;
  tone: string;
  position: number;
  active: number;
  letters: string;
}

const toService = ({ id, name_en, tone, active, letters, ...row }: ServiceRow): Service => ({
  ...row,
  id: id as ServiceId,
  nameEn: name_en,
  tone: tone as Tone,
  active: active === 1,
  letters: JSON.parse(letters) as LetterKind[],
});

/** All services in the kiosk's order. */
export const allServices = (db: ReadDb): Service[] =>
  db.all<ServiceRow>('SELECT * FROM services ORDER BY position').map(toService);

export function findService(db: ReadDb, id: ServiceId): Service | null {
  const row = db.get<ServiceRow>('SELECT * FROM services WHERE id = ?', id);
  return row ? toService(row) : null;
}

/** Which counter serves which service, both ways. */
export const assignments = (db: ReadDb): { counterId: CounterId; serviceId: ServiceId }[] =>
  db.all('SELECT counter_id AS counterId, service_id AS serviceId FROM counter_services');

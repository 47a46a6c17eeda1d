import type { CounterId, ServiceId } from '../../../shared/domain/ids.ts';
import type { LetterKind } from '../../../shared/domain/letter.ts';
import type { Service, ServiceTerms, Tone } from '../../../shared/domain/office.ts';
import { businessDay } from '../../../shared/domain/time.ts';
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
  terms: string;
  off_day: string | null;
  off_words: string | null;
  retired: number;
}

type FormerOrNot = Service & { isRetired: boolean };

const toService = (stored: ServiceRow): FormerOrNot => {
  const { id, name_en, tone, active, letters, terms, off_day, off_words, retired, ...row } = stored;
  return {
    ...row,
    id: id as ServiceId,
    nameEn: name_en,
    tone: tone as Tone,
    active: active === 1 && retired === 0,
    letters: JSON.parse(letters) as LetterKind[],
    terms: JSON.parse(terms) as ServiceTerms,
    // Words that were erased since leave the day off and say nothing.
    offToday: off_day === null ? null : { day: businessDay(off_day), reason: off_words ?? '' },
    isRetired: retired === 1,
  };
};

const SELECT = `SELECT id, series, name, name_en, detail, minutes, icon, tone, position, active, letters, terms, off_day,
    (SELECT text FROM words WHERE hash = off_reason) AS off_words, retired FROM services`;

/** Every service that the office has or had: those that it offers in the kiosk's order, then the retired ones. */
export const everyService = (db: ReadDb): readonly FormerOrNot[] =>
  db.kept('every service', ['services', 'words'], () =>
    db.all<ServiceRow>(`${SELECT} ORDER BY retired, position, id`).map(toService),
  );

/** The services of the office in the kiosk's order. */
export const allServices = (db: ReadDb): readonly Service[] =>
  db.kept('services', ['services', 'words'], () => everyService(db).filter(({ isRetired }) => !isRetired));

export const findService = (db: ReadDb, id: ServiceId): Service | null =>
  allServices(db).find((service) => service.id === id) ?? null;

/** Those that were retired. */
export const formerServices = (db: ReadDb): readonly Service[] =>
  db.kept('former services', ['services', 'words'], () => everyService(db).filter(({ isRetired }) => isRetired));

/** Of a ticket, which may be one of a service that was retired since. */
export const serviceOfTicket = (db: ReadDb, id: ServiceId): Service | null =>
  everyService(db).find((service) => service.id === id) ?? null;

/** Which counter serves which service, both ways. */
export const assignments = (db: ReadDb): { counterId: CounterId; serviceId: ServiceId }[] =>
  db.all('SELECT counter_id AS counterId, service_id AS serviceId FROM counter_services');

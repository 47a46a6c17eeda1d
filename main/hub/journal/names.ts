import type { Instant } from '../../../shared/domain/time.ts';
import { dayShort, type Labels } from '../../../shared/settings/saying.ts';
import { fill } from '../../../shared/text/fill.ts';
import type { Words } from '../../../shared/text/index.ts';
import { placeName } from '../../../shared/text/place-name.ts';
import type { Actor } from '../domain/actor.ts';
import { localClock } from '../local-time.ts';
import { everyCounter } from '../store/counters.ts';
import type { ReadDb } from '../store/db.ts';
import { officeOf } from '../store/office.ts';
import { allOfficers } from '../store/officers.ts';
import { allPrinters } from '../store/printers.ts';
import { everyService } from '../store/services.ts';
import { allStations } from '../store/stations.ts';
import { placeOf } from '../views/names.ts';

/** How everything is called that events know by an id: as it is called today. */
export interface Names extends Labels {
  printer(id: string): string;
  /** "A012". */
  ticket(id: number): string;
  actor(actor: Actor): string;
  /** The office's day of a moment, 02/09/2027. */
  day(at: Instant): string;
}

export function namesOf(db: ReadDb, words: Words): Names {
  const { audit } = words;
  const named = (pairs: Iterable<readonly [string, string]>, gone: string) => {
    const map = new Map<string, string>(pairs);
    return (id: string): string => map.get(id) ?? gone;
  };
  const tickets = new Map<number, string>();
  const names: Labels & Pick<Names, 'printer' | 'ticket'> = {
    service: named(
      everyService(db).map(({ id, name }) => [id, name]),
      audit.gone.service,
    ),
    counter: named(
      everyCounter(db).map((counter) => [counter.id, placeName(words, placeOf(counter))]),
      audit.gone.counter,
    ),
    officer: named(
      allOfficers(db).map(({ id, name }) => [id, name]),
      audit.gone.officer,
    ),
    station: named(
      allStations(db).map(({ id, name }) => [id, name]),
      audit.gone.station,
    ),
    printer: named(
      allPrinters(db).map(({ id, name }) => [id, name]),
      audit.gone.printer,
    ),
    ticket: (id) => {
      const known = tickets.get(id);
      if (known !== undefined) return known;
      const row = db.get<{ label: string }>('SELECT label FROM tickets WHERE id = ?', id);
      tickets.set(id, row?.label ?? audit.gone.ticket);
      return row?.label ?? audit.gone.ticket;
    },
  };
  const localTime = localClock(officeOf(db).timeZone);
  const day = (at: Instant): string => dayShort(localTime(at).day);
  return { ...names, day, actor: (actor) => actorInWords(actor, names, words) };
}

function actorInWords(
  { role, stationId, counterId, officerId, machine = null }: Actor,
  names: Labels,
  { audit: { actors } }: Words,
): string {
  if (role === 'system' || role === 'phone') return actors[role];
  if (role === 'admin')
    return machine === null ? actors.admin : machine === 'hub' ? actors.adminHere : fill(actors.adminAt, { machine });
  if (officerId !== null && counterId !== null)
    return fill(actors.officer, { officer: names.officer(officerId), place: names.counter(counterId) });
  return fill(actors.station, { station: stationId === null ? role : names.station(stationId) });
}

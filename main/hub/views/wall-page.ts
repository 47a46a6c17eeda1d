import { byDoor, type Counter, type Office, officeFacts, type Service } from '../../../shared/domain/office.ts';
import type { WallPage } from '../../../shared/domain/wall-page.ts';
import type { Words } from '../../../shared/text/index.ts';
import { placeName } from '../../../shared/text/place-name.ts';
import { placeOf } from './names.ts';

const MONDAY_FIRST = [1, 2, 3, 4, 5, 6, 0] as const;
const screens = ['kiosk', 'display', 'counter', 'rating', 'guide', 'admin'] as const;

export interface WallRows {
  office: Office;
  services: readonly Service[];
  counters: readonly Counter[];
  /** As other PCs reach the hub. */
  origin: string;
}

/** The page for the wall, as the office stands now. */
export function wallPage(words: Words, { office, services, counters, origin }: WallRows): WallPage {
  const { system, paper } = words;
  const byPlace = [...counters].sort((a, b) =>
    byDoor({ word: a.place, number: a.number }, { word: b.place, number: b.number }),
  );
  return {
    office: officeFacts(office),
    screens: screens.map((kind) => ({ name: system.screens[kind].name, address: `${origin}/${kind}` })),
    counters: byPlace.map((counter) => ({
      place: placeName(words, placeOf(counter)),
      services: services
        .filter(({ id, active }) => active && counter.services.includes(id))
        .map(({ series, name }) => `${series} – ${name}`)
        .join('; '),
    })),
    hours: MONDAY_FIRST.map((day) => ({ day: paper.weekdays[day], sessions: office.week[day] ?? [] })),
  };
}

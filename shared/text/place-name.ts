import type { Place } from '../contract/views.ts';
import { fill } from './fill.ts';
import type { Words } from './index.ts';

/** "Quầy 3". */
export const placeNumber = ({ system }: Pick<Words, 'system'>, place: Pick<Place, 'word' | 'number'>): string =>
  fill(system.placeOnly, { place: system.place[place.word], n: place.number });

/** "Quầy 3 – Hộ tịch"; the office's own name stays as it is in every language. */
export const placeName = (words: Words, place: Place): string =>
  place.name === ''
    ? placeNumber(words, place)
    : fill(words.system.placeNamed, { place: words.system.place[place.word], n: place.number, name: place.name });

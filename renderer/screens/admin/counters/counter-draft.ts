import { MOST_COUNTER_NUMBER } from '../../../../shared/contract/limits.ts';
import type { Place } from '../../../../shared/contract/views.ts';
import type { PlaceWord } from '../../../../shared/domain/office.ts';

/** A counter's sign as it is typed. */
export interface CounterDraft {
  word: PlaceWord;
  number: string;
  name: string;
}

/** The sign that a draft means; null while its number is none. */
export function placeOfDraft({ word, number, name }: CounterDraft): Place | null {
  const n = /^\s*\d{1,3}\s*$/.test(number) ? Number(number) : 0;
  return n >= 1 && n <= MOST_COUNTER_NUMBER ? { word, number: n, name: name.trim() } : null;
}

/** What a new counter begins with: the word that the office uses most, and the first number that nobody has. */
export function newCounter(places: readonly Place[]): CounterDraft {
  const times = (word: PlaceWord): number => places.filter((place) => place.word === word).length;
  const word = places.map((place) => place.word).reduce((best, one) => (times(one) > times(best) ? one : best), 'quay');
  const taken = new Set(places.filter((place) => place.word === word).map(({ number }) => number));
  let number = 1;
  while (taken.has(number)) number += 1;
  return { word, number: String(number), name: '' };
}

import { plainText } from '../../../shared/text/plain-text.ts';
import { isAlmost } from './typos.ts';

/** Something that can be found, by any of its phrases. */
export interface Findable<Item> {
  item: Item;
  phrases: readonly string[];
}

/** Words that people put around what they mean. */
const FILLERS = new Set(
  'toi con em chau muon xin can di lam o cho va cua ve tai thu tuc giay to dang ky i want to a the for my'.split(' '),
);

/** How well a typed word meets a word of a phrase. */
const MEETS = { whole: 1, begins: 0.8, almost: 0.6 } as const;
/** A word that meets nothing takes away as much as half a word gives. */
const MISSED = 0.5;
/** For a phrase that has the typed words as they stand, side by side. */
const SIDE_BY_SIDE = 0.75;
/** What is so much worse than the best was not meant. */
const WORTH_SHOWING = 0.5;

/** What was meant, best first: without marks, half typed, with a slip of the finger, and in everyday words. */
export function find<Item>(things: readonly Findable<Item>[], typed: string, most: number): Item[] {
  const all = plainText(typed).split(' ').filter(Boolean);
  const telling = all.filter((word) => !FILLERS.has(word));
  const words = telling.length > 0 ? telling : all;
  if (words.length === 0) return [];
  const asked = words.join(' ');
  return things
    .map(({ item, phrases }) => ({
      item,
      score: Math.max(0, ...phrases.map((phrase) => score(plainText(phrase), words, asked))),
    }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .filter(({ score }, _i, [best]) => score >= WORTH_SHOWING * (best?.score ?? 0))
    .slice(0, most)
    .map(({ item }) => item);
}

/** Nearer to 0 the less of the typed words is there; among equals the phrase that says little else comes first. */
function score(phrase: string, words: readonly string[], asked: string): number {
  const there = phrase.split(' ');
  const met = words.map((word) => Math.max(0, ...there.map((other) => meets(word, other))));
  const missed = met.filter((share) => share === 0).length;
  if (missed * 2 > words.length) return 0;
  const sum = met.reduce((total, share) => total + share, 0) - MISSED * missed;
  const bonus = ` ${phrase}`.includes(` ${asked}`) ? SIDE_BY_SIDE : 0;
  return (sum + bonus) / words.length + 0.1 / there.length;
}

function meets(word: string, other: string): number {
  if (word === other) return MEETS.whole;
  if (word.length >= 2 && other.startsWith(word)) return MEETS.begins;
  return isAlmost(word, other) ? MEETS.almost : 0;
}

import { plainText } from '../../../shared/text/plain-text.ts';
import { typedWords } from './typed-words.ts';
import { isAlmost } from './typos.ts';

/** Something that can be found, by any of its phrases. */
export interface Findable<Item> {
  item: Item;
  phrases: readonly string[];
}

/** Words that people put around what they mean. */
const FILLERS = new Set(
  'toi con em chau muon xin can di lam o cho va cua ve tai trong thu tuc giay to dang ky i want to a the for my'.split(
    ' ',
  ),
);

/** How well a typed word meets a word of a phrase. */
const MEETS = { whole: 1, begins: 0.8, almost: 0.6 } as const;
/** A word that meets nothing takes away as much as half a word gives. */
const MISSED = 0.5;
/** For the typed words that stand side by side in a phrase, or a phrase that stands so in what was typed. */
const SIDE_BY_SIDE = 0.5;
/** For a phrase of which nothing is left unsaid; a part of it for what is said. */
const ALL_SAID = 0.5;
/** Every word as it was typed says more than the telling ones alone. */
const WORD_FOR_WORD = 0.1;
/** What is so much worse than the best was not meant. */
const WORTH_SHOWING = 0.5;

/** What was meant, best first: without marks, half typed, with a slip of the finger, and in everyday words. */
export function find<Item>(things: readonly Findable<Item>[], typed: string, most: number): Item[] {
  const plain = things.map(({ item, phrases }) => ({ item, phrases: phrases.map((one) => plainText(one).split(' ')) }));
  const asked = typedWords(typed, new Set(plain.flatMap(({ phrases }) => phrases.flat())));
  if (asked.length === 0) return [];
  return plain
    .map(({ item, phrases }) => ({ item, score: Math.max(0, ...phrases.map((phrase) => score(phrase, asked))) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .filter(({ score }, _i, [best]) => score >= WORTH_SHOWING * (best?.score ?? 0))
    .slice(0, most)
    .map(({ item }) => item);
}

/** "Con nuôi" is told from "con" only with all its words; "giấy khai sinh cho con" is found without what stands around it. */
function score(phrase: readonly string[], asked: readonly string[]): number {
  const whole = closeness(phrase, asked);
  return Math.max(whole && whole + WORD_FOR_WORD, closeness(telling(phrase), telling(asked)));
}

function telling(words: readonly string[]): readonly string[] {
  const left = words.filter((word) => !FILLERS.has(word));
  return left.length > 0 ? left : words;
}

/** 0: not what was meant; 1: all of the typed words are there; up to 2 when the phrase is just that. */
function closeness(phrase: readonly string[], asked: readonly string[]): number {
  const met = meetings(phrase, asked);
  const missed = met.filter((share) => share === 0).length;
  if (missed * 2 > asked.length) return 0;
  const sum = met.reduce((total, share) => total + share, 0);
  const beside = stands(asked, phrase) || stands(phrase, asked) ? SIDE_BY_SIDE : 0;
  return (sum - MISSED * missed) / asked.length + beside + (ALL_SAID * sum) / phrase.length;
}

/** How well each typed word is met; a word of the phrase meets one of them. */
function meetings(phrase: readonly string[], asked: readonly string[]): number[] {
  const free = [...phrase];
  return asked.map((word) => {
    const shares = free.map((other) => meets(word, other));
    const best = Math.max(0, ...shares);
    if (best > 0) free.splice(shares.indexOf(best), 1);
    return best;
  });
}

/** Whether these words are among the others, side by side; the last may be half typed. */
const stands = (words: readonly string[], among: readonly string[]): boolean =>
  ` ${among.join(' ')}`.includes(` ${words.join(' ')}`);

function meets(word: string, other: string): number {
  if (word === other) return MEETS.whole;
  if (word.length >= 2 && other.startsWith(word)) return MEETS.begins;
  return isAlmost(word, other) ? MEETS.almost : 0;
}

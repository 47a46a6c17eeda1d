import type { Instant } from '../../../shared/domain/time.ts';

/** How long one page of something that doesn't fit is shown, milliseconds: long enough to read, and nothing moves. */
export const PAGE_MS = 8_000;

/** Which of `count` pages is shown now: a function of the time alone, so that two boards turn together. */
export const pageAt = (count: number, now: Instant): number => (count < 2 ? 0 : Math.floor(now / PAGE_MS) % count);

/** A list in pages of `size`. */
export const pagesOf = <Item>(items: readonly Item[], size: number): Item[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, page) => items.slice(page * size, (page + 1) * size));

/** A list in as few pages as hold `most` each, all of them about as full. */
export const evenPages = <Item>(items: readonly Item[], most: number): Item[][] =>
  items.length === 0 ? [] : pagesOf(items, Math.ceil(items.length / Math.ceil(items.length / most)));

/** A long line in pages of at most `room` characters, broken between words; a word longer than that is cut. */
export function linePages(text: string, room: number): string[] {
  const words = text
    .split(/\s+/)
    .filter((word) => word !== '')
    .flatMap((word) => pagesOf([...word], room).map((part) => part.join('')));
  const pages: string[] = [];
  for (const word of words) {
    const last = pages.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= room) pages[pages.length - 1] = `${last} ${word}`;
    else pages.push(word);
  }
  return pages;
}

import { type Part, pauses } from './parts.ts';

/** What is left of a pause at least, as a share: the sentence keeps its rhythm. */
const LEAST = 0.5;

/**
 * The same announcement for a screen that heard of it `lateMs` too late: it makes up for that in its pauses, from the first on,
 * so that it ends in its time and the next one keeps its distance. Words, and the silence inside a number, stay as they are.
 */
export function hurried(parts: readonly Part[], lateMs: number): readonly Part[] {
  let left = lateMs;
  return parts.map((part) => {
    if (part.type !== 'pause' || part.ms <= pauses.word) return part;
    const cut = Math.min(Math.max(0, left), Math.floor(part.ms * (1 - LEAST)));
    left -= cut;
    return { ...part, ms: part.ms - cut };
  });
}

import { COMMAND_LIFETIME_MS } from '../../shared/contract/limits.ts';

/** One try may take so long; then the same envelope is sent again. */
const TRY_MS = 3_000;
/** Nothing is sent after the lifetime, but an answer that is under way is still welcome. */
const ANSWER_GRACE_MS = 1_000;
const PAUSE_MS = 250;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Tries until there is an answer, or the command is not wanted any more (too old, or `unwanted`): then `unanswered`.
 * Sending again is safe, because the hub remembers the outcome of a command by its id.
 */
export async function deliver<Answer>(
  attempt: (signal: AbortSignal) => Promise<Answer>,
  isAnswered: (error: unknown) => boolean,
  lifetimeMs: number = COMMAND_LIFETIME_MS,
  unwanted: AbortSignal = new AbortController().signal,
): Promise<Answer | 'unanswered'> {
  const lifetime = AbortSignal.any([unwanted, AbortSignal.timeout(lifetimeMs + ANSWER_GRACE_MS)]);
  const lastTry = performance.now() + lifetimeMs;
  while (!lifetime.aborted && performance.now() < lastTry) {
    try {
      return await attempt(AbortSignal.any([lifetime, AbortSignal.timeout(TRY_MS)]));
    } catch (error) {
      if (isAnswered(error)) throw error;
      await pause(PAUSE_MS);
    }
  }
  return 'unanswered';
}

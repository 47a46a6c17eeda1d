import type { EnvelopeInput } from '../../shared/contract/commands.ts';
import type { Outcome } from '../../shared/contract/outcomes.ts';

/** A command as it was sent: under the same id it gets the same answer. */
export type Wish = EnvelopeInput;

export interface Once {
  outcome: Outcome;
  /** The wish that nobody knows the fate of; null when the hub has answered. */
  unanswered: Wish | null;
}

/**
 * A wish without an answer may have been done. So it is asked about before the next one is sent: whoever touches again
 * gets the number that they have already, and never a second one.
 */
export async function askOnce(
  ask: (wish: Wish) => Promise<Outcome>,
  earlier: Wish | null,
  next: () => Wish,
): Promise<Once> {
  if (earlier) {
    const outcome = await ask(earlier);
    if (outcome.ok || isUnanswered(outcome)) return { outcome, unanswered: outcome.ok ? null : earlier };
  }
  const wish = next();
  const outcome = await ask(wish);
  return { outcome, unanswered: isUnanswered(outcome) ? wish : null };
}

const isUnanswered = (outcome: Outcome): boolean => !outcome.ok && outcome.refusal.code === 'no-answer';

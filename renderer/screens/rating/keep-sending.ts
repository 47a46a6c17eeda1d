import type { CommandInput } from '../../../shared/contract/commands.ts';
import type { Outcome } from '../../../shared/contract/outcomes.ts';
import type { RefusalCode } from '../../../shared/contract/refusals.ts';
import type { Instant } from '../../../shared/domain/time.ts';

/** Codes that say nothing of the wish itself: the hub was away. */
const unheard: readonly RefusalCode[] = ['no-answer', 'expired'];
/** What the hub says to a wish that it did when its answer was lost. */
const doneBefore: readonly RefusalCode[] = ['already-rated', 'already-explained', 'rating-declined'];

/**
 * Sends what a citizen touched until the hub has it, as long as it takes such a thing at all (`until`). Each try is a wish
 * of its own, since the hub takes none that is older than some seconds; done twice it is refused, which is the answer too.
 */
export async function keepSending(
  send: (command: CommandInput) => Promise<Outcome>,
  now: () => Instant,
  command: CommandInput,
  until: Instant,
): Promise<Outcome> {
  for (let tries = 1; ; tries += 1) {
    const outcome = await send(command);
    if (outcome.ok) return outcome;
    const { code } = outcome.refusal;
    if (tries > 1 && doneBefore.includes(code)) return { ok: true, done: { kind: 'done' } };
    if (!unheard.includes(code) || now() >= until) return outcome;
  }
}

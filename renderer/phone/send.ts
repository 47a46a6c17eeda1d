import { randomId } from '../../shared/basics/random-id.ts';
import type { CommandInput } from '../../shared/contract/commands.ts';
import type { PhoneAnswer } from '../../shared/contract/phone-view.ts';
import type { Language } from '../../shared/text/index.ts';

/** One id for each wish: who taps again after a lost answer gets the same answer. */
export const newWish = (): string => randomId(crypto, Date.now());

/** The envelope of a command; `offset`: the hub's clock less this phone's, milliseconds. */
export const envelopeOf = (command: CommandInput, commandId: string, offset: number) => ({
  commandId,
  madeAt: Math.max(0, Math.round(Date.now() + offset)),
  command,
});

/** Null: no answer came, and nobody knows. */
export async function post(path: string, language: Language, body: object): Promise<PhoneAnswer | null> {
  try {
    const answer = await fetch(`${path}?lang=${language}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      credentials: 'omit',
    });
    return (await answer.json()) as PhoneAnswer;
  } catch {
    return null;
  }
}

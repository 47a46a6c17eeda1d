import type { CommandInput } from '../../../shared/contract/commands.ts';
import { send } from '../../live/hub.ts';

/** Nobody stands before a panel for longer to see a question go. Milliseconds. */
const PATIENCE_MS = 3_000;

/** Sends an answer and tells whether it is known to be kept. */
export async function sendAnswer(answer: Extract<CommandInput, { type: 'answer-survey' }>): Promise<boolean> {
  const impatience = new Promise<null>((resolve) => setTimeout(() => resolve(null), PATIENCE_MS));
  const outcome = await Promise.race([send(answer), impatience]);
  return outcome?.ok ?? false;
}

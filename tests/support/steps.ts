import type { IssuedTicket, Outcome } from '../../shared/contract/outcomes.ts';
import type { RefusalCode } from '../../shared/contract/refusals.ts';
import type { PriorityReason } from '../../shared/domain/ticket.ts';
import type { Station } from './wire-client.ts';

/** What people do in a story, each as one step that must succeed. */

/** A citizen touches a card. */
export async function issue(
  kiosk: Station,
  serviceId = 'chung-thuc',
  priority: PriorityReason | null = null,
): Promise<IssuedTicket> {
  return ticketOf(await kiosk.send({ type: 'issue-ticket', serviceId, priority }));
}

/** The ticket that an outcome brought; throws with the refusal's code when it brought none. */
export function ticketOf(outcome: Outcome): IssuedTicket {
  if (outcome.ok && outcome.done.kind === 'issued') return outcome.done.ticket;
  throw new Error(`No ticket: ${outcome.ok ? outcome.done.kind : outcome.refusal.code}`);
}

/** An officer presses "Gọi số tiếp theo". */
export async function call(counter: Station): Promise<{ ticketId: number; label: string }> {
  const outcome = await counter.send({ type: 'call-next' });
  if (outcome.ok && outcome.done.kind === 'called') return outcome.done;
  throw new Error(`Nobody called: ${outcome.ok ? outcome.done.kind : outcome.refusal.code}`);
}

/** Calls somebody and serves them to the end. */
export async function serve(counter: Station): Promise<{ ticketId: number; label: string }> {
  const called = await call(counter);
  const { ticketId } = called;
  await must(counter.send({ type: 'start-serving', ticketId }));
  await must(counter.send({ type: 'finish-ticket', ticketId, dossiers: null }));
  return called;
}

/** Throws when the command was refused. */
export async function must(sent: Promise<Outcome>): Promise<void> {
  const outcome = await sent;
  if (!outcome.ok) throw new Error(`Refused: ${outcome.refusal.code}`);
}

/** The code of a refusal; null when the command was accepted. */
export const refusalOf = (outcome: Outcome): RefusalCode | null => (outcome.ok ? null : outcome.refusal.code);

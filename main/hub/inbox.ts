import type { Outcome } from '../../shared/contract/outcomes.ts';
import type { Execute } from './execute.ts';
import type { Order } from './order.ts';

/**
 * Commands that arrive together share one trip to the disk: each is still decided alone and in order, and each gets its
 * answer only after the commit. See docs/decisions/0005-commands-that-arrive-together.md.
 */
export function createInbox(execute: Execute): (order: Order) => Promise<Outcome> {
  let waiting: { order: Order; answer(outcome: Outcome): void; fail(error: unknown): void }[] = [];
  const drain = (): void => {
    const batch = waiting;
    waiting = [];
    try {
      const outcomes = execute(batch.map((item) => item.order));
      for (const [index, item] of batch.entries()) {
        const outcome = outcomes[index];
        if (outcome) item.answer(outcome);
      }
    } catch (error) {
      for (const item of batch) item.fail(error);
      throw error; // unexpected: nobody knows what the next command would do
    }
  };
  return (order) =>
    new Promise((answer, fail) => {
      waiting.push({ order, answer, fail });
      // Two turns of the event loop, some microseconds: the first reads what lies in the other sockets.
      if (waiting.length === 1) setImmediate(() => setImmediate(drain));
    });
}

import { useEffect, useState } from 'react';
import type { CommandInput } from '../../../shared/contract/commands.ts';
import type { Done } from '../../../shared/contract/outcomes.ts';
import type { Sender } from '../../ui/staff/use-sender.ts';

const DONE_MS = 8_000;

/** A sentence, or how to make one from what the hub said. */
export type Said = string | ((done: Done) => string | null);

/** Sends a wish; once the hub has taken it, `said` stands there for a while. Tells whether it was taken. */
export type Ask = (command: CommandInput, said: Said) => Promise<boolean>;

/** What was asked for last, and that it was done: on this page most wishes change nothing that the eye would notice. */
export function useAsk(sender: Sender): { ask: Ask; done: string | null } {
  // A new object each time: the same sentence twice stands there for its whole time twice.
  const [done, setDone] = useState<{ said: Said } | null>(null);
  useEffect(() => {
    const timer = done && setTimeout(() => setDone(null), DONE_MS);
    return () => clearTimeout(timer ?? undefined);
  }, [done]);
  return {
    done: done && inWords(done.said, sender.done),
    async ask(command, said) {
      setDone(null);
      const taken = await sender.run(command);
      if (taken) setDone({ said });
      return taken;
    },
  };
}

const inWords = (said: Said, done: Done | null): string | null =>
  typeof said === 'string' ? said : done && said(done);

import { useRef, useState } from 'react';
import type { CommandInput } from '../../../shared/contract/commands.ts';
import type { Outcome } from '../../../shared/contract/outcomes.ts';
import { sendNow } from '../../live/hub.ts';

export interface Answer {
  /** A wish is under way; nothing else is sent meanwhile. */
  busy: boolean;
  /** What the hub said last. */
  outcome: Outcome | null;
  /** Null when another wish was under way: a second tap does nothing. */
  run(command: CommandInput): Promise<Outcome | null>;
  forget(): void;
}

/** One wish at a time, whose answer stays until it is forgotten: a number to show, a code to read out. */
export function useOutcome(): Answer {
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const underWay = useRef(false);
  return {
    busy,
    outcome,
    forget: () => setOutcome(null),
    async run(command) {
      if (underWay.current) return null;
      underWay.current = true;
      setBusy(true);
      const said = await sendNow(command);
      underWay.current = false;
      setBusy(false);
      setOutcome(said);
      return said;
    },
  };
}

import { useEffect, useRef, useState } from 'react';
import type { CommandInput } from '../../../shared/contract/commands.ts';
import type { Done, Outcome } from '../../../shared/contract/outcomes.ts';
import type { Refusal } from '../../../shared/contract/refusals.ts';
import { hubState, sendNow } from '../../live/hub.ts';

const VIEW_GRACE_MS = 500;
/** How long an answer stays to be read. */
const ANSWER_MS = 8_000;

export interface Sender {
  /** The command that is under way; nothing else is sent meanwhile. */
  busy: CommandInput['type'] | null;
  refusal: Refusal | null;
  /** What the hub said to the last command, when it did it. */
  done: Done | null;
  dismiss(): void;
  /** Sends one command and tells whether the hub accepted it; a second click meanwhile does nothing. */
  run(command: CommandInput): Promise<boolean>;
}

/** One wish at a time: a double click calls one person, not two. */
export function useSender(): Sender {
  const [busy, setBusy] = useState<Sender['busy']>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const underWay = useRef(false);
  useEffect(() => {
    const timer = outcome && setTimeout(() => setOutcome(null), ANSWER_MS);
    return () => clearTimeout(timer ?? undefined);
  }, [outcome]);

  return {
    busy,
    refusal: outcome && !outcome.ok ? outcome.refusal : null,
    done: outcome?.ok ? outcome.done : null,
    dismiss: () => setOutcome(null),
    async run(command) {
      if (underWay.current) return false;
      underWay.current = true;
      setBusy(command.type);
      const before = hubState.get().view;
      const said = await sendNow(command);
      if (said.ok) await newView(before);
      setOutcome(said);
      underWay.current = false;
      setBusy(null);
      return said.ok;
    },
  };
}

/** Waits for the view in which the answer is seen: until then a button of the old view would act twice. */
function newView(before: unknown): Promise<void> {
  return new Promise((resolve) => {
    const finish = () => {
      clearTimeout(timer);
      unsubscribe();
      resolve();
    };
    const timer = setTimeout(finish, VIEW_GRACE_MS);
    const unsubscribe = hubState.subscribe(() => hubState.get().view !== before && finish());
    if (hubState.get().view !== before) finish();
  });
}

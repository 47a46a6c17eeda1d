import { useState } from 'react';
import type { PrinterId } from '../../../../shared/domain/ids.ts';
import type { SetupInput } from '../../../live/hub.ts';
import { type Sender, useSender } from '../../../ui/staff/use-sender.ts';
import { type SetupProblem, setupProblems } from './setup-draft.ts';

/** Checks a setup, then sends it. */
export interface SetupSaver {
  sender: Sender;
  /** What the last try found not right. */
  problems: readonly SetupProblem[];
  save(setup: SetupInput): Promise<void>;
}

/** @param printerId null: a new printer */
export function useSaveSetup(printerId: PrinterId | null, onSaved: (name: string) => void): SetupSaver {
  const sender = useSender();
  const [problems, setProblems] = useState<readonly SetupProblem[]>([]);
  return {
    sender,
    problems,
    async save(setup) {
      const found = setupProblems(setup);
      setProblems(found);
      if (found.length > 0) return;
      const tidy = { ...setup, name: setup.name.trim(), place: setup.place.trim() };
      if (await sender.run({ type: 'set-up-printer', printerId, setup: tidy })) onSaved(tidy.name);
    },
  };
}

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

/** The printer that is changed, and the revision that was seen. */
export interface Replaced {
  printerId: PrinterId;
  basedOn: string;
}

/** @param replaced null: a new printer */
export function useSaveSetup(replaced: Replaced | null, onSaved: (name: string) => void): SetupSaver {
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
      const where = replaced ?? { printerId: null, basedOn: null };
      if (await sender.run({ type: 'set-up-printer', ...where, setup: tidy })) onSaved(tidy.name);
    },
  };
}

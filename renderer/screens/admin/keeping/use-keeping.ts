import { useCallback, useEffect, useState } from 'react';
import type { BackupRef, KeepingProblem, KeepingView, PreviewAnswer } from '../../../../shared/contract/keeping.ts';
import { backUpNow, keepingNow, lookAtBackup, restoreBackup } from '../../../live/keeping.ts';

/** Milliseconds. */
const LOOK_EVERY = 1_500;

export type Said = KeepingProblem | 'no-answer' | null;

export interface KeepingHands {
  /** Null until the hub has answered. */
  view: KeepingView | null;
  again(): Promise<void>;
  backUp(): Promise<Said>;
  look(ref: BackupRef): Promise<PreviewAnswer | 'no-answer'>;
  restore(ref: BackupRef, typed: string): Promise<Said>;
}

/** Backups and what is done with them, looked at while the page is open; `about` changes when the settings do. */
export function useKeeping(about: string): KeepingHands {
  const [view, setView] = useState<KeepingView | null>(null);
  const again = useCallback(async () => {
    try {
      const found = await keepingNow();
      if (found) setView(found);
    } catch (error) {
      console.warn('No answer about backups', error);
    }
  }, []);
  const isWorking = view === null || view.work !== null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: other settings are another folder to look into.
  useEffect(() => {
    void again();
    if (!isWorking) return;
    const timer = setInterval(again, LOOK_EVERY);
    return () => clearInterval(timer);
  }, [again, isWorking, about]);

  async function ask(work: Promise<{ problem: KeepingProblem | null } | null>): Promise<Said> {
    const answer = await work.catch((error: unknown) => {
      console.warn('No answer', error);
      return undefined;
    });
    if (answer === undefined) return 'no-answer';
    return answer === null ? 'forbidden' : answer.problem;
  }
  return {
    view,
    again,
    async backUp() {
      const said = await ask(backUpNow());
      await again();
      return said;
    },
    look: (ref) =>
      lookAtBackup(ref).then(
        (answer) => answer ?? { ok: false, problem: 'forbidden' as const },
        () => 'no-answer' as const,
      ),
    restore: (ref, typed) => ask(restoreBackup(ref, typed)),
  };
}

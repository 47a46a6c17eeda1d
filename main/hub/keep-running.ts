import type { KeepingProblem } from '../../shared/contract/keeping.ts';
import type { HubOptions } from '../options.ts';
import { type RunningHub, startHub } from './hub.ts';
import type { Restart } from './keeping/keeping-desk.ts';
import { problemOf } from './keeping/trouble.ts';
import { type Clock, systemClock } from './ports.ts';
import type { SystemPress } from './printing/transports/system.ts';

export interface KeepRunning {
  clock?: Clock;
  press?: SystemPress | null;
  /** A hub that had closed itself could not start again: nothing serves any more. */
  onLost(error: unknown): void;
}

/** Lets the answer out that says that the hub will be back. */
const ANSWER_MS = 250;

/**
 * A hub that can close itself and start anew with other data, at the same address: a restored backup. Whoever holds it never
 * notices; its screens come back by themselves.
 */
export async function keepRunning(options: HubOptions, { clock, press, onLost }: KeepRunning): Promise<RunningHub> {
  let turn: Promise<void> = Promise.resolve();
  let isClosed = false;

  const start = (port: number, restoreProblem: KeepingProblem | null): Promise<RunningHub> =>
    startHub({ ...options, port }, clock ?? systemClock, press ?? null, { restart, restoreProblem });
  const restart: Restart = (between) => {
    turn = turn.then(async () => {
      await new Promise((answered) => setTimeout(answered, ANSWER_MS));
      if (isClosed) return;
      await hub.close();
      const problem = await between().then(
        () => null,
        (error: unknown) => problemOf(error),
      );
      // Whoever switched it off meanwhile finds the rest done at the next start.
      if (isClosed) return;
      hub = await start(Number(new URL(hub.url).port), problem);
    });
    turn.catch(onLost);
  };

  let hub = await start(options.port, null);
  return {
    url: hub.url,
    verifyAdminPin: (pin) => hub.verifyAdminPin(pin),
    close: async () => {
      isClosed = true;
      await turn.catch(() => undefined);
      await hub.close();
    },
  };
}

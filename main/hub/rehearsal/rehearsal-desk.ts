import { type Rehearsal, type RehearsalResult, type RehearsalStep, stageOf } from '../../../shared/domain/rehearsal.ts';
import { elapsed, later, minutes, seconds } from '../../../shared/domain/time.ts';
import type { SystemCommand } from '../domain/commands.ts';
import type { Clock } from '../ports.ts';
import { officeOf } from '../store/office.ts';
import type { Store } from '../store/open.ts';

export interface RehearsalDeps {
  store: Pick<Store, 'read'>;
  clock: Clock;
  execute(command: SystemCommand): boolean;
  /** Prints the paper; whatever goes wrong is a result. */
  print(rehearsal: Rehearsal): Promise<RehearsalResult>;
  /** What the room lacks for this step; null: it can be played. */
  missing(step: RehearsalStep, rehearsal: Rehearsal): RehearsalResult | null;
  onFault(error: unknown): void;
}

/** So long the number stands at the counter, so that somebody who walks along sees it. */
const SERVED_MS = seconds(3);
/** Boards show the call for so long before it counts as shown. */
const SHOWN_MS = seconds(1);
/** Looks at the clock at least so often while one is played. */
const LOOK_MS = seconds(1);
/** Nobody answers any more: the rehearsal ends by itself. */
const PATIENCE_MS = minutes(5);

/** Plays a rehearsal step by step: what the hub can see itself it records, what people say comes as their commands. */
export function createRehearsalDesk({ store, clock, execute, print, missing, onFault }: RehearsalDeps) {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let printing = '';
  let isClosed = false;

  const record = (rehearsal: Rehearsal, step: RehearsalStep, result: RehearsalResult): void => {
    if (!isClosed) execute({ type: 'record-rehearsal', rehearsalId: rehearsal.id, step, result });
  };

  /** Looks again in `ms` or sooner, since the clock may be set; one timer is enough for one rehearsal. */
  const lookIn = (ms: number): void => {
    timer = setTimeout(wake, Math.min(LOOK_MS, Math.max(1, ms)));
    timer.unref();
  };

  function wake(): void {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    if (isClosed) return;
    const { rehearsal, rules } = officeOf(store.read);
    const stage = rehearsal && stageOf(rehearsal);
    if (!rehearsal || !stage) return;
    const now = clock.now();
    const left = (ms: number, since = rehearsal.calledAt ?? rehearsal.at) => elapsed(now, later(since, ms));
    if (left(PATIENCE_MS, rehearsal.at) === 0) return void execute({ type: 'stop-rehearsal' });
    if (stage === 'print') return printOnce(rehearsal);
    const lack = missing(stage, rehearsal);
    if (lack) return record(rehearsal, stage, lack);
    switch (stage) {
      case 'call':
        return left(SHOWN_MS) > 0 ? lookIn(left(SHOWN_MS)) : record(rehearsal, stage, 'shown');
      case 'speak':
        return lookIn(left(PATIENCE_MS, rehearsal.at));
      case 'serve':
        return playAtCounter(rehearsal);
      case 'rate': {
        const open = left(seconds(rules.ratingSeconds), rehearsal.askedAt ?? now);
        return open > 0 ? lookIn(open) : record(rehearsal, stage, 'not-rated');
      }
    }
  }

  let servingSince: { id: string; at: number } | null = null;
  function playAtCounter(rehearsal: Rehearsal): void {
    if (servingSince?.id !== rehearsal.id) servingSince = { id: rehearsal.id, at: clock.monotonic() };
    const rest = SERVED_MS - (clock.monotonic() - servingSince.at);
    if (rest > 0) lookIn(rest);
    else record(rehearsal, 'serve', 'served');
  }

  function printOnce(rehearsal: Rehearsal): void {
    if (printing === rehearsal.id) return;
    printing = rehearsal.id;
    print(rehearsal)
      .catch((error: unknown): RehearsalResult => {
        onFault(error);
        return 'not-printed';
      })
      .then((result) => record(rehearsal, 'print', result))
      .catch(onFault);
  }

  return {
    /** One that the last run left is over: nobody waits for it any more. */
    start(): void {
      execute({ type: 'stop-rehearsal' });
    },
    /** A commit may have begun one, or taken a step. */
    wake,
    close(): void {
      isClosed = true;
      if (timer !== null) clearTimeout(timer);
    },
  };
}
export type RehearsalDesk = ReturnType<typeof createRehearsalDesk>;

import type { StationKind } from '../../../shared/contract/roles.ts';
import type { CounterId, StationId } from '../../../shared/domain/ids.ts';
import type { SystemCommand } from '../domain/commands.ts';
import type { LocalTime } from '../domain/facts.ts';
import type { Paper } from '../paper/start-paper.ts';
import type { Clock, Log } from '../ports.ts';
import type { Presence } from '../presence.ts';
import { officeOf } from '../store/office.ts';
import type { Store } from '../store/open.ts';
import { stationsAt, stationsOfKind } from '../store/stations.ts';
import { missingFor } from './missing-for.ts';
import { printRehearsal } from './print-rehearsal.ts';
import { createRehearsalDesk, type RehearsalDesk } from './rehearsal-desk.ts';

interface StartDeps {
  store: Store;
  clock: Clock;
  localTime(at: number): LocalTime;
  execute(command: SystemCommand): boolean;
  presence: Presence;
  paper: Paper;
  log: Log;
}

/** One citizen who is played, beside the queue; one that a power cut left half-way is ended. */
export function startRehearsals({ store, clock, localTime, execute, presence, paper, log }: StartDeps): RehearsalDesk {
  const there = (kind: StationKind, at?: CounterId): StationId[] =>
    (at ? stationsAt(store.read, at, kind) : stationsOfKind(store.read, kind)).filter(
      (id) => presence.screens().get(id)?.online,
    );
  const desk = createRehearsalDesk({
    store,
    clock,
    execute,
    print: (rehearsal) => printRehearsal(store, paper, rehearsal),
    missing: (step, rehearsal) => {
      const [office, local] = [officeOf(store.read), localTime(clock.now())];
      return missingFor(step, rehearsal, { office, local, there, mayBeHeard: presence.mayBeHeard });
    },
    onFault: (error) => log.error('rehearsal', error),
  });
  desk.start();
  return desk;
}

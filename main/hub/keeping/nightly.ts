import type { LocalTime } from '../domain/facts.ts';
import type { Clock } from '../ports.ts';
import { journalBegan } from '../store/keeping.ts';
import { officeOf } from '../store/office.ts';
import type { Store } from '../store/open.ts';
import type { KeepingDesk } from './keeping-desk.ts';
import { isBackupDue } from './moments.ts';

export interface NightlyDeps {
  clock: Clock;
  localTime(at: number): LocalTime;
  store: Pick<Store, 'read'>;
  desk: Pick<KeepingDesk, 'newestStamp' | 'backUp' | 'erase'>;
}

const LOOK_MS = 60_000;
/** A full disk is not asked every minute. */
const RETRY_MS = 30 * 60_000;

/**
 * Makes the day's backup at the office's time, or as soon as the hub runs after that; then erases what is due. Only then: what a
 * wrong clock would erase too early is in the backup.
 */
export function startNightly({ clock, localTime, store, desk }: NightlyDeps) {
  let failedAt: number | null = null;
  let atWork: Promise<void> = Promise.resolve();
  let isBusy = false;

  const work = async (): Promise<void> => {
    if (failedAt !== null && clock.monotonic() - failedAt < RETRY_MS) return;
    const { keeping } = officeOf(store.read);
    const began = journalBegan(store.read)?.day ?? null;
    const local = localTime(clock.now());
    if (!isBackupDue({ keeping, local, began, last: desk.newestStamp() })) return;
    const problem = await desk.backUp('nightly');
    failedAt = problem === null || problem === 'busy' ? null : clock.monotonic();
    if (problem === null) await desk.erase({ kind: 'system' });
  };
  const look = (): Promise<void> => {
    if (isBusy) return atWork;
    isBusy = true;
    atWork = work().finally(() => {
      isBusy = false;
    });
    return atWork;
  };
  // Not with the start: screens come first.
  const timer = setInterval(() => void look(), LOOK_MS);
  timer.unref();
  return {
    /** Looks now, and waits until what is due was done. */
    look,
    stop: (): void => clearInterval(timer),
  };
}

import { randomUUID } from 'node:crypto';
import fs from 'node:fs/promises';
import path from 'node:path';
import type { AdminView } from '../../../shared/contract/admin-view.ts';
import {
  type BackupKind,
  type BackupRef,
  type Erasable,
  type KeepingProblem,
  type KeepingView,
  type KeepingWork,
  type PreviewAnswer,
  RESTORE_WORD,
  type ReceivedAnswer,
} from '../../../shared/contract/keeping.ts';
import { monthsBefore } from '../../../shared/domain/keeping.ts';
import { businessDay } from '../../../shared/domain/time.ts';
import type { Sender } from '../access/sender.ts';
import type { LocalTime } from '../domain/facts.ts';
import { olderThan } from '../domain/keep-data.ts';
import type { Execute } from '../execute.ts';
import type { MediaStore } from '../media/media-store.ts';
import type { Clock, Log } from '../ports.ts';
import type { Reading } from '../reading/reading.ts';
import { lastEvent } from '../store/events.ts';
import { hashAt, journalBegan, journalKey, openTickets, ticketsAfter, wordsDue } from '../store/keeping.ts';
import { isMediaShown } from '../store/media-in-use.ts';
import { officeOf } from '../store/office.ts';
import type { Store } from '../store/open.ts';
import { damagedName, readName } from './backup-names.ts';
import { freeBytes } from './disk.ts';
import { eraseQuotes, unusedMedia } from './erase.ts';
import { BACKUPS, type BackupWish } from './make-backup.ts';
import { stampOf } from './moments.ts';
import { lookAtFolder, otherDisks } from './places.ts';
import { receiveBackup } from './receive-backup.ts';
import { decideRestore, dropRestore, lastRestore } from './restore.ts';
import { createShelf, newestOf } from './shelf.ts';
import { type KeepingJob, runKeeping } from './thread.ts';
import { problemOf } from './trouble.ts';

/** Closes the hub, does something while nobody uses its folder, and starts it anew. */
export type Restart = (between: () => Promise<void>) => void;

export interface KeepingDeps {
  folder: string;
  version: string;
  store: Store;
  clock: Clock;
  localTime(at: number): LocalTime;
  log: Log;
  execute: Execute;
  media: MediaStore;
  reading: Reading;
  onChange(): void;
  /** Null where nobody can start the hub again: then nothing is restored. */
  restart: Restart | null;
  /** Why the restore before this start did not happen. */
  restoreProblem: KeepingProblem | null;
}
export type KeepingDesk = ReturnType<typeof createKeepingDesk>;

/** Backups, restoring one, and what is not kept for ever. One piece of work at a time, each on a thread of its own. */
export function createKeepingDesk(deps: KeepingDeps) {
  const { folder, store, clock, localTime, log, onChange, media, execute } = deps;
  const backups = path.join(folder, BACKUPS);
  const shelf = createShelf();
  const stop = new AbortController();
  let work: KeepingWork | null = null;
  let tried: KeepingView['tried'] = null;
  let newest: string | null = null;

  const keeping = () => officeOf(store.read).keeping;
  const secondFolder = (): string | null => keeping().secondFolder || null;
  const folderOf = (place: BackupRef['place']): string | null => (place === 'here' ? backups : secondFolder());
  const fileOf = ({ place, name }: BackupRef): string | null => {
    const found = folderOf(place);
    return found === null ? null : path.join(found, name);
  };
  const run = <Job extends KeepingJob>(job: Job) => runKeeping(job, stop.signal);

  /** Does it unless something is done already. */
  async function alone<T>(what: KeepingWork, doIt: () => Promise<T>): Promise<T | 'busy'> {
    if (work !== null) return 'busy';
    work = what;
    try {
      return await doIt();
    } finally {
      work = null;
      onChange();
    }
  }

  function wishOf(kind: BackupKind): BackupWish {
    const now = clock.now();
    const local = localTime(now);
    const { daily, monthly } = keeping();
    const stamp = stampOf(local, now);
    return { folder, kind, second: secondFolder(), keep: { daily, monthly }, now, stamp, ...versionAndDay(local) };
  }
  const versionAndDay = ({ day }: LocalTime) => ({ version: deps.version, day });

  async function lookForNewest(): Promise<void> {
    newest = newestOf(await shelf.list('here', backups), journalKey(store.read), clock.now())?.name ?? null;
  }
  const told = (error: unknown, what: string): KeepingProblem => {
    const problem = problemOf(error);
    log.error(what, error);
    return problem;
  };

  async function backUp(kind: BackupKind): Promise<KeepingProblem | null> {
    const problem = await alone('backup', async () => {
      try {
        const { name, second } = await run({ kind: 'make', wish: wishOf(kind) });
        tried = { at: clock.now(), problem: null, second };
        log.info('backup made', { name, second });
        await lookForNewest();
        return null;
      } catch (error) {
        if (stop.signal.aborted) return 'interrupted';
        tried = { at: clock.now(), problem: told(error, 'backup not made'), second: null };
        return tried.problem;
      }
    });
    return problem;
  }

  async function preview(ref: BackupRef): Promise<PreviewAnswer> {
    const answer = await alone('look', async (): Promise<PreviewAnswer> => {
      const file = fileOf(ref);
      if (file === null) return { ok: false, problem: 'gone' };
      try {
        const { files: _, ...about } = await run({ kind: 'look', file });
        if (about.sample !== officeOf(store.read).sample) return { ok: false, problem: 'of-sample' };
        const db = store.read;
        const { seq } = lastEvent(db);
        const sameJournal = hashAt(db, about.journal.seq) === about.journal.hash;
        const lost = {
          tickets: ticketsAfter(db, sameJournal ? about.tickets.lastId : 0),
          events: seq - (sameJournal ? about.journal.seq : 0),
        };
        const { size } = await fs.stat(file);
        return { ok: true, preview: { about, bytes: size, sameJournal, lost, open: openTickets(db) } };
      } catch (error) {
        const problem = told(error, 'backup not read');
        return { ok: false, problem: problem === 'no-folder' ? 'gone' : problem };
      }
    });
    return answer === 'busy' ? { ok: false, problem: 'busy' } : answer;
  }

  async function restore(ref: BackupRef, typed: string): Promise<KeepingProblem | null> {
    const { restart } = deps;
    const isMeant = (): boolean =>
      openTickets(store.read) === 0 || typed.trim().toLocaleUpperCase('vi') === RESTORE_WORD;
    return alone('restore', async () => {
      const file = fileOf(ref);
      if (restart === null) return 'failed';
      if (file === null) return 'gone';
      if (!isMeant()) return 'tickets-open';
      try {
        const { madeAt, day, sample } = await run({ kind: 'prepare', file, folder });
        // It took its time: somebody may have come in meanwhile.
        const problem = sample !== officeOf(store.read).sample ? 'of-sample' : isMeant() ? null : 'tickets-open';
        if (problem !== null) {
          await dropRestore(folder);
          return problem;
        }
        const wish = wishOf('before-restore');
        const from = { madeAt, day, name: ref.name };
        log.info('restore begins', { from: ref.name });
        // With the hub closed, so that the backup of now holds the very last number.
        restart(async () => decideRestore(folder, { at: wish.now, from, before: await backUpNow(wish) }));
        return null;
      } catch (error) {
        const problem = told(error, 'backup not restored');
        return problem === 'no-folder' ? 'gone' : problem;
      }
    });
  }

  /** Data that are damaged make no backup, and are what a restore is for: they are put aside as they are. */
  async function backUpNow(wish: BackupWish): Promise<string> {
    try {
      return (await runKeeping({ kind: 'make', wish })).name;
    } catch (error) {
      if (told(error, 'no backup before the restore') !== 'copy-damaged') throw error;
      return damagedName(wish.stamp);
    }
  }

  const mediaDue = () =>
    unusedMedia(media.files(), olderThan(keeping().mediaMonths, localTime(clock.now()).day, clock.now()), (id) =>
      isMediaShown(store.read, id),
    );
  const wordsBefore = () => {
    const now = clock.now();
    return olderThan(keeping().wordsMonths, localTime(now).day, now);
  };

  /** Erases what is due, a part at a time, so that nobody at the kiosk waits for it. */
  async function erase(sender: Sender): Promise<void> {
    const before = wordsBefore();
    while (before !== null && wordsDue(store.read, before) > 0) {
      const commandId = randomUUID().replaceAll('-', '') as never;
      const order = { commandId, madeAt: null, sender, machine: null, words: null, secret: null };
      const [outcome] = execute([{ ...order, command: { type: 'erase-words' } }]);
      if (!outcome?.ok) break;
      await new Promise((next) => setTimeout(next, PAUSE_MS));
    }
    const { wordsMonths } = keeping();
    if (wordsMonths > 0) await eraseQuotes(folder, monthsBefore(localTime(clock.now()).day, wordsMonths));
    for (const { id, name } of mediaDue()) {
      if ((await media.remove(id)) === null) log.info('unused file removed', { id, name });
    }
  }

  return {
    backUp,
    preview,
    restore,
    erase,
    /** Finds the newest backup, for the head's page. */
    open: async (): Promise<void> => {
      await lookForNewest();
      onChange();
    },
    /** The stamp of the newest backup; null when there is none. */
    newestStamp: (): string | null => (newest === null ? null : (readName(newest)?.stamp ?? null)),
    /** For the head's page of today. */
    state: (): AdminView['backup'] => {
      const stamp = newest === null ? null : readName(newest)?.stamp;
      const last = stamp ? businessDay(`${stamp.slice(0, 4)}-${stamp.slice(4, 6)}-${stamp.slice(6, 8)}`) : null;
      return { last, first: journalBegan(store.read)?.day ?? null };
    },
    async erasable(): Promise<Erasable> {
      const due = mediaDue();
      const before = wordsBefore();
      const words = before === null ? noWords : await deps.reading.erasable(before);
      return { ...words, media: { files: due.length, bytes: due.reduce((sum, { bytes }) => sum + bytes, 0) } };
    },
    receive: (body: AsyncIterable<Buffer>): Promise<ReceivedAnswer> => {
      const now = clock.now();
      return receiveBackup(backups, body, stampOf(localTime(now), now));
    },
    /** Where a backup lies that may be taken away as a file; null when there is none. */
    pathOf: async (name: string): Promise<string | null> => {
      const file = path.join(backups, name);
      return (await fs.stat(file).catch(() => null))?.isFile() ? file : null;
    },
    async look(): Promise<KeepingView> {
      const second = secondFolder();
      const there = second === null ? null : await lookAtFolder(second);
      return {
        work,
        tried,
        backups: [
          ...(await shelf.list('here', backups)),
          ...(second !== null && there?.problem === null ? await shelf.list('second', second) : []),
        ],
        second: there,
        disks: await otherDisks(folder),
        freeBytes: await freeBytes(folder),
        lastRestore: lastRestore(folder),
        restoreProblem: deps.restoreProblem,
      };
    },
    close: (): void => stop.abort(),
  };
}

/** Between two transactions of an erasing. */
const PAUSE_MS = 50;
const noWords = { words: 0, oldest: null, kinds: { comments: 0, answers: 0, box: 0, notes: 0, other: 0 } } as const;

import type {
  BackupRef,
  Erasable,
  KeepingProblem,
  KeepingView,
  PreviewAnswer,
  ReceivedAnswer,
} from '../../shared/contract/keeping.ts';
import { authorization, theWire } from './hub.ts';

/** The hub answers lists at once, and takes its time for a backup: minutes on a slow stick. */
const LIST_MS = 20_000;
const WORK_MS = 30 * 60_000;
const within = (ms: number) => ({ signal: AbortSignal.timeout(ms) });

// Each rejects when the hub did not answer; null to anybody but the administrator.
export const keepingNow = (): Promise<KeepingView | null> => theWire().keeping.query(undefined, within(LIST_MS));
export const folderNow = (folder: string): Promise<KeepingView['second']> =>
  theWire().lookAtFolder.query({ folder }, within(LIST_MS));
export const backUpNow = (): Promise<{ problem: KeepingProblem | null } | null> =>
  theWire().backUp.mutate(undefined, within(WORK_MS));
export const lookAtBackup = (ref: BackupRef): Promise<PreviewAnswer | null> =>
  theWire().lookAtBackup.mutate(ref, within(WORK_MS));
export const restoreBackup = (ref: BackupRef, typed: string): Promise<{ problem: KeepingProblem | null } | null> =>
  theWire().restoreBackup.mutate({ ...ref, typed }, within(WORK_MS));
export const erasableNow = (): Promise<Erasable | null> => theWire().erasable.query(undefined, within(WORK_MS));
export const eraseNow = (): Promise<Erasable | null> => theWire().eraseNow.mutate(undefined, within(WORK_MS));

/** Sends a backup file of this PC to the hub. A line that breaks is told as `interrupted`. */
export async function sendBackup(file: File): Promise<ReceivedAnswer> {
  try {
    const answer = await fetch('/backups', { method: 'POST', headers: authorization(), body: file });
    return (await answer.json()) as ReceivedAnswer;
  } catch (error) {
    console.warn('The file did not arrive', error);
    return { ok: false, problem: 'interrupted' };
  }
}

/** A backup as a file for this PC; null when it did not come. */
export async function fetchBackup(name: string): Promise<Blob | null> {
  try {
    const answer = await fetch(`/backups/${name}`, { headers: authorization() });
    return answer.ok ? await answer.blob() : null;
  } catch (error) {
    console.warn('The file did not arrive', error);
    return null;
  }
}

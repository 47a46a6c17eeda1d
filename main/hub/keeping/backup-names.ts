import type { BackupKind } from '../../../shared/contract/keeping.ts';

/** How a backup's file is called: whose journal it is of, when it was made in the office's time, and why. */
export interface BackupName {
  /** The beginning of the hash of the journal's first row: two offices may share a USB stick. */
  key: string;
  /** "20261122-183000". */
  stamp: string;
  kind: Exclude<BackupKind, 'nightly' | 'by-hand'> | 'plain';
}

const BEFORE = '-truoc-khi-khoi-phuc';
const PLAIN = /^xin-moi-([0-9a-f]{6})-(\d{8}-\d{6})(-truoc-khi-khoi-phuc)?\.xinmoi$/;
const RECEIVED = /^nhan-(\d{8}-\d{6})\.xinmoi$/;

export const backupName = ({ key, stamp, kind }: BackupName): string =>
  `xin-moi-${key}-${stamp}${kind === 'before-restore' ? BEFORE : ''}.xinmoi`;
export const receivedName = (stamp: string): string => `nhan-${stamp}.xinmoi`;
/** A folder with data that could not be backed up, as they were. */
export const damagedName = (stamp: string): string => `so-lieu-hong-${stamp}`;
export const isDamagedName = (name: string): boolean => /^so-lieu-hong-\d{8}-\d{6}$/.test(name);
export const isReceived = (name: string): boolean => RECEIVED.test(name);
export const isBackupName = (name: string): boolean => PLAIN.test(name) || RECEIVED.test(name);

export function readName(name: string): BackupName | null {
  const [, key, stamp, before] = PLAIN.exec(name) ?? [];
  return key === undefined || stamp === undefined ? null : { key, stamp, kind: before ? 'before-restore' : 'plain' };
}

/** Backups from before a restore, and files that were sent here, that are kept. */
const BEFORE_KEPT = 3;
const RECEIVED_KEPT = 2;

/**
 * Which of these files go: all of the newest day's backups stay, then the last one of each of the newest `daily` days and of
 * the newest `monthly` months. Another office's are not touched.
 */
export function toRemove(names: readonly string[], key: string, keep: { daily: number; monthly: number }): string[] {
  const own = names.flatMap((name) => {
    const read = readName(name);
    return read?.key === key ? [{ name, ...read }] : [];
  });
  const newestFirst = own.sort((a, b) => (a.stamp < b.stamp ? 1 : -1));
  const plain = newestFirst.filter(({ kind }) => kind === 'plain');
  const newestDay = plain[0]?.stamp.slice(0, DAY);
  const kept = new Set([
    ...plain.filter(({ stamp }) => stamp.slice(0, DAY) === newestDay),
    ...firstOfEach(plain, DAY, Math.max(1, keep.daily)),
    ...firstOfEach(plain, MONTH, keep.monthly),
    ...newestFirst.filter(({ kind }) => kind === 'before-restore').slice(0, BEFORE_KEPT),
  ]);
  const received = names.filter(isReceived).sort().reverse();
  return [...own.filter((one) => !kept.has(one)).map(({ name }) => name), ...received.slice(RECEIVED_KEPT)];
}

/** Letters of a stamp that name its day, and its month. */
const DAY = 8;
const MONTH = 6;

function firstOfEach<One extends { stamp: string }>(newestFirst: readonly One[], letters: number, most: number): One[] {
  const first = new Map<string, One>();
  for (const one of newestFirst) {
    const span = one.stamp.slice(0, letters);
    if (!first.has(span)) first.set(span, one);
  }
  return [...first.values()].slice(0, most);
}

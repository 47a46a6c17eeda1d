import type { HealthView, StationHealth, Trouble } from '../../../shared/contract/health.ts';
import { canPrint } from '../../../shared/domain/printer.ts';
import { elapsed, hours } from '../../../shared/domain/time.ts';

/** Bytes: below it SQLite, papers and logs soon have no room. */
export const DISK_LOW = 1_000_000_000;
/** Bytes: SQLite empties its log at 4 MB; so much of it means that a reader holds it, or the disk is behind. */
const WAL_LARGE = 64_000_000;
/** Four times what the hub was measured to need. */
const MEMORY_HIGH_MB = 600;
const BACKUP_OLD_MS = hours(3 * 24);
/** So few tickets are left on a roll that a new one should lie ready. */
const ROLL_LOW = 20;

type Facts = Omit<HealthView, 'troubles'> & {
  /** The office takes numbers now: a screen that is off at night is no trouble. */
  open: boolean;
};

/** What the facts of the system mean to whoever looks after it. */
export function troublesOf(facts: Facts): Trouble[] {
  const found = [
    ...ofMachine(facts),
    ...ofPaper(facts),
    ...facts.stations.flatMap((station) => ofStation(station, facts)),
  ];
  return [...found.filter(({ level }) => level === 'red'), ...found.filter(({ level }) => level === 'yellow')];
}

function ofMachine({ at, clockBehindMinutes, database, backupAt, voice, memoryMb, errors }: Facts): Trouble[] {
  const found: Trouble[] = [];
  const backupAge = backupAt === null ? 0 : elapsed(backupAt, at);
  if (clockBehindMinutes > 0) found.push({ level: 'red', kind: 'clock-behind', minutes: clockBehindMinutes });
  if (database.freeBytes < DISK_LOW) found.push({ level: 'red', kind: 'disk-low', bytes: database.freeBytes });
  if (backupAt === null) found.push({ level: 'yellow', kind: 'no-backup' });
  if (backupAge > BACKUP_OLD_MS)
    found.push({ level: 'red', kind: 'backup-old', days: Math.floor(backupAge / hours(24)) });
  if (voice.mode === 'voice' && voice.packName === null) found.push({ level: 'red', kind: 'voice-missing' });
  if (database.walBytes > WAL_LARGE) found.push({ level: 'yellow', kind: 'wal-large', bytes: database.walBytes });
  if (memoryMb > MEMORY_HIGH_MB) found.push({ level: 'yellow', kind: 'memory-high', megabytes: memoryMb });
  if (errors.length > 0) found.push({ level: 'yellow', kind: 'errors', n: errors.length });
  return found;
}

function ofPaper({ printers, papersMissing }: Facts): Trouble[] {
  const found: Trouble[] = [];
  for (const { name, state, roll } of printers) {
    if (!canPrint(state)) found.push({ level: 'red', kind: 'printer', name, state });
    else if (state === 'near-end' || state === 'noisy') found.push({ level: 'yellow', kind: 'printer', name, state });
    else if (roll.left <= ROLL_LOW) found.push({ level: 'yellow', kind: 'roll-low', name, left: roll.left });
  }
  if (papersMissing > 0) found.push({ level: 'yellow', kind: 'papers-missing', n: papersMissing });
  return found;
}

function ofStation({ kind, name, online, version }: StationHealth, { open, version: own }: Facts): Trouble[] {
  // The window of the virtual printer is nobody's place of work.
  if (kind === 'paper') return [];
  if (!online) return open ? [{ level: 'yellow', kind: 'station-away', name }] : [];
  return version !== null && version !== own ? [{ level: 'yellow', kind: 'station-old', name, version }] : [];
}

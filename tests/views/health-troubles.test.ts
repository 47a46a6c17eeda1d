import { describe, expect, test } from 'vitest';
import { troublesOf } from '../../main/hub/views/health-troubles.ts';
import { hours, later } from '../../shared/domain/time.ts';
import { aPrinter, aStation, fineHealth } from './given-health.ts';

const troublesWith = (changed: Partial<typeof fineHealth>) => troublesOf({ ...fineHealth, ...changed });
const { at, database } = fineHealth;

describe('what the facts of the system mean', () => {
  test('nothing, on a morning on which all is well', () => {
    expect(troublesOf(fineHealth)).toEqual([]);
  });

  test.each([
    [{ clockBehindMinutes: 3 }, { level: 'red', kind: 'clock-behind', minutes: 3 }],
    [{ database: { ...database, freeBytes: 999_999_999 } }, { level: 'red', kind: 'disk-low', bytes: 999_999_999 }],
    [{ backupAt: null }, { level: 'yellow', kind: 'no-backup' }],
    [{ backupAt: later(at, -hours(24 * 5)) }, { level: 'red', kind: 'backup-old', days: 5 }],
    [{ voice: { mode: 'voice' as const, packName: null } }, { level: 'red', kind: 'voice-missing' }],
    [{ database: { ...database, walBytes: 65_000_000 } }, { level: 'yellow', kind: 'wal-large', bytes: 65_000_000 }],
    [{ memoryMb: 700 }, { level: 'yellow', kind: 'memory-high', megabytes: 700 }],
    [{ errors: [{ at, what: 'printer' }] }, { level: 'yellow', kind: 'errors', n: 1 }],
    [{ papersMissing: 2 }, { level: 'yellow', kind: 'papers-missing', n: 2 }],
    [
      { printers: [{ ...aPrinter, state: 'paper-end' as const }] },
      { level: 'red', kind: 'printer', name: aPrinter.name, state: 'paper-end' },
    ],
    [
      { printers: [{ ...aPrinter, state: 'near-end' as const }] },
      { level: 'yellow', kind: 'printer', name: aPrinter.name, state: 'near-end' },
    ],
    [
      { printers: [{ ...aPrinter, roll: { ...aPrinter.roll, left: 20 } }] },
      { level: 'yellow', kind: 'roll-low', name: aPrinter.name, left: 20 },
    ],
    [{ stations: [{ ...aStation, online: false }] }, { level: 'yellow', kind: 'station-away', name: aStation.name }],
    [
      { stations: [{ ...aStation, version: '0.0.9' }] },
      { level: 'yellow', kind: 'station-old', name: aStation.name, version: '0.0.9' },
    ],
  ])('%j is one trouble', (changed, trouble) => {
    expect(troublesWith(changed)).toEqual([trouble]);
  });

  test('at the limits there is none yet', () => {
    expect(troublesWith({ database: { ...database, freeBytes: 1_000_000_000, walBytes: 64_000_000 } })).toEqual([]);
    expect(troublesWith({ backupAt: later(at, -hours(72)) })).toEqual([]);
    expect(troublesWith({ printers: [{ ...aPrinter, roll: { ...aPrinter.roll, left: 21 } }] })).toEqual([]);
  });

  test('a screen that is off at night, the virtual printer’s window, a page that says no version and a silent office without its voice are none', () => {
    expect(troublesWith({ open: false, stations: [{ ...aStation, online: false }] })).toEqual([]);
    expect(troublesWith({ stations: [{ ...aStation, version: null }] })).toEqual([]);
    expect(troublesWith({ stations: [{ ...aStation, kind: 'paper', online: false }] })).toEqual([]);
    expect(troublesWith({ voice: { mode: 'chime', packName: null } })).toEqual([]);
  });

  test('what wants a hand today stands first', () => {
    const levels = troublesWith({ backupAt: null, printers: [{ ...aPrinter, state: 'offline' }] }).map((t) => t.level);
    expect(levels).toEqual(['red', 'yellow']);
  });
});

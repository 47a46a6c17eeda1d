import type { HealthView, StationHealth } from '../../shared/contract/health.ts';
import type { PrinterLine } from '../../shared/contract/paper-views.ts';
import type { PrinterId, StationId } from '../../shared/domain/ids.ts';
import { hours, later } from '../../shared/domain/time.ts';
import { ordinaryMorning } from '../support/test-clock.ts';

export const aStation: StationHealth = {
  id: 's1' as StationId,
  kind: 'counter',
  name: 'Máy chị Lan',
  place: { word: 'quay', number: 1, name: 'Hộ tịch' },
  online: true,
  connectedAt: ordinaryMorning,
  seenAt: ordinaryMorning,
  version: '0.1.0',
  address: '192.168.1.20',
};

export const aPrinter: PrinterLine = {
  id: 'p1' as PrinterId,
  name: 'Máy in của anh Bình',
  place: 'Cửa chính',
  state: 'ready',
  since: ordinaryMorning,
  standby: false,
  roll: { tickets: 10, left: 400, changedAt: null },
};

/** A morning on which all is well. */
export const fineHealth: Omit<HealthView, 'troubles'> & { open: boolean } = {
  at: ordinaryMorning,
  version: '0.1.0',
  startedAt: later(ordinaryMorning, -hours(2)),
  platform: 'linux x64',
  node: '22.14.0',
  memoryMb: 150,
  clockBehindMinutes: 0,
  database: { bytes: 3_400_000, walBytes: 0, freeBytes: 20_000_000_000 },
  journal: { events: 12, lastAt: ordinaryMorning },
  backupAt: later(ordinaryMorning, -hours(14)),
  stations: [aStation],
  printers: [aPrinter],
  papersMissing: 0,
  voice: { mode: 'voice', packName: 'Giọng máy' },
  errors: [],
  open: true,
};

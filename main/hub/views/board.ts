import type { ServiceId } from '../../../shared/domain/ids.ts';
import type { Counter, Office, Officer, Service } from '../../../shared/domain/office.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import type { LocalTime } from '../domain/facts.ts';
import type { Opening } from '../domain/opening-hours.ts';
import type { AtCounterTicket } from '../domain/state.ts';
import type { PrinterNow, QueuedPaper } from './paper-care.ts';

/** What every view is drawn from: the office as it stands at one moment. */
export interface Board {
  now: Instant;
  local: LocalTime;
  opening: Opening;
  office: Office;
  services: readonly Service[];
  counters: readonly Counter[];
  officers: readonly Officer[];
  /** People waiting; a service without an entry has nobody. */
  waiting: ReadonlyMap<ServiceId, number>;
  atCounters: readonly AtCounterTicket[];
  printers: readonly PrinterNow[];
  /** Papers that no printer has begun, oldest first; read only while none can print, else they are gone in a moment. */
  queuedPapers: readonly QueuedPaper[];
}

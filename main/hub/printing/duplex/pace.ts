import type { PrinterProfile } from '../../../../shared/domain/printer.ts';
import type { Timers } from '../timers.ts';

/**
 * Bytes a second. Until a printer has shown how fast it is, a line behind TCP may be a print server's serial one: 115,200
 * baud, less what its own questions take. What is slower than `slowest` was kept waiting by something else.
 */
const believed = { unshown: 10_000, slowest: 2000 };

/** A ticket may take so much longer than the one before. */
const slack = 1.5;

/** How fast a printer takes bytes, learned from its tickets: the system says nothing of it, it takes all at once. */
export interface Pace {
  /** A job of so many bytes goes out. */
  sent(bytes: number): void;
  /** It answers a question, for the first time since: the bytes are there. */
  answered(): void;
  /** Something else keeps it from answering: this job says nothing of its speed. */
  disturbed(): void;
  /** The profile with the speed that is believed now. */
  profile(): PrinterProfile;
}

export function createPace(profile: PrinterProfile, { now }: Timers): Pace {
  const { patience } = profile;
  let under: { bytes: number; since: number } | null = null;
  let bytesPerSecond = Math.min(patience.bytesPerSecond, believed.unshown);
  return {
    sent: (bytes) => {
      under = { bytes, since: now() };
    },
    answered: () => {
      if (under === null) return;
      const shown = (under.bytes * 1000) / Math.max(1, now() - under.since);
      under = null;
      if (shown >= believed.slowest) bytesPerSecond = Math.min(patience.bytesPerSecond, shown / slack);
    },
    disturbed: () => {
      under = null;
    },
    profile: () => ({ ...profile, patience: { ...patience, bytesPerSecond } }),
  };
}

import { randomInt } from 'node:crypto';
import type { StationKind } from '../../../shared/contract/roles.ts';
import type { PairingCode } from '../../../shared/contract/wire.ts';
import type { CounterId } from '../../../shared/domain/ids.ts';
import { later, minutes } from '../../../shared/domain/time.ts';
import type { Clock } from '../ports.ts';

/** What a code was made for: it decides what the screen that types it becomes. */
export interface PairingGrant {
  kind: StationKind;
  counterId: CounterId | null;
  name: string;
}

const LIFETIME_MS = minutes(10);

/** Codes that the administrator reads out: eight digits, ten minutes, one use. Kept in memory only. */
export function createPairingCodes(clock: Clock) {
  const open = new Map<string, PairingGrant & { until: number }>();
  return {
    create(grant: PairingGrant): PairingCode {
      const code = String(randomInt(100_000_000)).padStart(8, '0');
      const until = later(clock.now(), LIFETIME_MS);
      open.set(code, { ...grant, until });
      return { code, until };
    },
    /** The grant of a code for this kind of screen, used up; null when there is none. */
    redeem(code: string, kind: StationKind): PairingGrant | null {
      const grant = open.get(code);
      if (!grant || grant.kind !== kind || grant.until < clock.now()) return null;
      open.delete(code);
      return grant;
    },
  };
}

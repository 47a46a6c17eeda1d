import { hours } from '../../../shared/domain/time.ts';
import type { Clock } from '../ports.ts';
import { hashToken, newToken } from './tokens.ts';

const LIFETIME_MS = hours(12);

/** The administrator's sign-ins: in memory, twelve hours, gone with the hub. */
export function createAdminSessions(clock: Clock) {
  const open = new Map<string, number>();
  return {
    start(): string {
      for (const [hash, until] of open) if (until < clock.now()) open.delete(hash);
      const token = newToken();
      open.set(hashToken(token), clock.now() + LIFETIME_MS);
      return token;
    },
    knows: (tokenHash: string): boolean => (open.get(tokenHash) ?? 0) > clock.now(),
  };
}

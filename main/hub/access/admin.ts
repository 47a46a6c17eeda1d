import type { AdminAnswer } from '../../../shared/contract/wire.ts';
import type { Clock } from '../ports.ts';
import type { Caller } from '../server/router.ts';
import type { Store } from '../store/open.ts';
import { findSecret, keepSecret } from '../store/secrets.ts';
import { createAdminSessions } from './admin-sessions.ts';
import type { CheckPin } from './pin-check.ts';
import { hashPin } from './pins.ts';

const ADMIN = 'admin';

/** The administrator: one PIN, chosen on the hub's own PC, and sessions that end with the day. */
export function createAdmin(store: Store, clock: Clock, checkPin: CheckPin) {
  const sessions = createAdminSessions(clock);
  return {
    knows: sessions.knows,
    needsPin: (): boolean => findSecret(store.read, 'admin-pin', ADMIN) === null,
    verifyPin: async (pin: string): Promise<boolean> => (await checkPin('admin-pin', ADMIN, pin)).right,

    async signIn(pin: string): Promise<AdminAnswer> {
      const answer = await checkPin('admin-pin', ADMIN, pin);
      return answer.right
        ? { ok: true, token: sessions.start() }
        : { ok: false, reason: answer.reason, waitSeconds: answer.waitSeconds };
    },

    /** The first PIN: on the hub's own PC, once. */
    async setUp(caller: Caller, pin: string): Promise<AdminAnswer> {
      if (!caller.onThisPc) return { ok: false, reason: 'not-here', waitSeconds: 0 };
      const hash = await hashPin(pin);
      const wasSet = store.write((db) => {
        if (findSecret(db, 'admin-pin', ADMIN) !== null) return true;
        keepSecret(db, 'admin-pin', ADMIN, hash);
        return false;
      });
      return wasSet ? { ok: false, reason: 'already-set', waitSeconds: 0 } : { ok: true, token: sessions.start() };
    },
  };
}
export type Admin = ReturnType<typeof createAdmin>;

import type { AdminAnswer } from '../../../shared/contract/wire.ts';
import { fill } from '../../../shared/text/fill.ts';
import type { Words } from '../../../shared/text/index.ts';

/** What a PIN looks like, before the hub is asked. */
export const PIN = /^\d{4,12}$/;

/** Why the administrator's PIN was not taken, in one sentence with the time to wait. */
export function pinProblem({ admin }: Words, answer: Extract<AdminAnswer, { ok: false }>): string {
  const s = answer.waitSeconds;
  switch (answer.reason) {
    case 'wrong-pin':
      return s > 0 ? fill(admin.signIn.wrongPinWait, { s }) : admin.signIn.wrongPin;
    case 'too-many-tries':
      return fill(admin.signIn.tooMany, { s });
    case 'not-here':
      return admin.signIn.notHere;
    case 'already-set':
      return admin.signIn.alreadySet;
  }
}

import type { Store } from '../store/open.ts';
import { findSecret } from '../store/secrets.ts';
import { matchesPin } from './pins.ts';
import type { Tries } from './tries.ts';

/** `too-many-tries`: the PIN was not even looked at. `waitSeconds`: when the next try may be made. */
export type PinAnswer = { right: true } | { right: false; reason: 'wrong-pin' | 'too-many-tries'; waitSeconds: number };
export type CheckPin = (kind: 'admin-pin' | 'officer-pin', id: string, pin: string) => Promise<PinAnswer>;

/** Looks at PINs, ever more slowly after wrong ones. */
export function createPinCheck(store: Store, tries: Tries): CheckPin {
  return async (kind, id, pin) => {
    const key = `${kind} ${id}`;
    const wait = tries.begin(key);
    if (wait > 0) return { right: false, reason: 'too-many-tries', waitSeconds: wait };
    const hash = findSecret(store.read, kind, id);
    if (hash !== null && (await matchesPin(pin, hash))) {
      tries.succeeded(key);
      return { right: true };
    }
    return { right: false, reason: 'wrong-pin', waitSeconds: tries.waitAfterFailure(key) };
  };
}

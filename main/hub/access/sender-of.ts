import type { StationId } from '../../../shared/domain/ids.ts';
import type { Caller } from '../server/router.ts';
import type { Store } from '../store/open.ts';
import { ownerOfSecret } from '../store/secrets.ts';
import type { Admin } from './admin.ts';
import type { Sender } from './sender.ts';
import { hashToken } from './tokens.ts';

/** From a connection's token to who holds it; null for nobody. */
export function createSenderOf(store: Store, admin: Admin): (caller: Caller) => Sender | null {
  // A connection keeps its token: asking once is enough. Whether the station was unpaired since is asked with each command.
  const known = new WeakMap<Caller, Sender>();
  return (caller) => {
    const before = known.get(caller);
    if (before) return before;
    if (caller.token === null) return null;
    const hash = hashToken(caller.token);
    if (admin.knows(hash)) return { kind: 'admin' };
    const id = ownerOfSecret(store.read, 'station', hash);
    if (id === null) return null;
    const sender: Sender = { kind: 'station', stationId: id as StationId };
    known.set(caller, sender);
    return sender;
  };
}

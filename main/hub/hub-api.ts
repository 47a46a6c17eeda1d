import type { Envelope } from '../../shared/contract/commands.ts';
import { PROTOCOL } from '../../shared/contract/limits.ts';
import type { Outcome } from '../../shared/contract/outcomes.ts';
import type { Admin } from './access/admin.ts';
import type { createOrderOf } from './access/order-of.ts';
import type { createPairingCodes } from './access/pairing.ts';
import type { createSenderOf } from './access/sender-of.ts';
import { audienceOf } from './audience.ts';
import type { Order } from './order.ts';
import type { createPairing } from './pair-station.ts';
import type { Presence } from './presence.ts';
import type { Live } from './server/live.ts';
import type { HubApi } from './server/router.ts';
import { allCounters } from './store/counters.ts';
import { officeOf } from './store/office.ts';
import type { Store } from './store/open.ts';
import { officeName, placeOf } from './views/names.ts';

export interface HubApiDeps {
  store: Store;
  version: string;
  admin: Admin;
  codes: ReturnType<typeof createPairingCodes>;
  pair: ReturnType<typeof createPairing>;
  senderOf: ReturnType<typeof createSenderOf>;
  orderOf: ReturnType<typeof createOrderOf>;
  submit(order: Order): Promise<Outcome>;
  live: Live;
  presence: Presence;
  hasPaperScreen: boolean;
}

/** What the wire may ask of the hub: who is asking is settled here, what becomes of it is not. */
export function createHubApi(deps: HubApiDeps): HubApi {
  const { store, admin, codes, senderOf, live, presence } = deps;
  return {
    welcome: (caller) => {
      const office = officeOf(store.read);
      return {
        protocol: PROTOCOL,
        version: deps.version,
        office: officeName(office),
        selfPairing: office.sample && caller.onThisPc,
        needsAdminPin: admin.needsPin() && caller.onThisPc,
        counters: allCounters(store.read).map((counter) => ({ id: counter.id, place: placeOf(counter) })),
        hasPaperScreen: deps.hasPaperScreen && caller.onThisPc,
      };
    },
    pair: async (caller, request) => deps.pair(caller, request),
    adminSignIn: (_caller, pin) => admin.signIn(pin),
    adminSetUp: (caller, pin) => admin.setUp(caller, pin),
    createPairingCode: (caller, request) => (senderOf(caller)?.kind === 'admin' ? codes.create(request) : null),
    command: async (caller, envelope: Envelope) => {
      const sender = senderOf(caller);
      if (!sender) return { ok: false, refusal: { code: 'forbidden' } };
      const order = await deps.orderOf(sender, envelope);
      return order.ok ? deps.submit(order.value) : order.error;
    },
    view: (caller, signal) => {
      const sender = senderOf(caller);
      const audience = sender && audienceOf(store.read, sender);
      if (!sender || !audience) return null;
      if (sender.kind === 'station') attend(sender.stationId, signal);
      return live.subscribe(audience, signal, () => audienceOf(store.read, sender) !== null);
    },
  };

  /** Counts the station as online while its subscription lasts. */
  function attend(id: Parameters<Presence['arrive']>[0], signal: AbortSignal): void {
    presence.arrive(id);
    live.changed();
    const leave = (): void => {
      presence.leave(id);
      live.changed();
    };
    signal.addEventListener('abort', leave, { once: true });
  }
}

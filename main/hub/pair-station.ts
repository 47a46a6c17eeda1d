import { randomBytes } from 'node:crypto';
import type { StationKind } from '../../shared/contract/roles.ts';
import type { PairAnswer } from '../../shared/contract/wire.ts';
import type { CounterId, StationId } from '../../shared/domain/ids.ts';
import { words } from '../../shared/text/index.ts';
import type { createPairingCodes, PairingGrant } from './access/pairing.ts';
import { hashToken, newToken } from './access/tokens.ts';
import type { Tries } from './access/tries.ts';
import type { SystemCommand } from './domain/commands.ts';
import type { Order } from './order.ts';
import type { Caller } from './server/router.ts';
import { findCounter } from './store/counters.ts';
import { officeOf } from './store/office.ts';
import type { Store } from './store/open.ts';
import { allStations } from './store/stations.ts';

export interface PairDeps {
  store: Store;
  codes: ReturnType<typeof createPairingCodes>;
  tries: Tries;
  execute(command: SystemCommand, secret: Order['secret']): boolean;
}

interface PairRequest {
  kind: StationKind;
  counterId: CounterId | null;
  code: string | null;
}

const refuse = (reason: Extract<PairAnswer, { ok: false }>['reason'], waitSeconds = 0): PairAnswer => ({
  ok: false,
  reason,
  waitSeconds,
});

/** Makes a screen a station: with a code of the administrator, or by itself in a sample office on this PC. */
export function createPairing({ store, codes, tries, execute }: PairDeps) {
  return (caller: Caller, request: PairRequest): PairAnswer => {
    const key = `pair ${caller.address}`;
    if (request.code === null) {
      if (!officeOf(store.read).sample || !caller.onThisPc) return refuse('needs-code');
      return pair({ kind: request.kind, counterId: request.counterId, name: nextName(request.kind) });
    }
    const wait = tries.begin(key);
    if (wait > 0) return refuse('too-many-tries', wait);
    const grant = codes.redeem(request.code, request.kind);
    if (!grant) return refuse('wrong-code', tries.waitAfterFailure(key));
    tries.succeeded(key);
    return pair({ ...grant, counterId: grant.counterId ?? request.counterId });
  };

  function pair({ kind, counterId, name }: PairingGrant): PairAnswer {
    const atCounter = kind === 'counter' || kind === 'rating';
    const counter = atCounter && counterId ? findCounter(store.read, counterId) : null;
    if (atCounter && !counter) return refuse('needs-counter');
    const stationId = `s-${randomBytes(8).toString('hex')}` as StationId;
    const token = newToken();
    const paired = execute(
      { type: 'pair-station', stationId, kind, counterId: counter?.id ?? null, name },
      { kind: 'station', id: stationId, hash: hashToken(token) },
    );
    if (!paired) throw new Error('A station could not be paired');
    return { ok: true, token, stationId, counterId: counter?.id ?? null };
  }

  function nextName(kind: StationKind): string {
    const before = allStations(store.read).filter((station) => station.kind === kind).length;
    return `${words.vi.system.screens[kind].name} ${before + 1}`;
  }
}

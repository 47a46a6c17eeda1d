import type { StationKind } from '../../shared/contract/roles.ts';
import type { PairAnswer, Welcome } from '../../shared/contract/wire.ts';
import { connect, hubState, pair } from './hub.ts';
import { createStore, type Store } from './store.ts';
import { tokenDrawer } from './token-drawer.ts';

/** Why a code was not taken. */
export interface CodeProblem {
  reason: Extract<PairAnswer, { ok: false }>['reason'] | 'unreachable';
  waitSeconds: number;
}

/** How far this screen is on its way to being a station. */
export type Session =
  | { state: 'starting' }
  | { state: 'choose-counter'; counters: Welcome['counters'] }
  | { state: 'needs-code'; problem: CodeProblem | null }
  | { state: 'paired' };

const RETRY_MS = 1_000;
const belongsToCounter = (kind: StationKind): boolean => kind === 'counter' || kind === 'rating';

/** Makes this page a station of one kind: token → welcome → counter → pairing; and again when the hub forgets it. */
export function startSession(kind: StationKind) {
  const session: Store<Session> = createStore<Session>({ state: 'starting' });
  let counterId = belongsToCounter(kind) ? counterOfAddress() : null;
  let over = false;
  let asking = false;

  function begin(): void {
    const token = belongsToCounter(kind) && counterId === null ? null : tokenDrawer.take(kind, counterId);
    session.set({ state: token === null ? 'starting' : 'paired' });
    connect({ token });
  }

  function onHub(): void {
    const { welcome, unpaired } = hubState.get();
    if (unpaired) {
      if (session.get().state !== 'paired') return;
      tokenDrawer.forget(kind, counterId);
      session.set({ state: 'starting' });
      setTimeout(() => !over && begin(), RETRY_MS);
      return;
    }
    if (welcome && session.get().state === 'starting') proceed(welcome);
  }

  function proceed(welcome: Welcome): void {
    if (belongsToCounter(kind) && !welcome.counters.some(({ id }) => id === counterId)) {
      const known = welcome.selfPairing ? null : tokenDrawer.onlyCounter(kind);
      if (known !== null && known !== counterId) return chooseCounter(known);
      // An address that names no counter of this office is as good as one without a name.
      counterId = null;
      if (welcome.selfPairing) return session.set({ state: 'choose-counter', counters: welcome.counters });
    }
    if (welcome.selfPairing) void ask(null);
    else session.set({ state: 'needs-code', problem: null });
  }

  function chooseCounter(id: string): void {
    counterId = id;
    rememberInAddress(id);
    begin();
    onHub();
  }

  async function ask(code: string | null): Promise<void> {
    if (asking) return;
    asking = true;
    try {
      const answer = await pair({ kind, counterId, code });
      if (over) return;
      if (answer.ok) become(answer);
      else session.set({ state: 'needs-code', problem: answer.reason === 'needs-code' ? null : answer });
    } catch {
      if (over) return;
      if (code === null) setTimeout(() => !over && onHub(), RETRY_MS);
      else session.set({ state: 'needs-code', problem: { reason: 'unreachable', waitSeconds: 0 } });
    } finally {
      asking = false;
    }
  }

  function become(answer: Extract<PairAnswer, { ok: true }>): void {
    if (belongsToCounter(kind) && answer.counterId !== null) {
      counterId = answer.counterId;
      rememberInAddress(answer.counterId);
    }
    tokenDrawer.put(kind, counterId, answer.token);
    begin();
  }

  const unsubscribe = hubState.subscribe(onHub);
  begin();
  onHub();
  return {
    get: session.get,
    subscribe: session.subscribe,
    chooseCounter,
    enterCode: (code: string) => void ask(code),
    stop() {
      over = true;
      unsubscribe();
    },
  };
}

const counterOfAddress = (): string | null => new URLSearchParams(location.search).get('counter') || null;

function rememberInAddress(counterId: string): void {
  const address = new URL(location.href);
  address.searchParams.set('counter', counterId);
  history.replaceState(null, '', address);
}

import { createTRPCClient, createWSClient, type TRPCClient, wsLink } from '@trpc/client';
import type { HubRouter } from '../../main/hub/server/router.ts';
import { PROTOCOL, TICK_MS } from '../../shared/contract/limits.ts';
import type { Push } from '../../shared/contract/wire.ts';
import { VERSION } from '../../shared/version.ts';

/** What a screen hears: the hub's pushes, that its token is not known there, or that its page is of yesterday. */
export type Heard = Push | { type: 'unpaired' } | { type: 'outdated' };

export interface LinkEvents {
  onOpen(): void;
  onClose(): void;
  onHeard(heard: Heard): void;
  /** The subscription ended though the link may stand: only a new link helps. */
  onEnded(): void;
}

/** One WebSocket to the hub, which opens itself again after each loss until it is closed. */
export interface Link {
  client: TRPCClient<HubRouter>;
  close(): void;
}

const SHORTEST_MS = 250;
const LONGEST_MS = 3_000;

/** 0.25 s, doubling up to 3 s, and spread, so that thirty screens do not come back in the same moment. */
export function reconnectDelay(attempt: number, random: () => number = Math.random): number {
  const full = Math.min(LONGEST_MS, SHORTEST_MS * 2 ** attempt);
  return SHORTEST_MS + random() * (full - SHORTEST_MS / 2);
}

const address = (): string => `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/trpc`;

/** Opens a link with this token; without one the hub only answers `welcome`, `pair` and the administrator's sign-in. */
export function openLink(token: string | null, events: LinkEvents): Link {
  const socket = createWSClient({
    url: address(),
    connectionParams: { protocol: String(PROTOCOL), version: VERSION, ...(token === null ? {} : { token }) },
    retryDelayMs: (attempt) => reconnectDelay(attempt),
    keepAlive: { enabled: true, intervalMs: TICK_MS, pongTimeoutMs: 2 * TICK_MS },
    onOpen: events.onOpen,
    onClose: events.onClose,
  });
  const client = createTRPCClient<HubRouter>({ links: [wsLink({ client: socket })] });
  const watching =
    token === null
      ? null
      : client.view.subscribe(undefined, {
          onData: events.onHeard,
          onError: events.onEnded,
          onComplete: events.onEnded,
        });
  return {
    client,
    close() {
      watching?.unsubscribe();
      void socket.close();
    },
  };
}

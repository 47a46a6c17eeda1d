import { createTRPCClient, createWSClient, wsLink } from '@trpc/client';
import { WebSocket } from 'ws';
import type { HubRouter } from '../../main/hub/server/router.ts';
import { randomId } from '../../shared/basics/random-id.ts';
import type { CommandInput } from '../../shared/contract/commands.ts';
import { PROTOCOL } from '../../shared/contract/limits.ts';
import type { Outcome } from '../../shared/contract/outcomes.ts';
import { watchViews } from './watch-views.ts';

/** How a command is sent when it is not simply "now, with a new id". */
export interface Sending {
  commandId?: string;
  madeAt?: number;
}

/** Who connects: the token of a station or an administrator, and the hub's clock if it is not this PC's. */
export interface Connection {
  token?: string | null;
  now?: () => number;
  /** What the page says of its own version. */
  protocol?: number;
  /** The product's version that the page is of, if it says so. */
  version?: string;
}

/** A fresh command id, as a screen makes it. */
export const newCommandId = (): string => randomId(crypto, Date.now());

/** A screen's connection to a hub: the same client that the real screens use, over a real socket. */
export function connectTo(
  url: string,
  { token = null, now = Date.now, protocol = PROTOCOL, version }: Connection = {},
) {
  const socket = createWSClient({
    url: `${url.replace('http', 'ws')}/trpc`,
    // The browser's class and that of `ws` are the same in what is used here.
    WebSocket: WebSocket as never,
    connectionParams: () => ({
      protocol: String(protocol),
      ...(token !== null && { token }),
      ...(version && { version }),
    }),
    retryDelayMs: () => 50,
  });
  const wire = createTRPCClient<HubRouter>({ links: [wsLink({ client: socket })] });
  return {
    wire,
    token,
    /** Sends a command; the hub's outcome. Rejects when the message itself is refused. */
    send: (command: CommandInput, { commandId = newCommandId(), madeAt = now() }: Sending = {}): Promise<Outcome> =>
      wire.command.mutate({ commandId, madeAt, command }),
    /** Subscribes to the whole views of this station. */
    watch: () => watchViews(wire),
    close: () => socket.close(),
  };
}
export type Station = ReturnType<typeof connectTo>;

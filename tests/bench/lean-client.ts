import { WebSocket } from 'ws';
import type { CommandInput } from '../../shared/contract/commands.ts';
import type { Outcome } from '../../shared/contract/outcomes.ts';
import { newCommandId } from '../support/wire-client.ts';

/** The wire as bytes: what the screens' client says, without its own rests (it waits two turns of a timer to batch). */
export interface LeanClient {
  send(command: CommandInput): Promise<Outcome>;
  close(): void;
}

type Reply = { id: number; result?: { data: Outcome }; error?: unknown };

/** Connects with a station's token. */
export function connectLean(url: string, token: string | null): Promise<LeanClient> {
  const socket = new WebSocket(`${url.replace('http', 'ws')}/trpc?connectionParams=1`);
  const pending = new Map<number, { resolve(outcome: Outcome): void; reject(error: Error): void }>();
  let lastId = 0;
  socket.on('message', (data) => {
    // The hub asks whether anybody is there when it was quiet for a while.
    if (String(data) === 'PING') return socket.send('PONG');
    const { id, result, error } = JSON.parse(String(data)) as Reply;
    const waiting = pending.get(id);
    pending.delete(id);
    if (result) waiting?.resolve(result.data);
    else waiting?.reject(new Error(JSON.stringify(error)));
  });
  return new Promise((resolve, reject) => {
    socket.once('error', reject);
    socket.once('open', () => {
      socket.send(JSON.stringify({ method: 'connectionParams', data: { token } }));
      resolve({
        send: (command) =>
          new Promise((answered, failed) => {
            lastId += 1;
            pending.set(lastId, { resolve: answered, reject: failed });
            const input = { commandId: newCommandId(), madeAt: Date.now(), command };
            socket.send(JSON.stringify({ id: lastId, method: 'mutation', params: { path: 'command', input } }));
          }),
        close: () => socket.terminate(),
      });
    });
  });
}

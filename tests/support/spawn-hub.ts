import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';

/** The folder of the repository. */
export const root = path.resolve(import.meta.dirname, '../..');

/** A hub in a process of its own. */
export interface SpawnedHub {
  url: string;
  process: ChildProcess;
  /** Milliseconds from the start of the process to the line that says it serves. */
  readyAfterMs: number;
  /** Ends it as a power cut would; resolves when it is gone. */
  kill(): Promise<void>;
  /** Ends it politely; its exit code. */
  stop(): Promise<number | null>;
}

/** How a process that did not become a hub ended. */
export interface Ended {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Where the hub's program is, and flags for Node itself. */
export interface Program {
  entry?: string;
  nodeFlags?: readonly string[];
}

/** Starts `serve.ts` (or another entry) and waits for the line that says it serves; gives how it ended if it never did. */
export function trySpawnHub(
  args: readonly string[],
  { entry = 'main/hub/serve.ts', nodeFlags = [] }: Program = {},
): Promise<SpawnedHub | Ended> {
  const began = performance.now();
  const child = spawn(process.execPath, [...nodeFlags, path.resolve(root, entry), ...args], { cwd: root });
  const gone = new Promise<number | null>((resolve) => child.once('close', (code) => resolve(code)));
  let stdout = '';
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  return new Promise((resolve) => {
    void gone.then((code) => resolve({ code, stdout, stderr }));
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
      const url = /hub ready: (\S+)\n/.exec(stdout)?.[1];
      if (!url) return;
      const end = (signal: NodeJS.Signals) => () => {
        child.kill(signal);
        return gone;
      };
      resolve({
        url,
        process: child,
        readyAfterMs: performance.now() - began,
        kill: async () => void (await end('SIGKILL')()),
        stop: end('SIGTERM'),
      });
    });
  });
}

/** The same for a hub that must start. */
export async function spawnHub(args: readonly string[], program?: Program): Promise<SpawnedHub> {
  const hub = await trySpawnHub(args, program);
  if ('code' in hub) throw new Error(`The hub did not start (${hub.code}): ${hub.stderr}${hub.stdout}`);
  return hub;
}

import type { SpawnedHub } from '../support/spawn-hub.ts';
import { spawnHub } from '../support/spawn-hub.ts';

/** The hub as `npm run hub` starts it: bundled, in a process of its own, with the sample office. */
export const startBenchHub = (
  folder: string,
  printer: string,
  nodeFlags: readonly string[] = [],
): Promise<SpawnedHub> =>
  spawnHub(['--data', folder, '--port', '0', '--sample', '--printer', printer], {
    entry: 'scripts/hub.mjs',
    nodeFlags: [...nodeFlags, ...(process.env.XIN_MOI_BENCH_NODE_FLAGS?.split(' ') ?? [])],
  });

/** What the hub says of itself. */
export interface Health {
  memoryMb: number;
  printer: { jobsWaiting: number };
}
export const healthOf = async (url: string): Promise<Health> =>
  (await fetch(`${url}/health`)).json() as Promise<Health>;

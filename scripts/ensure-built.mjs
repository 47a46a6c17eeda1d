import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { buildIsCurrent } from './build-stamp.mjs';
import { root } from './paths.mjs';

/** Builds out/ if it is stale; in a process of its own, so that the bundlers' memory does not stay with the hub. */
export function ensureBuilt() {
  requireNode22();
  if (buildIsCurrent()) return;
  const build = spawnSync(process.execPath, [path.join(root, 'scripts/build.mjs')], {
    cwd: root,
    // stdout belongs to the program that starts next.
    stdio: ['ignore', process.stderr, process.stderr],
  });
  if (build.status !== 0) process.exit(build.status ?? 1);
}

// better-sqlite3 ends an older Node without a word.
function requireNode22() {
  if (Number.parseInt(process.versions.node, 10) >= 22) return;
  console.error(
    `This needs Node 22 or newer, and this is ${process.version}. Start it through npm, for example: npm run hub`,
  );
  process.exit(1);
}

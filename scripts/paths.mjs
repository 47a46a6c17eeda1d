import { createHash } from 'node:crypto';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** What several clones of the repository may share: the fallback Electron, the set-up locks. */
export const cacheDir = path.join(process.env.XDG_CACHE_HOME || path.join(os.homedir(), '.cache'), 'xin-moi');

/** A short name for this clone, for files in the shared cache. */
export const cloneId = createHash('sha256').update(root).digest('hex').slice(0, 12);

/** The Node 22 that npm installed where there is one, else the Node that runs this script. */
export const bundledNode = path.join(root, 'node_modules/.bin/node');

/** True on the one platform for which npm installs a Node 22 of the project's own. */
export const hasBundledNode = process.platform === 'linux' && process.arch === 'x64';

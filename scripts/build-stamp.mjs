import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { root } from './paths.mjs';

const sources = [
  'main',
  'renderer',
  'shared',
  'resources',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'rolldown.config.ts',
  'vite.config.ts',
  'vite.phone.config.ts',
];
const stamp = path.join(root, 'out/.built-from');

/** One value for the present state of everything that is built: names, sizes and times, not contents, to be quick. */
export function sourceFingerprint() {
  const hash = createHash('sha256').update(process.env.NODE_ENV ?? '');
  for (const source of sources) addTo(hash, path.join(root, source));
  return hash.digest('hex');
}

/** True while out/ was built from the sources as they are. */
export function buildIsCurrent() {
  return fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === sourceFingerprint();
}

/** Remembers what out/ was built from; nothing while it is being built. */
export function writeStamp(fingerprint) {
  if (fingerprint === undefined) return fs.rmSync(stamp, { force: true });
  fs.mkdirSync(path.dirname(stamp), { recursive: true });
  fs.writeFileSync(stamp, fingerprint);
}

function addTo(hash, file) {
  const stat = fs.statSync(file, { throwIfNoEntry: false });
  if (!stat) return;
  if (stat.isFile()) hash.update(`${file} ${stat.size} ${stat.mtimeMs}\n`);
  else for (const name of fs.readdirSync(file).sort()) addTo(hash, path.join(file, name));
}

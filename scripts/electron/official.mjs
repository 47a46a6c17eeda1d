import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { bundledNode, root } from '../paths.mjs';

const electronDir = path.join(root, 'node_modules/electron');
const defaultMirror = 'https://github.com/electron/electron/releases/download/';

/** The executable that Electron's own installer put in place, if it did. */
export function findOfficial() {
  const name = readText(path.join(electronDir, 'path.txt'));
  const file = name && path.join(electronDir, 'dist', name);
  return file && fs.existsSync(file) ? file : undefined;
}

/** Runs Electron's own installer. Returns the reason in a few words when it fails. */
export async function installOfficial(say) {
  const { version } = JSON.parse(readText(path.join(electronDir, 'package.json')) ?? '{}');
  const reachable = await hostAnswers();
  say(`fetching the official Electron ${version} …`);
  const installer = spawnSync(fs.existsSync(bundledNode) ? bundledNode : process.execPath, ['install.js'], {
    cwd: electronDir,
    encoding: 'utf8',
    // An unreachable host may keep silent for minutes; a copy in Electron's own cache needs a few seconds only.
    timeout: reachable ? 600_000 : 15_000,
  });
  if (findOfficial()) return undefined;
  if (installer.error) return reachable ? 'it took more than ten minutes' : 'its host does not answer';
  return (installer.stderr || installer.stdout).trim().split('\n')[0] || `exit code ${installer.status}`;
}

async function hostAnswers() {
  // Behind a proxy only the installer knows the way.
  if (Object.keys(process.env).some((name) => /^(https?_proxy|all_proxy|electron_get_use_proxy)$/i.test(name)))
    return true;
  const mirror = process.env.ELECTRON_MIRROR || process.env.npm_config_electron_mirror || defaultMirror;
  try {
    await fetch(new URL(mirror).origin, { method: 'HEAD', redirect: 'manual', signal: AbortSignal.timeout(6000) });
    return true;
  } catch {
    return false;
  }
}

function readText(file) {
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : undefined;
}

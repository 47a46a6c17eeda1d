// Finds or prepares the Electron that runs this clone (docs/decisions/0003). No dependencies.
import fs from 'node:fs';
import path from 'node:path';
import { findFallback, prepareFallback } from './electron/fallback.mjs';
import { findOfficial, installOfficial } from './electron/official.mjs';
import { SetupError } from './setup/progress.mjs';

const noFallback = () => process.env.XIN_MOI_NO_FALLBACK_ELECTRON === '1';

/**
 * The Electron to run: one of your own ($XIN_MOI_ELECTRON = its executable), the official one, else the fallback.
 * @returns {{ kind: 'own' | 'official' | 'fallback', path: string } | undefined}
 */
export function findRuntime() {
  const own = process.env.XIN_MOI_ELECTRON;
  if (own && own !== '1' && fs.existsSync(own)) return { kind: 'own', path: path.resolve(own) };
  const official = findOfficial();
  if (official) return { kind: 'official', path: official };
  const fallback = noFallback() ? undefined : findFallback();
  return fallback && { kind: 'fallback', path: fallback };
}

/** Finds a runtime, or fetches the official one, or prepares the fallback; tells what it does through `say`. */
export async function prepareRuntime(say) {
  const found = findRuntime();
  if (found) return found;
  const failure = await installOfficial(say);
  if (failure) {
    if (noFallback())
      throw new SetupError(
        `the official Electron could not be fetched (${failure}), and the fallback is switched off.`,
      );
    await prepareFallback(say, failure);
  }
  const runtime = findRuntime();
  if (!runtime) throw new SetupError('no Electron runtime was found after its installation.');
  return runtime;
}

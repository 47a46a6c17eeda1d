import { existsSync } from 'node:fs';
import path from 'node:path';

/** The folder of fonts, voices and samples: beside main/ in a clone, beside out/ when bundled or packaged. */
export function resourcesDir(): string {
  return beside('resources');
}

/** The folder of the built pages, which the hub serves. */
export function rendererDir(): string {
  return beside('out/renderer');
}

/** The folder of the built script and style of citizens' phones. */
export function phoneDir(): string {
  return beside('out/phone');
}

function beside(folder: string): string {
  // One level up from main/ (run from source), two from out/main/ (bundled; in a package this lies inside app.asar).
  const root = path.resolve(import.meta.dirname, '..');
  return existsSync(path.join(root, 'package.json')) ? path.join(root, folder) : path.resolve(root, '..', folder);
}

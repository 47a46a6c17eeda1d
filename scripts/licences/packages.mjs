// Which packages lie in what is shipped: those of the bundles' own modules, and those that are packed beside them.
import fs from 'node:fs';
import path from 'node:path';

const FOLDER = `${path.sep}node_modules${path.sep}`;

/** The folder of the package that a bundled module is of; null for the product's own. */
export function packageFolder(moduleId) {
  const file = moduleId.replace(/^\0/, '').split('?')[0];
  const at = file.lastIndexOf(FOLDER);
  if (at < 0) return null;
  const [scopeOrName = '', name = ''] = file.slice(at + FOLDER.length).split(path.sep);
  return path.join(
    file.slice(0, at + FOLDER.length),
    scopeOrName.startsWith('@') ? `${scopeOrName}/${name}` : scopeOrName,
  );
}

/** The folders of the packages that are installed with the product, and of all that they need. */
export function packedFolders(root) {
  const found = new Map();
  const add = (name, from) => {
    const folder = findFolder(name, from);
    if (folder === null || found.has(folder)) return;
    const { dependencies = {}, optionalDependencies = {} } = manifestOf(folder);
    found.set(folder, name);
    for (const next of Object.keys({ ...dependencies, ...optionalDependencies })) add(next, folder);
  };
  for (const name of Object.keys(manifestOf(root).dependencies)) add(name, root);
  return [...found.keys()];
}

export const manifestOf = (folder) => JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));

/** As Node looks for it; null for an optional one that is for another system. */
function findFolder(name, from) {
  for (let at = from; ; at = path.dirname(at)) {
    const folder = path.join(at, 'node_modules', name);
    if (fs.existsSync(path.join(folder, 'package.json'))) return fs.realpathSync(folder);
    if (at === path.dirname(at)) return null;
  }
}

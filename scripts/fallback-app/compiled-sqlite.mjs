import Module, { createRequire } from 'node:module';
import path from 'node:path';

/**
 * Gives an app the better-sqlite3 that was compiled for this Electron. Seeding the module cache works for import and for
 * require: the app's own, which is for another Node and would end the process, is never loaded.
 * @param {string} entry a module of the app
 * @param {string} resources the runtime's own folder
 */
export function seedCompiledSqlite(entry, resources) {
  const require = createRequire(entry);
  try {
    const file = require.resolve('better-sqlite3');
    const compiled = new Module(file);
    compiled.exports = createRequire(path.join(resources, 'runtime/index.js'))('better-sqlite3');
    compiled.filename = file;
    compiled.loaded = true;
    require.cache[file] = compiled;
  } catch (error) {
    if (error.code !== 'MODULE_NOT_FOUND') throw error;
  }
}

// Stands in for Electron's own default app, which the fallback runtime lacks: runs the app that is named on the
// command line, with better-sqlite3 taken from the copy that was compiled for this Electron.
import fs from 'node:fs';
import Module, { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';

const target = path.resolve(process.argv.slice(1).find((argument) => !argument.startsWith('-')) ?? '.');
const manifestFile = path.join(target, 'package.json');
const manifest = fs.existsSync(manifestFile) ? JSON.parse(fs.readFileSync(manifestFile, 'utf8')) : undefined;
const entry = manifest ? path.resolve(target, manifest.main ?? 'index.js') : target;
if (manifest?.version) app.setVersion(manifest.version);
if (manifest) app.setName(manifest.productName ?? manifest.name);
app.setAppPath(manifest ? target : path.dirname(entry));
process.defaultApp = true;

// Electron would show an uncaught error in a modal box, on which a test run hangs. The app's own handler comes first.
process.on('uncaughtException', (error) => {
  if (process.listenerCount('uncaughtException') > 1) return;
  console.error(error);
  app.exit(1);
});

// Seeding the module cache works for import and for require: the app's own better-sqlite3 is never loaded.
const require = createRequire(entry);
try {
  const file = require.resolve('better-sqlite3');
  const compiled = new Module(file);
  compiled.exports = createRequire(path.join(process.resourcesPath, 'runtime/index.js'))('better-sqlite3');
  compiled.filename = file;
  compiled.loaded = true;
  require.cache[file] = compiled;
} catch (error) {
  if (error.code !== 'MODULE_NOT_FOUND') throw error;
}

await import(pathToFileURL(entry).href); // awaited, so that 'ready' waits for the app's own module

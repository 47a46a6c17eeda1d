// Stands in for Electron's own default app, which the fallback runtime lacks: runs the app that is named on the
// command line, with better-sqlite3 taken from the copy that was compiled for this Electron.
import fs from 'node:fs';
import { createRequire, syncBuiltinESMExports } from 'node:module';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { app } from 'electron';
import { seedCompiledSqlite } from './compiled-sqlite.mjs';

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

seedCompiledSqlite(entry, process.resourcesPath);

// So does each thread of the app, before its first line.
const threads = createRequire(import.meta.url)('node:worker_threads');
const threadStart = path.join(import.meta.dirname, 'thread.mjs');
threads.Worker = class extends threads.Worker {
  constructor(file, options) {
    super(threadStart, { ...options, argv: [file instanceof URL ? fileURLToPath(file) : file, process.resourcesPath] });
  }
};
syncBuiltinESMExports();

await import(pathToFileURL(entry).href); // awaited, so that 'ready' waits for the app's own module

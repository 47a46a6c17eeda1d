// The beginning of each thread of the app: a thread has a module cache of its own.
import { pathToFileURL } from 'node:url';
import { seedCompiledSqlite } from './compiled-sqlite.mjs';

const [file, resources] = process.argv.slice(2);
seedCompiledSqlite(file, resources);
await import(pathToFileURL(file).href);

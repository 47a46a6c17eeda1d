// npm run bench: the numbers of docs and architecture, measured on this machine: a table, and bench.json.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { root } from '../support/spawn-hub.ts';
import { makeTempFolder, removeFolder } from '../support/temp-folder.ts';
import { benchBoard } from './bench-board.ts';
import { benchCall } from './bench-call.ts';
import { benchEstimate } from './bench-estimate.ts';
import { benchIssue } from './bench-issue.ts';
import { benchMemory } from './bench-memory.ts';
import { benchPainted } from './bench-painted.ts';
import { benchPrint } from './bench-print.ts';
import { benchReports } from './bench-reports.ts';
import { benchStart } from './bench-start.ts';
import { benchViews } from './bench-views.ts';
import type { Part } from './measure.ts';
import { table } from './table.ts';

/** In this order: the start-up is measured on the folder that the memory part has filled. */
const parts: readonly [string, (folder: string) => Promise<Part>][] = [
  ['issue', benchIssue],
  ['call', benchCall],
  ['print', benchPrint],
  ['views', benchViews],
  ['painted', benchPainted],
  ['memory', benchMemory],
  ['start', benchStart],
  ['estimate', benchEstimate],
  ['board', benchBoard],
  ['reports', benchReports],
];

const wanted = process.argv.slice(2);
const results: Record<string, Part> = {};
const folders: string[] = [];
for (const [name, run] of parts) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.error(`bench: ${name} …`);
  const before = folders.at(-1);
  const folder = name === 'start' && before ? before : makeTempFolder();
  if (!folders.includes(folder)) folders.push(folder);
  results[name] = await run(folder);
}
for (const folder of folders) removeFolder(folder);

const lines = Object.values(results).flatMap((part) => part.lines);
const machine = { cpus: os.availableParallelism(), node: process.version, platform: `${os.platform()}-${os.arch()}` };
console.log(table(lines));
const figures = Object.fromEntries(Object.entries(results).map(([name, part]) => [name, part.figures]));
fs.writeFileSync(path.join(root, 'bench.json'), `${JSON.stringify({ machine, ...figures, lines }, null, 2)}\n`);

// A limit that does not hold is a finding; a wrong number is a fault.
if (Object.values(results).some((part) => part.faults > 0)) process.exitCode = 1;

import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const house = fs.mkdtempSync(path.join(os.tmpdir(), 'xin-moi-law-'));

const forbiddenImports = [
  ['shared/domain', 'node:fs'],
  ['shared/voice', 'node:fs'],
  ['shared/contract', '../../main/hub/order.ts'],
  ['main/hub/domain', 'node:crypto'],
  ['main/hub/domain', '../store/db.ts'],
  ['main/hub/domain', 'better-sqlite3'],
  ['main/hub/views', '../printing/spooler.ts'],
  ['main/hub/store', '../printing/spooler.ts'],
  ['main/hub/printing', '../store/db.ts'],
  ['main/hub/printing', 'better-sqlite3'],
  ['main/hub/server', 'electron'],
  ['main/hub', '../shell/quit.ts'],
  ['renderer/screens/kiosk', '../../../main/hub/execute.ts'],
  ['renderer/screens/kiosk', '../../../main/hub/store/db.ts'],
  ['renderer/live', 'node:fs'],
] as const;
const allowedImports = [
  ['shared/contract', 'zod'],
  ['shared/text/vi', '../../contract/refusals.ts'],
  ['main/hub/domain', '../../../shared/domain/ids.ts'],
  ['main/hub/views', '../domain/queue-order.ts'],
  ['main/hub/store', 'better-sqlite3'],
  ['main/hub', './store/open.ts'],
  ['main/shell', 'electron'],
  ['renderer/live', '../../main/hub/server/router.ts'],
] as const;
const worldly = ['Date.now()', 'process.env', 'setTimeout(() => {}, 1)', 'crypto.getRandomValues', 'console.log(1)'];
const pure = ['main/hub/domain', 'main/hub/views', 'shared/domain', 'shared/voice'];

const importing = (from: string): string => `import * as x from '${from}';\nexport const y = x;\n`;
const using = (code: string): string => `export const y = () => ${code};\n`;

/** Every piece of code in a file of its own, in a copy of the house: one run of the linter judges all. */
const files = new Map<string, string>();
const fileOf = (folder: string, code: string): string => {
  const name = `${folder}/case-${[...`${folder}${code}`].reduce((h, c) => (h * 31 + c.charCodeAt(0)) >>> 0, 7)}.ts`;
  files.set(name, code);
  return name;
};
for (const [folder, from] of [...forbiddenImports, ...allowedImports]) fileOf(folder, importing(from));
for (const folder of pure) for (const code of [...worldly, 'Math.random()']) fileOf(folder, using(code));

const complaints = new Map<string, string[]>();

beforeAll(() => {
  const config = JSON.parse(fs.readFileSync(path.join(root, 'biome.json'), 'utf8'));
  fs.writeFileSync(path.join(house, 'biome.json'), JSON.stringify({ ...config, vcs: { enabled: false } }));
  fs.cpSync(path.join(root, 'scripts/lint'), path.join(house, 'scripts/lint'), { recursive: true });
  for (const [name, code] of files) {
    fs.mkdirSync(path.dirname(path.join(house, name)), { recursive: true });
    fs.writeFileSync(path.join(house, name), code);
  }
  const biome = path.join(root, 'node_modules/.bin/biome');
  const run = spawnSync(biome, ['lint', '--reporter=json', '--max-diagnostics=none', '.'], {
    cwd: house,
    encoding: 'utf8',
  });
  const report = JSON.parse(run.stdout) as {
    diagnostics: { category: string; location: { path: string | { file: string } } }[];
  };
  for (const { category, location } of report.diagnostics) {
    const at = typeof location.path === 'string' ? location.path : location.path.file;
    const name = at.replace(/^\.\//, '');
    complaints.set(name, [...(complaints.get(name) ?? []), category]);
  }
});
afterAll(() => fs.rmSync(house, { recursive: true }));

describe('The import law: location is legality', () => {
  test.each(forbiddenImports)('%s may not import %s', (folder, from) => {
    expect(complaints.get(fileOf(folder, importing(from)))).toContain('lint/style/noRestrictedImports');
  });
  test.each(allowedImports)('%s may import %s', (folder, from) => {
    expect(complaints.get(fileOf(folder, importing(from)))).toBeUndefined();
  });
});

describe('Purity: the world comes as values', () => {
  test.each(pure.flatMap((folder) => worldly.map((code) => [folder, code] as const)))(
    '%s may not use %s',
    (folder, code) => {
      expect(complaints.get(fileOf(folder, using(code)))).toContain('lint/style/noRestrictedGlobals');
    },
  );
  test.each(pure)('%s may not roll dice', (folder) => {
    expect(complaints.get(fileOf(folder, using('Math.random()')))).toContain('plugin');
  });
});

import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { makeLicences } from '../../scripts/licences/make-licences.mjs';
import { packageFolder } from '../../scripts/licences/packages.mjs';
import { root } from '../../scripts/paths.mjs';
import { licencesSchema } from '../../shared/contract/licences.ts';
import { VERSION } from '../../shared/version.ts';
import { makeTempFolder } from '../support/temp-folder.ts';

test('a bundled module is of the package whose folder it lies in, also one inside another', () => {
  expect(packageFolder('/a/node_modules/react/index.js?x')).toBe('/a/node_modules/react');
  expect(packageFolder('\0/a/node_modules/@trpc/client/dist/x.mjs')).toBe('/a/node_modules/@trpc/client');
  expect(packageFolder('/a/node_modules/x/node_modules/y/z.js')).toBe('/a/node_modules/x/node_modules/y');
  expect(packageFolder('/a/renderer/main.tsx')).toBeNull();
});

test('whatever is shipped stands in the list with its whole text: product, voices, fonts, runtime, libraries', () => {
  const made = makeLicences([path.join(root, 'node_modules/react/index.js'), path.join(root, 'renderer/main.tsx')]);
  const { entries, texts } = licencesSchema.parse(made);
  const named = entries.map(({ name }) => name);
  for (const name of ['Xin Mời', 'Giọng máy (miền Bắc)', 'Be Vietnam Pro', 'Electron', 'react', 'better-sqlite3'])
    expect(named).toContain(name);
  expect(named).not.toContain('vitest');
  for (const { texts: own } of entries) {
    expect(own.length).toBeGreaterThan(0);
    for (const at of own) expect(texts[at]?.length).toBeGreaterThan(20);
  }
});

test('a package without a licence that is known may not be shipped', () => {
  const folder = path.join(makeTempFolder(), 'node_modules/closed');
  mkdirSync(folder, { recursive: true });
  const write = (licence: string) =>
    writeFileSync(
      path.join(folder, 'package.json'),
      JSON.stringify({ name: 'closed', version: '1.0.0', license: licence }),
    );
  write('Proprietary');
  expect(() => makeLicences([path.join(folder, 'index.js')])).toThrow(/closed 1.0.0 .*may not be shipped/);
  write('MIT');
  const { entries, texts } = makeLicences([path.join(folder, 'index.js')]);
  const [at = -1] = entries.find(({ name }) => name === 'closed')?.texts ?? [];
  expect(texts[at]).toMatch(/^MIT License[\s\S]*the authors of closed/);
});

test('the product says one version everywhere', () => {
  expect(VERSION).toBe(manifest.version);
});

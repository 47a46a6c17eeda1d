import { execFile, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { beforeEach, expect, test } from 'vitest';

const lock = path.resolve(import.meta.dirname, '../../scripts/setup/lock.mjs');
let cache: string;
beforeEach(() => {
  cache = mkdtempSync(path.join(tmpdir(), 'xin-moi-lock-'));
});

/** A process that enters, stays a moment, and leaves, writing each into one file. */
const visitor = () => {
  const program = `
    import { appendFileSync } from 'node:fs';
    const { withLock } = await import(${JSON.stringify(`file://${lock}`)});
    await withLock('test', async () => {
      appendFileSync(process.env.DIARY, 'in\\n');
      await new Promise((resolve) => setTimeout(resolve, 150));
      appendFileSync(process.env.DIARY, 'out\\n');
    }, () => {});`;
  const env = { ...process.env, XDG_CACHE_HOME: cache, DIARY: path.join(cache, 'diary') };
  return promisify(execFile)(process.execPath, ['--input-type=module', '-e', program], { env });
};
const diary = () => readFileSync(path.join(cache, 'diary'), 'utf8');

test('processes take turns', async () => {
  await Promise.all([visitor(), visitor(), visitor()]);
  expect(diary()).toBe('in\nout\n'.repeat(3));
});

test('the lock of a process that died holds nobody up', async () => {
  const dead = spawn(process.execPath, ['-e', '']);
  await new Promise((resolve) => dead.on('exit', resolve));
  mkdirSync(path.join(cache, 'xin-moi'));
  writeFileSync(path.join(cache, 'xin-moi', 'test.lock'), String(dead.pid));
  await Promise.all([visitor(), visitor()]);
  expect(diary()).toBe('in\nout\n'.repeat(2));
});

import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { cacheDir } from '../paths.mjs';
import { SetupError } from './progress.mjs';

const patience = 15 * 60_000;

/** Runs `work` while no other process holds the lock of that name; says whom it waits for. */
export async function withLock(name, work, say = console.error) {
  const file = path.join(cacheDir, `${name}.lock`);
  fs.mkdirSync(cacheDir, { recursive: true });
  await acquire(file, name, say);
  try {
    return await work();
  } finally {
    if (holder(file) === process.pid) fs.rmSync(file, { force: true });
  }
}

async function acquire(file, name, say) {
  const deadline = Date.now() + patience;
  let told = false;
  while (!(await tryAcquire(file))) {
    const pid = holder(file);
    if (Date.now() > deadline)
      throw new SetupError(`waited too long for process ${pid}; if it is gone, delete ${file}`);
    if (!told) say(`process ${pid} is already doing this (${name}); waiting for it …`);
    told = true;
    await sleep(200);
  }
}

async function tryAcquire(file) {
  try {
    fs.writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  }
  const pid = holder(file);
  // No pid yet: its owner is between creating the file and writing to it, or was killed just there.
  if (pid === undefined ? Date.now() - (modified(file) ?? Date.now()) < 5000 : isAlive(pid)) return false;
  // The holder died. Replace its lock in one move, then look again: of two that do so, the last one wins.
  const mine = `${file}.${process.pid}`;
  fs.writeFileSync(mine, String(process.pid));
  fs.renameSync(mine, file);
  await sleep(150);
  return holder(file) === process.pid;
}

function holder(file) {
  try {
    return Number.parseInt(fs.readFileSync(file, 'utf8'), 10) || undefined;
  } catch {
    return undefined;
  }
}

function modified(file) {
  return fs.statSync(file, { throwIfNoEntry: false })?.mtimeMs;
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

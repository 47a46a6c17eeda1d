import fs from 'node:fs';

/**
 * Ends this process, as SIGTERM does, when the `npm run` that started it is gone.
 * npm passes SIGTERM to the shell between us and itself, and that shell dies without passing it on: the program would
 * stay behind, holding its port and its data folder.
 */
export function followNpm() {
  if (!process.env.npm_lifecycle_event) return;
  const shell = process.ppid;
  const npm = parentOf(shell);
  const watch = setInterval(() => {
    if (process.ppid === shell && isAlive(npm)) return;
    clearInterval(watch);
    process.kill(process.pid, 'SIGTERM');
  }, 100);
  watch.unref();
}

function parentOf(pid) {
  try {
    // pid (name) state parent …, where the name may hold anything
    return Number(/^.*\) \S (\d+)/s.exec(fs.readFileSync(`/proc/${pid}/stat`, 'utf8'))?.[1]);
  } catch {
    return undefined; // not Linux: the shell alone is followed
  }
}

function isAlive(pid) {
  if (!pid) return true;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

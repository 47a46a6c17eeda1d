import { setTimeout as pause } from 'node:timers/promises';

/** Waits until `holds`, looking again after `every` milliseconds; throws after `ms`. */
export async function until(holds: () => boolean | Promise<boolean>, ms = 20_000, every = 5): Promise<void> {
  const deadline = performance.now() + ms;
  while (!(await holds())) {
    if (performance.now() > deadline) throw new Error(`Not within ${ms} ms: ${holds}`);
    await pause(every);
  }
}

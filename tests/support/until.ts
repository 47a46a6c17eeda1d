import { setTimeout as pause } from 'node:timers/promises';

/** Waits until `holds`, looking every few milliseconds; throws after `ms`. */
export async function until(holds: () => boolean | Promise<boolean>, ms = 20_000): Promise<void> {
  const deadline = performance.now() + ms;
  while (!(await holds())) {
    if (performance.now() > deadline) throw new Error(`Not within ${ms} ms: ${holds}`);
    await pause(5);
  }
}

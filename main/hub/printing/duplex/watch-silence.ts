import type { Line } from './line.ts';

/** So long may a printer with a ticket say nothing before the screens say so: they are to tell the truth within 2 s. */
const longest = 1500;

/** Calls `onSilent` each time that nothing was heard for so long, from now until the result is called. */
export function watchSilence(line: Line, onSilent: () => void): () => void {
  const { timers } = line;
  let from = timers.now();
  let cancel = (): void => {};
  const look = (): void => {
    const since = Math.max(from, line.heardAt);
    const left = since + longest - timers.now();
    if (left <= 0) {
      from = timers.now();
      onSilent();
    }
    cancel = timers.after(left <= 0 ? longest : left, look);
  };
  cancel = timers.after(longest, look);
  return () => cancel();
}

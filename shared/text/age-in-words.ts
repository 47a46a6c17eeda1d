import { fill } from './fill.ts';
import type { Words } from './index.ts';

/** "12 giây", "3 phút", "2 giờ": how old something is, in one unit. */
export function ageInWords({ system }: Words, ms: number): string {
  const seconds = Math.max(0, Math.round(ms / 1000));
  if (seconds < 60) return fill(system.seconds, { n: seconds });
  if (seconds < 3600) return fill(system.minutes, { n: Math.floor(seconds / 60) });
  return fill(system.hours, { n: Math.floor(seconds / 3600) });
}

import { fill } from '../../../../shared/text/fill.ts';
import type { Words } from '../../../../shared/text/index.ts';

/** "37 giờ 30", "40 giờ": so many minutes as working time. */
export function hoursInWords({ system }: Words, minutes: number): string {
  const m = minutes % 60;
  const h = Math.floor(minutes / 60);
  return m === 0 ? fill(system.clockFull, { h }) : fill(system.clock, { h, m: String(m).padStart(2, '0') });
}

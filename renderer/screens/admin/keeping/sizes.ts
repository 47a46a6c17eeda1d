import { fill } from '../../../../shared/text/fill.ts';
import type { Words } from '../../../../shared/text/index.ts';

const MB = 1024 * 1024;
const tenths = (n: number): string =>
  new Intl.NumberFormat('vi-VN', { maximumFractionDigits: n < 10 ? 1 : 0 }).format(n);

/** "0,4 MB", "12 MB", "3,2 GB". Never less than a tenth. */
export function sizeInWords({ keeping: { list } }: Words, bytes: number): string {
  if (bytes < 1024 * MB) return fill(list.megabytes, { n: tenths(Math.max(0.1, bytes / MB)) });
  return fill(list.gigabytes, { n: tenths(bytes / (1024 * MB)) });
}

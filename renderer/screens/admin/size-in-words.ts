import { fill } from '../../../shared/text/fill.ts';
import type { Words } from '../../../shared/text/index.ts';

const number = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 1 });

/** Bytes as disks are sold: "120 kB", "3,4 MB", "12 GB"; on every page the same. */
export function sizeInWords(bytes: number, { health }: Words): string {
  if (bytes >= 1e9) return fill(health.gigabytes, { n: number.format(bytes / 1e9) });
  if (bytes >= 1e6) return fill(health.megabytes, { n: number.format(bytes / 1e6) });
  return fill(health.kilobytes, { n: number.format(Math.round(bytes / 1e3)) });
}

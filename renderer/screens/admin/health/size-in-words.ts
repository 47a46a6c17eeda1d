import { fill } from '../../../../shared/text/fill.ts';
import type { Words } from '../../../../shared/text/index.ts';

const number = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 1 });

/** Bytes as people say them: "3,4 MB", "12 GB". */
export function sizeInWords(bytes: number, { health }: Words): string {
  const [text, unit] = bytes >= 1e9 ? [health.gigabytes, 1e9] : [health.megabytes, 1e6];
  return fill(text, { n: number.format(bytes / unit) });
}

import { elapsed, hours, type Instant, minutes } from '../../../../shared/domain/time.ts';
import { fill } from '../../../../shared/text/fill.ts';
import type { Words } from '../../../../shared/text/index.ts';

/** "2 ngày 3 giờ", or "3 giờ 12 phút" on the first day. */
export function uptimeInWords(from: Instant, to: Instant, { health }: Words): string {
  const ms = elapsed(from, to);
  const d = Math.floor(ms / hours(24));
  const h = Math.floor(ms / hours(1)) % 24;
  return d > 0
    ? fill(health.uptimeLong, { d, h })
    : fill(health.uptimeShort, { h, m: Math.floor(ms / minutes(1)) % 60 });
}

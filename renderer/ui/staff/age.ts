import { elapsed, type Instant } from '../../../shared/domain/time.ts';
import { fill } from '../../../shared/text/fill.ts';
import type { Words } from '../../../shared/text/index.ts';

const MINUTE = 60_000;

/** "dưới 1 phút", "12 phút", "1 giờ 05 phút": how long somebody has waited. */
export function waitInWords({ counter }: Words, from: Instant, now: Instant): string {
  const minutes = Math.floor(elapsed(from, now) / MINUTE);
  if (minutes < 1) return counter.under1;
  if (minutes < 60) return fill(counter.minutes, { m: minutes });
  return fill(counter.hours, { h: Math.floor(minutes / 60), m: String(minutes % 60).padStart(2, '0') });
}

/** `4:05`, `1:02:09`: a running time. */
export function stopwatch(from: Instant, now: Instant): string {
  const total = Math.floor(elapsed(from, now) / 1000);
  const [h, m, s] = [Math.floor(total / 3600), Math.floor((total % 3600) / 60), total % 60];
  const two = (n: number) => String(n).padStart(2, '0');
  return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`;
}

/** How a running time stands against the norm of its service. */
export interface AgainstNorm {
  /** 0…1 of the ring. */
  share: number;
  state: 'fine' | 'near' | 'over';
  minutesOver: number;
}

export function againstNorm(from: Instant, now: Instant, normMinutes: number): AgainstNorm {
  const part = normMinutes > 0 ? elapsed(from, now) / (normMinutes * MINUTE) : 0;
  return {
    share: Math.min(1, part),
    state: part >= 1 ? 'over' : part >= 0.8 ? 'near' : 'fine',
    minutesOver: part >= 1 ? Math.floor((part - 1) * normMinutes) : 0,
  };
}

import type { WaitRange } from '../contract/outcomes.ts';
import { fill } from './fill.ts';

/** Longer than this nobody can estimate honestly. */
const LONGEST_MINUTES = 90;

export interface WaitSayings {
  about: string;
  range: string;
  under: string;
  over: string;
}

/** "15–30 phút", "dưới 5 phút", "trên 90 phút", as far as a wait can be known. */
export function waitInWords(
  { about, range, under, over }: WaitSayings,
  minutes: number,
  span: WaitRange | null,
): string {
  if (minutes > LONGEST_MINUTES) return fill(over, { m: LONGEST_MINUTES });
  if (span === null) return fill(about, { m: Math.max(1, Math.round(minutes)) });
  return span.from < 1 ? fill(under, { m: span.to }) : fill(range, { from: span.from, to: span.to });
}

import type { EnClip } from './en-clips.ts';

const DIGITS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'] as const;
const TEENS = [
  ...['ten', 'eleven', 'twelve', 'thirteen', 'fourteen'],
  ...['fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'],
] as readonly EnClip[];
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'] as const;
const digit = (n: number): EnClip => DIGITS[n % 10] ?? 'zero';

/** Each digit for itself, zeros too. What is no digit is left out. */
export const digitsInEnglish = (digits: string): readonly EnClip[] =>
  Array.from(digits.replace(/\D/g, ''), (one) => digit(Number(one)));

/** 0–9999 as a whole number: 1105 is "one thousand one hundred and five". */
export function numberInEnglish(n: number): readonly EnClip[] {
  if (n < 100) return tens(n);
  const thousands: readonly EnClip[] = n < 1000 ? [] : [digit(Math.floor(n / 1000)), 'thousand'];
  const hundred = Math.floor(n / 100) % 10;
  const hundreds: readonly EnClip[] = hundred === 0 ? [] : [digit(hundred), 'hundred'];
  return [...thousands, ...hundreds, ...(n % 100 === 0 ? [] : (['and', ...tens(n % 100)] as const))];
}

function tens(n: number): readonly EnClip[] {
  if (n < 10) return [digit(n)];
  if (n < 20) return [TEENS[n - 10] ?? 'ten'];
  const ten = TENS[Math.floor(n / 10) - 2] ?? 'twenty';
  return n % 10 === 0 ? [ten] : [ten, digit(n)];
}

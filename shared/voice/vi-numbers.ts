import type { ViClip } from './vi-clips.ts';

/** Words for 105 and 1000: linh, nghìn (north); lẻ, ngàn (south). */
export type Region = 'north' | 'south';

const DIGITS = ['khong', 'mot', 'hai', 'ba', 'bon', 'nam', 'sau', 'bay', 'tam', 'chin'] as const;
const digit = (n: number): ViClip => DIGITS[n % 10] ?? 'khong';

/** Each digit for itself, zeros too: "005" → không không năm. What is no digit is left out. */
export const digitsInVietnamese = (digits: string): readonly ViClip[] =>
  Array.from(digits.replace(/\D/g, ''), (one) => digit(Number(one)));

/** 0–9999 as a whole number (domain brief §4 "Reading digits"). */
export function numberInVietnamese(n: number, region: Region): readonly ViClip[] {
  if (n < 1000) return hundreds(n, region);
  const rest = n % 1000;
  const thousands: ViClip[] = [digit(Math.floor(n / 1000)), region === 'north' ? 'nghin' : 'ngan'];
  if (rest === 0) return thousands;
  // 1005 is "một nghìn không trăm linh năm": after a thousand the hundreds are always said.
  return rest < 100
    ? [...thousands, 'khong', 'tram', ...afterHundred(rest, region)]
    : [...thousands, ...hundreds(rest, region)];
}

function hundreds(n: number, region: Region): readonly ViClip[] {
  if (n < 100) return tens(n);
  return [digit(Math.floor(n / 100)), 'tram', ...(n % 100 === 0 ? [] : afterHundred(n % 100, region))];
}

const afterHundred = (n: number, region: Region): readonly ViClip[] =>
  n < 10 ? [region === 'north' ? 'linh' : 'le', digit(n)] : tens(n);

function tens(n: number): readonly ViClip[] {
  if (n < 10) return [digit(n)];
  const ten: readonly ViClip[] = n < 20 ? ['muoi-huyen'] : [digit(Math.floor(n / 10)), 'muoi-ngang'];
  return n % 10 === 0 ? ten : [...ten, unitAfterTen(n)];
}

/** 15 lăm, 21 mốt (not 11), 24 tư (not 14). */
function unitAfterTen(n: number): ViClip {
  const unit = n % 10;
  if (unit === 5) return 'lam';
  if (n > 20 && unit === 1) return 'mot-sac';
  if (n > 20 && unit === 4) return 'tu';
  return digit(unit);
}

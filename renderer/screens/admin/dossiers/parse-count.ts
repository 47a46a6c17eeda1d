import type { Value } from './read-sheets.ts';

/** "9.158", "9,158", "9 158", 9158 → 9158; "—" and nothing → null, not known; anything else is no count. */
export function parseCount(value: Value | undefined): number | null | 'no-count' {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number') return Number.isSafeInteger(value) && value >= 0 ? value : 'no-count';
  const text = value.replace(/[\s\u00a0\u202f]/g, '');
  if (/^[-–—]?$/.test(text)) return null;
  if (/^\d{1,9}([.,]0+)?$/.test(text) && !/^\d{1,3}[.,]000$/.test(text)) return Number(text.split(/[.,]/)[0]);
  return /^\d{1,3}(?:(\.)\d{3}(?:\.\d{3})*|(,)\d{3}(?:,\d{3})*)$/.test(text)
    ? Number(text.replace(/[.,]/g, ''))
    : 'no-count';
}

import type { RatingLevel } from '../domain/rating.ts';
import { type Html, html } from './html.ts';

/** Only the mouth differs: one family, one weight, no colour that judges. */
const mouths: Record<RatingLevel, string> = {
  4: 'M29 56 Q50 60 71 56 Q68 78 50 78 Q32 78 29 56 Z',
  3: 'M30 59 Q50 77 70 59',
  2: 'M32 65 H68',
  1: 'M31 71 Q50 54 69 71',
  0: 'M30 76 Q50 46 70 76',
};

/** A face as a drawing; the words beside it name it. */
export const face = (level: RatingLevel): Html =>
  html`<svg viewBox="0 0 100 100" fill="none" stroke="currentColor" stroke-width="4" aria-hidden="true"><circle cx="50" cy="50" r="45"/><path d="M34 36V43M66 36V43" stroke-width="6" stroke-linecap="round"/><path d="${mouths[level]}" stroke-linecap="round" stroke-linejoin="round"/></svg>`;

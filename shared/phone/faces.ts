import type { RatingLevel } from '../domain/rating.ts';
import { mouths } from '../faces/mouths.ts';
import { type Html, html } from './html.ts';

/** A face as a drawing; the words beside it name it. */
export const face = (level: RatingLevel): Html =>
  html`<svg viewBox="0 0 100 100" fill="none" stroke="currentColor" stroke-width="4" aria-hidden="true"><circle cx="50" cy="50" r="45"/><path d="M34 36V43M66 36V43" stroke-width="6" stroke-linecap="round"/><path d="${mouths[level]}" stroke-linecap="round" stroke-linejoin="round"/></svg>`;

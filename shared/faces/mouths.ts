import type { RatingLevel } from '../domain/rating.ts';

/** Of the faces only the mouth differs: one family, one weight, no colour that judges. In a box of 100 by 100. */
export const mouths: Record<RatingLevel, string> = {
  4: 'M29 56 Q50 60 71 56 Q68 78 50 78 Q32 78 29 56 Z',
  3: 'M30 59 Q50 77 70 59',
  2: 'M32 65 H68',
  1: 'M31 71 Q50 54 69 71',
  0: 'M30 76 Q50 46 70 76',
};

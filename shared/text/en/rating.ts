import type { SameKeys } from '../same-keys.ts';
import type { rating as vi } from '../vi/rating.ts';

export const rating = {
  idle: 'Welcome!',
  idleText: 'After you have been served, please take a moment to rate the service here.',
  noOfficer: 'This counter is paused',
  noOfficerText: 'Please watch the board in the waiting room.',
  ask: 'Were you satisfied with the service of the officer?',
  number: 'Number {no}',
  level: { 4: 'Very satisfied', 3: 'Satisfied', 2: 'Neutral', 1: 'Dissatisfied', 0: 'Very dissatisfied' },
  confidential: 'Your answer is confidential.',
  closesIn: 'This screen closes in {s} seconds',
  thanks: 'Thank you for your feedback!',
  thanksSober: 'Thank you.',
  wish: 'Have a good day!',
} as const satisfies SameKeys<typeof vi>;

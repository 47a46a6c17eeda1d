import { admin as adminEn } from './en/admin.ts';
import { counter as counterEn } from './en/counter.ts';
import { display as displayEn } from './en/display.ts';
import { kiosk as kioskEn } from './en/kiosk.ts';
import { paper as paperEn } from './en/paper.ts';
import { rating as ratingEn } from './en/rating.ts';
import { refusals as refusalsEn } from './en/refusals.ts';
import { system as systemEn } from './en/system.ts';
import type { SameKeys } from './same-keys.ts';
import { admin } from './vi/admin.ts';
import { counter } from './vi/counter.ts';
import { display } from './vi/display.ts';
import { kiosk } from './vi/kiosk.ts';
import { paper } from './vi/paper.ts';
import { rating } from './vi/rating.ts';
import { refusals } from './vi/refusals.ts';
import { system } from './vi/system.ts';

const vi = { admin, counter, display, kiosk, paper, rating, refusals, system } as const;

/** Every text of the product. Vietnamese is the source; each other language has the same keys. */
export type Words = SameKeys<typeof vi>;
export type Language = 'vi' | 'en';

const en: Words = {
  admin: adminEn,
  counter: counterEn,
  display: displayEn,
  kiosk: kioskEn,
  paper: paperEn,
  rating: ratingEn,
  refusals: refusalsEn,
  system: systemEn,
};

export const words: Readonly<Record<Language, Words>> = { vi, en };

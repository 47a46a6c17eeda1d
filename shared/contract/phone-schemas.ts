import * as z from 'zod';
import { plainAddress } from '../domain/phone.ts';
import type { PhoneSettings } from '../domain/satisfaction.ts';
import { phoneLimits } from './phone-limits.ts';

/** What a citizen's own phone may do. An address that is given is complete: scheme and host, nothing behind them. */
export const phonesSchema: z.ZodType<PhoneSettings, unknown> = z
  .strictObject({
    ticketPage: z.boolean(),
    rating: z.boolean(),
    ratingHours: z.int().min(phoneLimits.ratingHours.min).max(phoneLimits.ratingHours.max),
    join: z.boolean(),
    address: z.union([z.literal(''), z.string().refine((text) => plainAddress(text) === text)]),
    wifi: z.string().trim().max(phoneLimits.wifi),
  })
  // A number without paper needs its page.
  .refine(({ join, ticketPage }) => ticketPage || !join);

import * as z from 'zod';
import { COMMENT_LENGTH, type RatingReason, ratingReasonList } from '../domain/rating.ts';
import type { SatisfactionSettings } from '../domain/satisfaction.ts';
import { slidesSchema } from './board-schemas.ts';

/** What the office decides about asking its citizens. */
export const satisfactionSchema: z.ZodType<SatisfactionSettings, unknown> = z.strictObject({
  scale: z.union([z.literal(4), z.literal(5)]),
  askReasons: z.boolean(),
  askComment: z.boolean(),
  alertLow: z.boolean(),
  boxAtKiosk: z.boolean(),
  boxAtPanel: z.boolean(),
  slides: slidesSchema,
});

/** Reasons of the closed list, each once; words, if there are any. */
export const explanation = {
  reasons: z
    .array(z.enum(ratingReasonList as [RatingReason, ...RatingReason[]]))
    .max(ratingReasonList.length)
    .refine((list) => new Set(list).size === list.length),
  comment: z.string().trim().min(1).max(COMMENT_LENGTH).nullable(),
};

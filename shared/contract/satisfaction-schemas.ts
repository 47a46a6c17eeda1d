import * as z from 'zod';
import { COMMENT_LENGTH, type RatingReason, ratingReasonList } from '../domain/rating.ts';

/** Reasons of the closed list, each once; words, if there are any. */
export const explanation = {
  reasons: z
    .array(z.enum(ratingReasonList as [RatingReason, ...RatingReason[]]))
    .max(ratingReasonList.length)
    .refine((list) => new Set(list).size === list.length),
  comment: z.string().trim().min(1).max(COMMENT_LENGTH).nullable(),
};

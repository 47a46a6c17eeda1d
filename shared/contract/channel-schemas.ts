import * as z from 'zod';
import { feedbackLimits, MOST_SLIPS } from '../domain/satisfaction.ts';
import { daySchema } from './office-schemas.ts';

/** One form of each letter, so that the same words have the same hash. */
const words = (min: number, max: number) => z.string().trim().normalize('NFC').min(min).max(max);
export const feedbackTextSchema = words(feedbackLimits.shortest, feedbackLimits.longest);
export const answerSchema = words(1, feedbackLimits.longest);

const slips = z.int().min(0).max(MOST_SLIPS);
/** Slips of each level. */
export const countsSchema = z.strictObject({ 4: slips, 3: slips, 2: slips, 1: slips, 0: slips });

/** A code is asked for by its number: it is the same for both kinds. */
export const feedbackCodeSchema = z.strictObject({ id: z.int().positive() });
export const feedbackPeriodSchema = z.strictObject({ from: daySchema, to: daySchema });

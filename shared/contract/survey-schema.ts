import * as z from 'zod';
import { addDays } from '../domain/calendar-days.ts';
import { ratingLevels, sipasElements } from '../domain/rating.ts';
import { type SurveyQuestion, surveyKinds, surveyLimits } from '../domain/satisfaction.ts';
import { daySchema } from './office-schemas.ts';
import { TABLE_DAYS } from './survey-results.ts';

/** Of a question or an option: made by the page, and never another thing's again. */
export const surveyIdSchema = z.string().regex(/^[\w-]{1,40}$/);
/** Longer than allowed by more than that is no slip of the fingers. */
const words = z
  .string()
  .trim()
  .max(2 * surveyLimits.question);

/** The shape alone: what is wrong in it is told by `problemsOf`, in a sentence. */
export const surveySchema: z.ZodType<readonly SurveyQuestion[], unknown> = z
  .array(
    z.strictObject({
      id: surveyIdSchema,
      vi: words,
      en: words,
      element: z.literal(sipasElements),
      kind: z.enum(surveyKinds),
      options: z.array(z.strictObject({ id: surveyIdSchema, vi: words, en: words })).max(2 * surveyLimits.options.max),
      when: z.union([
        z.null(),
        z.strictObject({ levels: z.array(z.literal(ratingLevels)).max(ratingLevels.length) }),
        z.strictObject({ questionId: surveyIdSchema, optionId: surveyIdSchema }),
      ]),
      at: z.enum(['panel', 'phone', 'both']),
      active: z.boolean(),
    }),
  )
  .max(surveyLimits.listed);

/** Days of results, both included. */
export const surveyPeriodSchema = z
  .strictObject({ from: daySchema, to: daySchema })
  .refine(({ from, to }) => from <= to);
/** A month at a time: a year of a big office in one message would hold everybody else up. */
export const surveyTableSchema = surveyPeriodSchema.refine(({ from, to }) => to < addDays(from, TABLE_DAYS));

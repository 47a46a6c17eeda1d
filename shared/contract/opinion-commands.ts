import * as z from 'zod';
import { feedbackKinds, feedbackStates, outsideSources, surveyLimits } from '../domain/satisfaction.ts';
import { answerSchema, countsSchema, feedbackTextSchema } from './channel-schemas.ts';
import { basedOn, level, ofTicket, reason, serviceId, ticketId } from './command-parts.ts';
import { daySchema } from './office-schemas.ts';
import { explanation } from './satisfaction-schemas.ts';
import { surveyIdSchema } from './survey-schema.ts';

/** What citizens say, by whatever channel, and what becomes of it. */
export const opinionCommands = [
  /** To one of the office's own questions; `text` for a question that wants words, else `options`. */
  z.strictObject({
    type: z.literal('answer-survey'),
    ticketId,
    questionId: surveyIdSchema,
    options: z.array(surveyIdSchema).max(surveyLimits.options.max),
    text: z.string().trim().min(1).max(surveyLimits.answer).nullable(),
  }),
  /** "Góp ý, phản ánh": no name, only words. */
  z.strictObject({ type: z.literal('leave-feedback'), kind: z.enum(feedbackKinds), text: feedbackTextSchema }),
  /** `answer` goes with `answered` alone; whoever has the code reads it. */
  z.strictObject({
    type: z.literal('handle-feedback'),
    feedbackId: z.int().positive(),
    state: z.enum(feedbackStates),
    answer: answerSchema.nullable(),
    basedOn,
  }),
  /** Paper slips and online surveys, counted by hand. `again`: the person has seen what was entered for these days before. */
  z.strictObject({
    type: z.literal('enter-outside-ratings'),
    source: z.enum(outsideSources),
    fromDay: daySchema,
    toDay: daySchema,
    serviceId: serviceId.nullable(),
    counts: countsSchema,
    note: reason.nullable(),
    again: z.boolean().default(false),
  }),
  z.strictObject({ type: z.literal('remove-outside-ratings'), id: z.int().positive(), reason }),
  /** Why the level was a low one, after it and once. */
  z
    .strictObject({ type: z.literal('explain-rating'), ticketId, ...explanation })
    .refine(({ reasons, comment }) => reasons.length > 0 || comment !== null),
  /** "Không đánh giá". */
  ofTicket('decline-rating'),
  z.strictObject({ type: z.literal('rate-service'), ticketId, level }),
  // From a citizen's own phone, whose ticket is the one that its page is about.
  z.strictObject({ type: z.literal('rate-by-token'), level }),
  z
    .strictObject({ type: z.literal('explain-by-token'), ...explanation })
    .refine(({ reasons, comment }) => reasons.length > 0 || comment !== null),
] as const;

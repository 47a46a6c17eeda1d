import * as z from 'zod';
import { type Calendar, mixings, type QueueRules, type ServiceTerms, type Week } from '../domain/office.ts';
import type { BusinessDay, TimeOfDay } from '../domain/time.ts';

export const timeSchema = z
  .int()
  .min(0)
  .max(1440)
  .transform((n) => n as TimeOfDay);
export const daySchema = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/)
  .transform((s) => s as BusinessDay);
const dayName = z.string().trim().min(1).max(80);
const limit = z.int().min(1).max(9_999).nullable();

const session = z.strictObject({ from: timeSchema, to: timeSchema }).refine(({ from, to }) => from < to);
/** In rising order, none into the next. */
const sessions = z
  .array(session)
  .max(4)
  .refine((list) => list.every((one, i) => i === 0 || (list[i - 1]?.to ?? 0) <= one.from));

export const weekSchema: z.ZodType<Week, unknown> = z.array(sessions).length(7);

export const calendarSchema: z.ZodType<Calendar, unknown> = z.strictObject({
  holidays: z.array(z.strictObject({ day: daySchema, name: dayName })).max(400),
  makeUps: z.array(z.strictObject({ day: daySchema, name: dayName, like: z.int().min(0).max(6) })).max(100),
});

export const serviceTermsSchema: z.ZodType<ServiceTerms, unknown> = z.strictObject({
  week: weekSchema.nullable(),
  quotaSession: limit,
  quotaDay: limit,
  digit: z
    .string()
    .regex(/^[1-9]$/)
    .nullable(),
});

/** Bounds that keep an office workable; the meaning of each stands at `QueueRules`. */
export const rulesSchema = z.strictObject({
  mixing: z.enum(mixings),
  priorityInARow: z.int().min(1).max(10),
  overdueMinutes: z.int().min(10).max(480),
  boostMinutes: z.int().min(1).max(240),
  backupAfterMinutes: z.int().min(0).max(240),
  absentAfterSeconds: z.int().min(0).max(120),
  absencesToCancel: z.int().min(1).max(9),
  recallsToAbsent: z.int().min(0).max(9),
  restoreAfter: z.int().min(0).max(20),
  selfReturns: z.int().min(0).max(9),
  appointmentsFirst: z.boolean(),
  appointmentGraceMinutes: z.int().min(0).max(120),
  scanIdCard: z.boolean(),
  elderAge: z.int().min(60).max(100),
  undoFinishSeconds: z.int().min(0).max(60),
  ratingSeconds: z.int().min(10).max(300),
  numbering: z.enum(['letters', 'digits']),
  queueYellow: z.int().min(1).max(500),
  queueRed: z.int().min(1).max(500),
  longWaitMinutes: z.int().min(1).max(480),
  longServingMinutes: z.int().min(1).max(480),
}) satisfies z.ZodType<QueueRules, unknown>;

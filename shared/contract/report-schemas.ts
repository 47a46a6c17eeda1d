import * as z from 'zod';
import { addDays, daysBetween } from '../domain/calendar-days.ts';
import { daySchema } from './office-schemas.ts';
import { type Period, periodCuts, periodLengths, type ReportRequest, reportAxes, reportIds } from './report.ts';

/** Twenty years: more days would only be a slip of the keyboard. */
const MOST_DAYS = 7_400;

/** `addDays(day, 0)` gives another date back for one that no calendar has, such as 31 February. */
const realDay = daySchema.refine((day) => addDays(day, 0) === day);

export const periodSchema: z.ZodType<Period, unknown> = z
  .strictObject({ length: z.enum(periodLengths), cut: z.enum(periodCuts), from: realDay, to: realDay })
  .refine(({ from, to }) => from <= to && daysBetween(from, to) <= MOST_DAYS);

export const reportRequestSchema: z.ZodType<ReportRequest, unknown> = z.strictObject({
  report: z.enum(reportIds),
  period: periodSchema,
  axis: z.enum(reportAxes),
  compared: z.boolean(),
});

/** A page of the register (R8); `after`: where the page before ended. */
export const registerPageSchema = z.strictObject({
  period: periodSchema,
  after: z.strictObject({ day: daySchema, id: z.int().positive() }).nullable(),
});

export const keptReportSchema = z.strictObject({ week: z.string().regex(/^\d{4}-W\d{2}$/) });
export const dossierDaysSchema = z.strictObject({ from: daySchema, to: daySchema });

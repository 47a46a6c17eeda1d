import * as z from 'zod';
import { type KeepingSettings, keepingLimits } from '../domain/keeping.ts';
import { backupPlaces } from './keeping.ts';
import { timeSchema } from './office-schemas.ts';

const within = ({ min, max }: { min: number; max: number }) => z.int().min(min).max(max);

export const keepingSchema: z.ZodType<KeepingSettings, unknown> = z.strictObject({
  nightly: z.boolean(),
  at: timeSchema,
  secondFolder: z.string().trim().max(keepingLimits.folder),
  daily: within(keepingLimits.daily),
  monthly: within(keepingLimits.monthly),
  wordsMonths: within(keepingLimits.wordsMonths),
  mediaMonths: within(keepingLimits.mediaMonths),
  outcomeDays: within(keepingLimits.outcomeDays),
});

/** A name that the hub gave to a backup: nothing that could lead out of its folder. */
export const backupNameSchema = z.string().regex(/^[a-z0-9][a-z0-9-]{0,99}\.xinmoi$/);
export const backupRefSchema = z.strictObject({ place: z.enum(backupPlaces), name: backupNameSchema });
/** `typed`: what the person typed to say that the numbers of now may go. */
export const restoreSchema = z.strictObject({ ...backupRefSchema.shape, typed: z.string().max(40) });
export const folderSchema = z.strictObject({ folder: z.string().trim().min(1).max(keepingLimits.folder) });

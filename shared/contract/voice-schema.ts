import * as z from 'zod';
import { chimeNames, type VoiceSettings } from '../domain/voice.ts';
import { timeSchema } from './office-schemas.ts';

const rising = (list: readonly { from: number }[]): boolean =>
  list.every((one, i) => i === 0 || (list[i - 1]?.from ?? 0) < one.from);

const quiet = z
  .array(z.strictObject({ from: timeSchema, to: timeSchema }).refine(({ from, to }) => from < to))
  .max(6)
  .refine((list) => list.every((one, i) => i === 0 || (list[i - 1]?.to ?? 0) <= one.from))
  .readonly();

/** Bounds that keep calls audible and the next one near; the meaning of each stands at `VoiceSettings`. */
export const voiceSchema = z.strictObject({
  mode: z.enum(['voice', 'chime', 'silent']),
  packId: z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/),
  english: z.boolean(),
  numbers: z.enum(['digits', 'whole']),
  region: z.enum(['north', 'south']),
  address: z.enum(['cong-dan', 'ong-ba', 'khach-hang']),
  times: z.int().min(1).max(3),
  gapMs: z.int().min(500).max(3_000),
  chime: z.enum(chimeNames),
  volumes: z
    .array(z.strictObject({ from: timeSchema, percent: z.int().min(0).max(100) }))
    .max(8)
    .refine(rising)
    .readonly(),
  quiet,
  closingMinutes: z.int().min(1).max(120).nullable(),
  kioskReads: z.boolean(),
}) satisfies z.ZodType<VoiceSettings, unknown>;

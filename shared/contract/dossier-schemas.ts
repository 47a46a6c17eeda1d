import * as z from 'zod';
import type { DossierEntry } from '../domain/dossiers.ts';
import { daySchema } from './office-schemas.ts';

/** A year of months for each of many fields; more would not fit into one message (`limits.ts`). */
export const MOST_DOSSIER_ENTRIES = 800;

/** Larger than any province has. */
const count = z.int().min(0).max(100_000_000).nullable();
/** Letters typed in two ways, as marks of their own or not, are the same field. */
const name = z
  .string()
  .trim()
  .min(1)
  .max(200)
  .transform((s) => s.normalize('NFC'));

/** Headings as they stood in the file. */
export const dossierColumnsSchema = z
  .record(z.string().min(1).max(20), z.string().max(300))
  .refine((columns) => Object.keys(columns).length <= 20);

export const dossierEntrySchema: z.ZodType<DossierEntry, unknown> = z.strictObject({
  from: daySchema,
  to: daySchema,
  field: name,
  procedure: name.nullable(),
  counts: z.strictObject({
    online: count,
    direct: count,
    carriedOver: count,
    early: count,
    onTime: count,
    late: count,
    openInTime: count,
    openLate: count,
  }),
});

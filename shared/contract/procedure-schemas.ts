import * as z from 'zod';
import type { ServiceId } from '../domain/ids.ts';
import type { Procedure } from '../domain/procedure.ts';
import { procedureFlaws } from '../procedures/flaws.ts';
import { procedureLimits as limits } from '../procedures/limits.ts';

const line = (most: number) => z.string().trim().min(1).max(most);
const text = (name: z.ZodString) =>
  z.strictObject({
    name,
    papers: z.array(line(limits.paper)).max(limits.papers),
    notes: z.array(line(limits.note)).max(limits.notes),
  });

export const procedureIdSchema = z.string().regex(/^[a-z0-9-]{1,40}$/);

/** The whole list of an office; what each value means stands at `Procedure`. */
export const proceduresSchema: z.ZodType<readonly Procedure[], unknown> = z
  .array(
    z.strictObject({
      id: procedureIdSchema,
      service: z
        .string()
        .min(1)
        .max(40)
        .transform((s) => s as ServiceId),
      also: z.array(line(limits.word)).max(limits.words),
      vi: text(line(limits.name)),
      en: text(z.string().trim().max(limits.name)),
      active: z.boolean(),
    }),
  )
  .max(limits.procedures)
  .refine((list) => procedureFlaws(list).length === 0);

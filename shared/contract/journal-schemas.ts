import * as z from 'zod';
import { areas } from '../settings/areas.ts';
import { auditKinds } from './journal.ts';
import { daySchema } from './office-schemas.ts';

const language = z.enum(['vi', 'en']);
const seq = z.int().positive().nullable();
const id = z.string().min(1).max(40).nullable();

export const historySchema = z.strictObject({
  area: z.enum(areas).nullable(),
  from: daySchema,
  to: daySchema,
  before: seq,
  language,
});
export type HistoryRequest = z.output<typeof historySchema>;

export const undoSchema = z.strictObject({ seq: z.int().positive(), language });

export const auditFilterSchema = z.strictObject({
  from: daySchema,
  to: daySchema,
  kind: z.enum(auditKinds).nullable(),
  counterId: id,
  officerId: id,
  /** A number as a person writes it: "a 012". */
  number: z
    .string()
    .max(12)
    .transform((text) => text.replace(/[\s.-]/g, '').toUpperCase()),
  language,
});
export type AuditFilter = z.output<typeof auditFilterSchema>;
export const auditSchema = auditFilterSchema.extend({ before: seq });
export type AuditRequest = z.output<typeof auditSchema>;

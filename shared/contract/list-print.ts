import * as z from 'zod';
import { type ProcedureId, procedures } from '../domain/procedures.ts';

/** A kiosk asks for the list of papers that a procedure needs, on paper. */
export const listPrintSchema = z.strictObject({
  procedure: z.enum(procedures.map(({ id }) => id) as [ProcedureId, ...ProcedureId[]]),
  language: z.enum(['vi', 'en']),
});

/** `printed`: the printer took it; `too-soon`: another list came out just now; `failed`: it did not come, or nobody knows. */
export type ListPrintAnswer = 'printed' | 'too-soon' | 'no-printer' | 'failed';

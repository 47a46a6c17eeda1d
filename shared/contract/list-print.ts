import * as z from 'zod';
import { procedureIdSchema } from './procedure-schemas.ts';

/** A kiosk asks for the list of papers that a procedure needs, on paper. */
export const listPrintSchema = z.strictObject({
  procedure: procedureIdSchema,
  language: z.enum(['vi', 'en']),
});

/** `printed`: the printer took it; `too-soon`: another list came out just now; `failed`: it did not come, nobody knows, or the office has taken the procedure away. */
export type ListPrintAnswer = 'printed' | 'too-soon' | 'no-printer' | 'failed';

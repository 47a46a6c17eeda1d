import * as z from 'zod';
import { basedOn, printerId, ticketId } from './command-parts.ts';
import { letterTextsSchema, logoSchema, printerSetupSchema, ticketDesignSchema } from './paper-schemas.ts';

/** Printers, what comes out of them, and what it looks like. */
export const paperCommands = [
  /** A second paper, marked as such, for tickets whose first one did not come out or may not have. */
  z.strictObject({ type: z.literal('reprint-tickets'), ticketIds: z.array(ticketId).min(1).max(300) }),
  /** A second paper for who lost theirs; the number as a person says it. */
  z.strictObject({
    type: z.literal('reprint-number'),
    label: z
      .string()
      .trim()
      .toUpperCase()
      .regex(/^[A-ZĐ]?\d{1,5}$/),
  }),
  z.strictObject({ type: z.literal('change-roll'), printerId }),
  /** `printerId` and `basedOn` null: a new one. */
  z.strictObject({
    type: z.literal('set-up-printer'),
    printerId: printerId.nullable(),
    basedOn: basedOn.nullable(),
    setup: printerSetupSchema,
  }),
  z.strictObject({ type: z.literal('remove-printer'), printerId }),
  z.strictObject({ type: z.literal('set-ticket-design'), basedOn, design: ticketDesignSchema }),
  z.strictObject({ type: z.literal('set-logo'), logo: logoSchema.nullable() }),
  z.strictObject({ type: z.literal('set-letter-texts'), basedOn, texts: letterTextsSchema }),
] as const;

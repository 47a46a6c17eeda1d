import * as z from 'zod';
import type { CommandId, OfficerId, PrinterId, ServiceId, StationId, TicketId } from '../domain/ids.ts';
import { priorityReasons } from '../domain/ticket.ts';
import type { Instant } from '../domain/time.ts';
import { letterTextsSchema, logoSchema, printerSetupSchema, ticketDesignSchema } from './paper-schemas.ts';

const ticketId = z
  .int()
  .positive()
  .transform((n) => n as TicketId);
const serviceId = z
  .string()
  .min(1)
  .max(40)
  .transform((s) => s as ServiceId);
const officerId = z
  .string()
  .min(1)
  .max(40)
  .transform((s) => s as OfficerId);
const stationId = z
  .string()
  .min(1)
  .max(64)
  .transform((s) => s as StationId);
const printerId = z
  .string()
  .min(1)
  .max(40)
  .transform((s) => s as PrinterId);
const pin = z.string().regex(/^\d{4,12}$/);
/**
 * The revision (`AdminView`) of what was edited: who saves on top of somebody else's change is told so, and loses nothing.
 */
const basedOn = z.string().min(1).max(40);
/** Words typed by hand: kept apart from the journal, which holds their hash only. */
const reason = z.string().trim().min(1).max(300);

const ofTicket = <Type extends string>(type: Type) => z.strictObject({ type: z.literal(type), ticketId });
const alone = <Type extends string>(type: Type) => z.strictObject({ type: z.literal(type) });

export const commandSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('issue-ticket'),
    serviceId,
    priority: z.enum(priorityReasons).nullable(),
    /** Chosen by who needs large letters: their paper has them too. */
    large: z.boolean().default(false),
  }),
  z.strictObject({ type: z.literal('sign-in'), officerId, pin }),
  alone('sign-out'),
  alone('open-counter'),
  alone('pause-counter'),
  alone('close-counter'),
  alone('call-next'),
  ofTicket('recall-ticket'),
  ofTicket('start-serving'),
  z.strictObject({ type: z.literal('finish-ticket'), ticketId, dossiers: z.int().min(0).max(999).nullable() }),
  ofTicket('undo-finish'),
  ofTicket('mark-absent'),
  z.strictObject({ type: z.literal('transfer-ticket'), ticketId, serviceId, reason }),
  z.strictObject({ type: z.literal('cancel-ticket'), ticketId, reason }),
  z.strictObject({
    type: z.literal('rate-service'),
    ticketId,
    level: z.union([z.literal(4), z.literal(3), z.literal(2), z.literal(1)]),
  }),
  z.strictObject({ type: z.literal('switch-service'), serviceId, active: z.boolean() }),
  z.strictObject({
    type: z.literal('add-officer'),
    name: z.string().trim().min(1).max(80),
    post: z.string().trim().max(80),
    pin,
  }),
  z.strictObject({ type: z.literal('set-officer-pin'), officerId, pin }),
  z.strictObject({ type: z.literal('unpair-station'), stationId }),
  alone('close-day'),
  // Paper
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
]);

/** A wish of a person at a screen, in the present tense. */
export type Command = z.infer<typeof commandSchema>;
export type CommandType = Command['type'];
export type CommandOf<Type extends CommandType> = Extract<Command, { type: Type }>;

export const envelopeSchema = z.strictObject({
  /** 32 hex digits made on the screen; sending the same id again gives the remembered outcome. */
  commandId: z
    .string()
    .regex(/^[0-9a-f]{32}$/)
    .transform((s) => s as CommandId),
  /** When the person touched, in the hub's clock (epoch ms). The hub refuses what is older than 15 s. */
  madeAt: z
    .int()
    .nonnegative()
    .transform((n) => n as Instant),
  command: commandSchema,
});
export type Envelope = z.infer<typeof envelopeSchema>;
/** The envelope as it is sent, before parsing gives its ids their brands. */
export type EnvelopeInput = z.input<typeof envelopeSchema>;
export type CommandInput = EnvelopeInput['command'];

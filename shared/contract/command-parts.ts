import * as z from 'zod';
import type {
  AppointmentCode,
  CounterId,
  OfficerId,
  PrinterId,
  ServiceId,
  StationId,
  TicketId,
} from '../domain/ids.ts';
import { priorityReasons } from '../domain/ticket.ts';

/** What several commands are made of, each checked where it comes in. */

export const ticketId = z
  .int()
  .positive()
  .transform((n) => n as TicketId);
export const serviceId = z
  .string()
  .min(1)
  .max(40)
  .transform((s) => s as ServiceId);
export const counterId = z
  .string()
  .min(1)
  .max(40)
  .transform((s) => s as CounterId);
/** Typed at a kiosk: letters and digits, whatever their case. */
export const appointmentCode = z
  .string()
  .trim()
  .toUpperCase()
  .regex(/^[A-Z0-9]{4,16}$/)
  .transform((s) => s as AppointmentCode);
export const officerId = z
  .string()
  .min(1)
  .max(40)
  .transform((s) => s as OfficerId);
export const stationId = z
  .string()
  .min(1)
  .max(64)
  .transform((s) => s as StationId);
export const printerId = z
  .string()
  .min(1)
  .max(40)
  .transform((s) => s as PrinterId);
/** As the hub has made it. */
export const rehearsalId = z.string().min(1).max(40);
export const pin = z.string().regex(/^\d{4,12}$/);
export const officerName = z.string().trim().min(1).max(80);
export const officerPost = z.string().trim().max(80);
/**
 * The revision (`AdminView`) of what was edited: who saves on top of somebody else's change is told so, and loses nothing.
 */
export const basedOn = z.string().min(1).max(40);
/** Words typed by hand: kept apart from the journal, which holds their hash only. */
export const reason = z.string().trim().min(1).max(300);

export const level = z.union([z.literal(4), z.literal(3), z.literal(2), z.literal(1), z.literal(0)]);

export const ofTicket = <Type extends string>(type: Type) => z.strictObject({ type: z.literal(type), ticketId });
export const priority = z.enum(priorityReasons);
export const alone = <Type extends string>(type: Type) => z.strictObject({ type: z.literal(type) });

import * as z from 'zod';
import { pauseReasons } from '../domain/office.ts';
import { tokenOfCode } from '../domain/phone.ts';
import { visitResults } from '../domain/ticket.ts';
import {
  alone,
  appointmentCode,
  counterId,
  officerId,
  ofTicket,
  pin,
  priority,
  reason,
  serviceId,
  ticketId,
} from './command-parts.ts';
import { daySchema, timeSchema } from './office-schemas.ts';

/** What is done with numbers, from the touch at the kiosk to the end of the visit. */
export const queueCommands = [
  z.strictObject({
    type: z.literal('issue-ticket'),
    serviceId,
    priority: priority.nullable(),
    /** Chosen by who needs large letters: their paper has them too. */
    large: z.boolean().default(false),
    /** The citizen was asked, and will come in the afternoon. */
    acceptLater: z.boolean().default(false),
    /** Another ticket of the same person, for another service: nobody is called to two counters at once. */
    visitOf: ticketId.nullable().default(null),
  }),
  /** Serves somebody who has no number; they get one, and nobody is called for it. */
  z.strictObject({ type: z.literal('serve-walk-in'), serviceId, priority: priority.nullable().default(null) }),
  /** `bring`: whoever is called to, or served at, the officer's other counter comes along; else that one has to be through. */
  z.strictObject({ type: z.literal('sign-in'), officerId, pin, bring: z.boolean().default(false) }),
  alone('sign-out'),
  alone('open-counter'),
  z.strictObject({ type: z.literal('pause-counter'), because: z.enum(pauseReasons).nullable().default(null) }),
  alone('close-counter'),
  alone('call-next'),
  /** Out of turn: the reason is kept with the call. */
  z.strictObject({ type: z.literal('call-ticket'), ticketId, reason }),
  ofTicket('recall-ticket'),
  ofTicket('start-serving'),
  z.strictObject({
    type: z.literal('finish-ticket'),
    ticketId,
    dossiers: z.int().min(0).max(999).nullable(),
    result: z.enum(visitResults).nullable().default(null),
    /** Which of the service's procedures it was, if the officer says. */
    procedureId: z.string().min(1).max(40).nullable().default(null),
  }),
  ofTicket('undo-finish'),
  ofTicket('mark-absent'),
  /** To a service, a counter or an officer; without a service the ticket keeps its own. */
  z.strictObject({
    type: z.literal('transfer-ticket'),
    ticketId,
    serviceId: serviceId.nullable().default(null),
    counterId: counterId.nullable().default(null),
    officerId: officerId.nullable().default(null),
    reason,
    /** The sender wants the person back when the other counter is through. */
    comeBack: z.boolean().default(false),
  }),
  /** Away for missing papers, back today. */
  z.strictObject({ type: z.literal('park-ticket'), ticketId, reason: reason.nullable().default(null) }),
  ofTicket('return-ticket'),
  /** A missed or cancelled number of today is put back, after the next numbers. */
  ofTicket('restore-ticket'),
  /** The citizen's own ticket, read at the kiosk: "Tôi quay lại". */
  z.strictObject({ type: z.literal('come-back'), token: z.string().min(3).max(200).transform(tokenOfCode) }),
  z.strictObject({
    type: z.literal('set-priority'),
    ticketId,
    priority: priority.nullable(),
    reason: reason.nullable().default(null),
  }),
  /** The wrong service was touched: the number and the turn stay. */
  z.strictObject({ type: z.literal('change-service'), ticketId, serviceId }),
  /** A word for the next officer. */
  z.strictObject({ type: z.literal('note-ticket'), ticketId, reason }),
  z.strictObject({ type: z.literal('explain-slow'), ticketId, reason }),
  /** Times that were promised, by hand or from a file; each without a code gets one. */
  z.strictObject({
    type: z.literal('book-appointments'),
    appointments: z
      .array(
        z.strictObject({ day: daySchema, time: timeSchema, serviceId, code: appointmentCode.nullable().default(null) }),
      )
      .min(1)
      .max(1_000),
  }),
  z.strictObject({ type: z.literal('cancel-appointment'), code: appointmentCode }),
  z.strictObject({
    type: z.literal('check-in'),
    code: appointmentCode,
    large: z.boolean().default(false),
    /** As in `issue-ticket`. */
    visitOf: ticketId.nullable().default(null),
  }),
  alone('ask-for-help'),
  z.strictObject({ type: z.literal('answer-help'), helpId: z.int().positive() }),
  z.strictObject({ type: z.literal('cancel-ticket'), ticketId, reason }),
  /** A number without paper, for who has read the poster's code. */
  z.strictObject({ type: z.literal('join-queue'), serviceId, acceptLater: z.boolean().default(false) }),
] as const;

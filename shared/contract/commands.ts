import * as z from 'zod';
import { dossierOrigins } from '../domain/dossiers.ts';
import type {
  AppointmentCode,
  CommandId,
  CounterId,
  OfficerId,
  PrinterId,
  ServiceId,
  StationId,
  TicketId,
} from '../domain/ids.ts';
import { pauseReasons, placeWords } from '../domain/office.ts';
import { tokenOfCode } from '../domain/phone.ts';
import { feedbackKinds, feedbackStates, outsideSources, surveyLimits } from '../domain/satisfaction.ts';
import { setUpSteps } from '../domain/set-up.ts';
import { priorityReasons, visitResults } from '../domain/ticket.ts';
import type { Instant } from '../domain/time.ts';
import { boardsSchema, mediaIdSchema } from './board-schemas.ts';
import { answerSchema, countsSchema, feedbackTextSchema } from './channel-schemas.ts';
import { dossierColumnsSchema, dossierEntrySchema, MOST_DOSSIER_ENTRIES } from './dossier-schemas.ts';
import { keepingSchema } from './keeping-schemas.ts';
import { MOST_COUNTER_NUMBER } from './limits.ts';
import {
  calendarSchema,
  daySchema,
  rulesSchema,
  serviceTermsSchema,
  timeSchema,
  weekSchema,
} from './office-schemas.ts';
import { letterTextsSchema, logoSchema, printerSetupSchema, ticketDesignSchema } from './paper-schemas.ts';
import { phonesSchema } from './phone-schemas.ts';
import { proceduresSchema } from './procedure-schemas.ts';
import { explanation, satisfactionSchema } from './satisfaction-schemas.ts';
import { officeFactsSchema, serviceFactsSchema } from './service-schemas.ts';
import { settingsPartsSchema } from './settings-file-schemas.ts';
import { surveyIdSchema, surveySchema } from './survey-schema.ts';
import { voiceSchema } from './voice-schema.ts';

const ticketId = z
  .int()
  .positive()
  .transform((n) => n as TicketId);
const serviceId = z
  .string()
  .min(1)
  .max(40)
  .transform((s) => s as ServiceId);
const counterId = z
  .string()
  .min(1)
  .max(40)
  .transform((s) => s as CounterId);
/** Typed at a kiosk: letters and digits, whatever their case. */
const appointmentCode = z
  .string()
  .trim()
  .toUpperCase()
  .regex(/^[A-Z0-9]{4,16}$/)
  .transform((s) => s as AppointmentCode);
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
/** As the hub has made it. */
const rehearsalId = z.string().min(1).max(40);
const pin = z.string().regex(/^\d{4,12}$/);
const officerName = z.string().trim().min(1).max(80);
const officerPost = z.string().trim().max(80);
/**
 * The revision (`AdminView`) of what was edited: who saves on top of somebody else's change is told so, and loses nothing.
 */
const basedOn = z.string().min(1).max(40);
/** Words typed by hand: kept apart from the journal, which holds their hash only. */
const reason = z.string().trim().min(1).max(300);

const level = z.union([z.literal(4), z.literal(3), z.literal(2), z.literal(1), z.literal(0)]);

const ofTicket = <Type extends string>(type: Type) => z.strictObject({ type: z.literal(type), ticketId });
const priority = z.enum(priorityReasons);
const alone = <Type extends string>(type: Type) => z.strictObject({ type: z.literal(type) });

export const commandSchema = z.discriminatedUnion('type', [
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
  /** To one of the office's own questions; `text` for a question that wants words, else `options`. */
  z.strictObject({
    type: z.literal('answer-survey'),
    ticketId,
    questionId: surveyIdSchema,
    options: z.array(surveyIdSchema).max(surveyLimits.options.max),
    text: z.string().trim().min(1).max(surveyLimits.answer).nullable(),
  }),
  // Other channels
  /** "Góp ý, phản ánh": no name, only words. */
  z.strictObject({ type: z.literal('leave-feedback'), kind: z.enum(feedbackKinds), text: feedbackTextSchema }),
  /** `answer` goes with `answered` alone; whoever has the code reads it. */
  z.strictObject({
    type: z.literal('handle-feedback'),
    feedbackId: z.int().positive(),
    state: z.enum(feedbackStates),
    answer: answerSchema.nullable(),
    basedOn,
  }),
  /** Paper slips and online surveys, counted by hand. `again`: the person has seen what was entered for these days before. */
  z.strictObject({
    type: z.literal('enter-outside-ratings'),
    source: z.enum(outsideSources),
    fromDay: daySchema,
    toDay: daySchema,
    serviceId: serviceId.nullable(),
    counts: countsSchema,
    note: reason.nullable(),
    again: z.boolean().default(false),
  }),
  z.strictObject({ type: z.literal('remove-outside-ratings'), id: z.int().positive(), reason }),
  /** Why the level was a low one, after it and once. */
  z
    .strictObject({ type: z.literal('explain-rating'), ticketId, ...explanation })
    .refine(({ reasons, comment }) => reasons.length > 0 || comment !== null),
  /** "Không đánh giá". */
  ofTicket('decline-rating'),
  z.strictObject({ type: z.literal('rate-service'), ticketId, level }),
  // From a citizen's own phone, whose ticket is the one that its page is about.
  z.strictObject({ type: z.literal('rate-by-token'), level }),
  z
    .strictObject({ type: z.literal('explain-by-token'), ...explanation })
    .refine(({ reasons, comment }) => reasons.length > 0 || comment !== null),
  /** A number without paper, for who has read the poster's code. */
  z.strictObject({ type: z.literal('join-queue'), serviceId, acceptLater: z.boolean().default(false) }),
  z.strictObject({ type: z.literal('switch-service'), serviceId, active: z.boolean() }),
  /** For this day only, with the words that the kiosk shows. */
  z.strictObject({ type: z.literal('switch-service-today'), serviceId, off: z.boolean(), reason: reason.nullable() }),
  // What the office decides. `basedOn`: the revision that the page was filled from.
  z.strictObject({ type: z.literal('set-office'), ...officeFactsSchema.shape, basedOn }),
  /** `basedOn` null: to be added, with an id of the shipped catalogue, or null for one of the office's own. */
  z.strictObject({
    type: z.literal('put-service'),
    serviceId: serviceId.nullable(),
    facts: serviceFactsSchema,
    basedOn: basedOn.nullable(),
  }),
  /** Every service, in the order in which the kiosk shows them. */
  z.strictObject({ type: z.literal('order-services'), order: z.array(serviceId).max(60), basedOn }),
  z.strictObject({ type: z.literal('retire-service'), serviceId }),
  /** Null: the list that is shipped. */
  z.strictObject({ type: z.literal('set-procedures'), procedures: proceduresSchema.nullable(), basedOn }),
  z.strictObject({ type: z.literal('set-rules'), rules: rulesSchema, basedOn }),
  z.strictObject({ type: z.literal('set-voice'), voice: voiceSchema, basedOn }),
  z.strictObject({ type: z.literal('set-timetable'), week: weekSchema, basedOn }),
  z.strictObject({ type: z.literal('set-calendar'), calendar: calendarSchema, basedOn }),
  z.strictObject({ type: z.literal('set-boards'), boards: boardsSchema, basedOn }),
  z.strictObject({ type: z.literal('set-survey'), survey: surveySchema, basedOn }),
  z.strictObject({ type: z.literal('set-satisfaction'), satisfaction: satisfactionSchema, basedOn }),
  z.strictObject({ type: z.literal('set-phones'), phones: phonesSchema, basedOn }),
  z.strictObject({ type: z.literal('set-keeping'), keeping: keepingSchema, basedOn }),
  /** The set-up has come to this page; `done`: the last one was left. */
  z.strictObject({ type: z.literal('set-setup-progress'), step: z.enum(setUpSteps), done: z.boolean(), basedOn }),
  // "Diễn tập": a citizen who is played, at this counter.
  z.strictObject({ type: z.literal('begin-rehearsal'), counterId }),
  /** Whether the call was heard in the room. */
  z.strictObject({ type: z.literal('answer-rehearsal'), rehearsalId, heard: z.boolean() }),
  z.strictObject({ type: z.literal('rate-rehearsal'), rehearsalId }),
  alone('stop-rehearsal'),
  z.strictObject({
    type: z.literal('set-service-terms'),
    serviceId,
    minutes: z.int().min(1).max(240),
    terms: serviceTermsSchema,
    basedOn,
  }),
  z.strictObject({
    type: z.literal('assign-counter'),
    counterId,
    services: z.array(serviceId).max(60),
    backups: z.array(serviceId).max(60),
    basedOn,
  }),
  /** `counterId` and `basedOn` null: a new one. What it calls is another command. */
  z.strictObject({
    type: z.literal('put-counter'),
    counterId: counterId.nullable(),
    basedOn: basedOn.nullable(),
    number: z.int().min(1).max(MOST_COUNTER_NUMBER),
    place: z.enum(placeWords),
    name: z.string().trim().max(60),
  }),
  /** Out of use: what happened there stays, its screens are unpaired. */
  z.strictObject({ type: z.literal('retire-counter'), counterId }),
  z.strictObject({ type: z.literal('add-officer'), name: officerName, post: officerPost, pin }),
  /** Not `active`: no longer in the list of who may sign in; everything that they did stays. */
  z.strictObject({
    type: z.literal('put-officer'),
    officerId,
    basedOn,
    name: officerName,
    post: officerPost,
    active: z.boolean(),
  }),
  z.strictObject({ type: z.literal('set-officer-pin'), officerId, pin }),
  /** By the officer who is signed in at this counter. */
  z.strictObject({ type: z.literal('change-own-pin'), oldPin: pin, newPin: pin }),
  /** Their picture on the panel, one of those that the hub keeps; null: none. */
  z.strictObject({ type: z.literal('set-officer-photo'), officerId, mediaId: mediaIdSchema.nullable() }),
  z.strictObject({ type: z.literal('unpair-station'), stationId }),
  alone('close-day'),
  /** Takes a closing of today back that was a mistake. */
  alone('reopen-day'),
  // Dossiers that the province's software counted, by field (R1).
  z.strictObject({
    type: z.literal('enter-dossiers'),
    origin: z.enum(dossierOrigins),
    entries: z.array(dossierEntrySchema).min(1).max(MOST_DOSSIER_ENTRIES),
    /** Of the file that they come from; null when they were typed. */
    columns: dossierColumnsSchema.nullable().default(null),
  }),
  z.strictObject({ type: z.literal('remove-dossiers'), id: z.int().positive(), reason }),
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
  /** Erases what the office's own rule says is due, a part of it at a time. */
  alone('erase-words'),
  /** Areas of a settings file, all or nothing; `basedOn`: the settings that its preview was compared with. */
  z.strictObject({ type: z.literal('import-settings'), settings: settingsPartsSchema, basedOn }),
  /** Signs the journal as it ends now, for a paper that is kept. */
  z.strictObject({ type: z.literal('sign-digest') }),
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

import * as z from 'zod';
import type { StationId } from '../domain/ids.ts';
import { cleanLetterText, type LetterKind, letterLimits, letterTextProblem } from '../domain/letter.ts';
import { rollWidths } from '../domain/printer.ts';
import type { ticketParts } from '../domain/ticket-design.ts';

/** What a line of the administration may hold; nothing that a screen or a paper would have to strip. */
const line = (max: number) => z.string().trim().min(1).max(max);
/** A queue of CUPS (lpadmin(8): no spaces, slashes or hashes), and never the beginning of an option. */
const queue = z
  .string()
  .min(1)
  .max(120)
  .regex(/^[^\s/#-][^\s/#]*$/u);

/** How bytes get to a printer, as a screen may choose it: never a plain file. */
export const connectionSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('virtual') }),
  z.strictObject({
    kind: z.literal('tcp'),
    host: z
      .string()
      .max(120)
      .regex(/^([A-Za-z0-9_-]+(\.[A-Za-z0-9_-]+)*|[0-9A-Fa-f:]{2,45})$/),
    port: z.int().min(1).max(65535),
  }),
  z.strictObject({ kind: z.literal('device'), path: z.string().regex(/^\/dev\/(usb\/)?[A-Za-z0-9_-]{1,40}$/) }),
  z.strictObject({
    kind: z.literal('serial'),
    path: z.string().regex(/^(\/dev\/[A-Za-z0-9_./-]{1,80}|(\\\\\.\\)?COM\d{1,3})$/),
    baudRate: z.int().min(1200).max(921_600),
  }),
  z.strictObject({
    kind: z.literal('usb'),
    vendorId: z.int().min(0).max(0xffff),
    productId: z.int().min(0).max(0xffff),
    serialNumber: z.string().max(120).nullable(),
  }),
  z.strictObject({ kind: z.literal('windows-queue'), queue: z.string().min(1).max(220) }),
  z.strictObject({ kind: z.literal('cups'), queue }),
  z.strictObject({ kind: z.literal('system'), queue: z.string().min(1).max(220) }),
]);
export type ConnectionInput = z.infer<typeof connectionSchema>;

const ms = z.int().min(50).max(60_000);

export const rollWidthSchema = z.literal(rollWidths);

export const profileSchema = z.strictObject({
  model: line(80).nullable(),
  widthDots: rollWidthSchema,
  cutter: z.boolean(),
  answers: z.strictObject({
    realTime: z.enum(['yes', 'maybe', 'no']),
    automatic: z.boolean(),
    paper: z.enum(['yes', 'maybe', 'no']),
    processId: z.boolean(),
  }),
  patience: z.strictObject({
    connect: ms,
    answer: ms,
    finish: ms,
    bytesPerSecond: z.int().min(300).max(10_000_000),
  }),
});

/** A printer without its id, which the hub gives. */
export const printerSetupSchema = z.strictObject({
  name: line(60),
  place: line(60),
  connection: connectionSchema,
  profile: profileSchema,
  station: z
    .string()
    .min(1)
    .max(64)
    .transform((s) => s as StationId)
    .nullable(),
  standby: z.boolean(),
  rollMetres: z.number().min(5).max(300),
});

const ownWords = z.string().trim().min(1).max(180).nullable();

export const ticketDesignSchema = z.strictObject({
  show: z.strictObject({
    address: z.boolean(),
    waitingBefore: z.boolean(),
    waitTime: z.boolean(),
    absentRule: z.boolean(),
    validity: z.boolean(),
    qr: z.boolean(),
    feedback: z.boolean(),
  } satisfies Record<(typeof ticketParts)[number], z.ZodBoolean>),
  texts: z.strictObject({ heading: ownWords, notice: ownWords, thanks: ownWords }),
  english: z.boolean(),
  largePrint: z.enum(['never', 'when-chosen', 'always']),
});

/** An office's own words for a letter: what its page would refuse to save is no message. */
const letterText = (kind: LetterKind) =>
  z
    .string()
    .trim()
    .min(1)
    .max(letterLimits.text)
    .refine((text) => letterTextProblem(kind, text) === null)
    .transform(cleanLetterText)
    .nullable();

export const letterTextsSchema = z.strictObject({
  birth: letterText('birth'),
  marriage: letterText('marriage'),
  death: letterText('death'),
});

/** Dots. Larger would leave no room for the ticket; the bits of one fit a message. */
export const logoLimits = { width: 384, height: 160 } as const;

export const logoSchema = z.strictObject({
  width: z.int().min(8).max(logoLimits.width).multipleOf(8),
  height: z.int().min(8).max(logoLimits.height),
  bits: z
    .string()
    .max(10_300)
    .regex(/^[A-Za-z0-9+/]*={0,2}$/),
});

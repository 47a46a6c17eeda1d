import * as z from 'zod';
import type { BoardId } from '../domain/board.ts';
import { type BoardProfile, boardColours, boardLayouts } from '../domain/board.ts';
import { boardLimits, repeatedStation } from '../domain/board-limits.ts';
import type { CounterId, ServiceId, StationId } from '../domain/ids.ts';
import { timeSchema } from './office-schemas.ts';

const id = <Id extends string>(max: number) =>
  z
    .string()
    .min(1)
    .max(max)
    .transform((s) => s as Id);
const unique = (list: readonly unknown[]): boolean => new Set(list).size === list.length;
const counters = z.array(id<CounterId>(40)).min(1).max(60).refine(unique);
const words = (max: number) => z.string().trim().max(max);

/** Times of day of a slide, and how long it stays, seconds. `from` after `to` would never be shown. */
const turn = {
  id: z.string().regex(/^[\w-]{1,40}$/),
  from: timeSchema.nullable(),
  to: timeSchema.nullable(),
  seconds: z.int().min(boardLimits.seconds.min).max(boardLimits.seconds.max),
};
/** What the hub calls a file that it keeps: the SHA-256 of its bytes, and what it is. */
export const mediaIdSchema = z.string().regex(/^[0-9a-f]{64}\.(png|jpg|webp|mp4|webm)$/);
const medium = { ...turn, mediaId: mediaIdSchema, caption: words(boardLimits.caption) };

const slide = z
  .discriminatedUnion('kind', [
    z.strictObject({ ...medium, kind: z.literal('picture') }),
    z.strictObject({ ...medium, kind: z.literal('video') }),
    z
      .strictObject({
        ...turn,
        kind: z.literal('text'),
        title: words(boardLimits.title),
        text: words(boardLimits.text),
        /** A code holds bytes; an address in ASCII is what every phone reads. */
        qr: z.union([
          z.literal(''),
          z
            .url({ protocol: /^https?$/ })
            .max(boardLimits.qr)
            .regex(/^[!-~]+$/),
        ]),
      })
      .refine(({ title, text, qr }) => title + text + qr !== ''),
    z.strictObject({ ...turn, kind: z.literal('hours') }),
    z.strictObject({ ...turn, kind: z.literal('papers'), serviceId: id<ServiceId>(40) }),
  ])
  .refine(({ from, to }) => from === null || to === null || from < to);

/** What stands in turns, on a board or on a panel. */
export const slidesSchema = z
  .array(slide)
  .max(boardLimits.slides)
  .refine((slides) => unique(slides.map((one) => one.id)));

const profile = z.strictObject({
  id: id<BoardId>(40),
  name: words(boardLimits.name).min(1),
  stations: z.array(id<StationId>(64)).max(40).refine(unique),
  layout: z.enum(boardLayouts),
  counters: counters.nullable(),
  services: z.array(id<ServiceId>(40)).min(1).max(60).refine(unique).nullable(),
  recent: z.int().min(boardLimits.recent.min).max(boardLimits.recent.max),
  language: z.enum(['vi', 'vi-en']),
  textSize: z.enum(['normal', 'large']),
  colours: z.enum(boardColours),
  flash: z.boolean(),
  shows: z.strictObject({
    logo: z.boolean(),
    clock: z.boolean(),
    waiting: z.boolean(),
    next: z.boolean(),
    missed: z.boolean(),
    paused: z.boolean(),
  }),
  ticker: words(boardLimits.ticker),
  playlist: slidesSchema,
  sound: z.strictObject({
    room: words(boardLimits.name).min(1),
    speaks: z.union([z.enum(['all', 'none']), counters]),
    volume: z.int().min(0).max(100),
  }),
});

/** The whole list: at least one, each by an id of its own, and no screen on two of them. */
export const boardsSchema: z.ZodType<readonly BoardProfile[], unknown> = z
  .array(profile)
  .min(1)
  .max(boardLimits.boards)
  .refine((boards) => unique(boards.map((one) => one.id)))
  .refine((boards) => boards.flatMap((one) => one.playlist).length <= boardLimits.slidesInAll)
  .refine((boards) => repeatedStation(boards) === null);

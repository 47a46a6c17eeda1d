import * as z from 'zod';
import { placeWords } from '../domain/office.ts';
import { mediaIdSchema } from './board-schemas.ts';
import { basedOn, counterId, officerId, officerName, officerPost, pin, serviceId } from './command-parts.ts';
import { MOST_COUNTER_NUMBER } from './limits.ts';
import { serviceTermsSchema } from './office-schemas.ts';

/** Who works where and does what. `basedOn`: the revision that the page was filled from. */
export const staffCommands = [
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
] as const;

import * as z from 'zod';
import { setUpSteps } from '../domain/set-up.ts';
import { boardsSchema } from './board-schemas.ts';
import { basedOn, reason, serviceId } from './command-parts.ts';
import { keepingSchema } from './keeping-schemas.ts';
import { calendarSchema, rulesSchema, weekSchema } from './office-schemas.ts';
import { phonesSchema } from './phone-schemas.ts';
import { proceduresSchema } from './procedure-schemas.ts';
import { satisfactionSchema } from './satisfaction-schemas.ts';
import { officeFactsSchema, serviceFactsSchema } from './service-schemas.ts';
import { surveySchema } from './survey-schema.ts';
import { voiceSchema } from './voice-schema.ts';

/** What the office decides about itself. `basedOn`: the revision that the page was filled from. */
export const officeCommands = [
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
  z.strictObject({ type: z.literal('switch-service'), serviceId, active: z.boolean() }),
  /** For this day only, with the words that the kiosk shows. */
  z.strictObject({ type: z.literal('switch-service-today'), serviceId, off: z.boolean(), reason: reason.nullable() }),
] as const;

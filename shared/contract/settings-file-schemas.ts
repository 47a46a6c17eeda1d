import * as z from 'zod';
import { completeBoards } from '../domain/board.ts';
import { completeRules, placeWords } from '../domain/office.ts';
import { completePhone, completeSatisfaction } from '../domain/satisfaction.ts';
import { completeVoice } from '../domain/voice.ts';
import type { Area } from '../settings/areas.ts';
import { boardsSchema } from './board-schemas.ts';
import { keepingSchema } from './keeping-schemas.ts';
import { MOST_COUNTER_NUMBER } from './limits.ts';
import { calendarSchema, daySchema, rulesSchema, serviceTermsSchema, weekSchema } from './office-schemas.ts';
import { letterTextsSchema, logoSchema, printerSetupSchema, ticketDesignSchema } from './paper-schemas.ts';
import { phonesSchema } from './phone-schemas.ts';
import { proceduresSchema } from './procedure-schemas.ts';
import { satisfactionSchema } from './satisfaction-schemas.ts';
import { officeFactsSchema, serviceFactsShape } from './service-schemas.ts';
import { LONGEST_SETTINGS_FILE } from './settings-file.ts';
import { surveySchema } from './survey-schema.ts';
import { voiceSchema } from './voice-schema.ts';

const id = z.string().min(1).max(40);
const words = z.string().trim().max(300);

/** A file of an earlier version has not said everything: the rest is as in a new office. */
const completed = <Schema extends z.ZodType>(complete: (told: never) => unknown, schema: Schema) =>
  z.preprocess((told) => (told !== null && typeof told === 'object' ? complete(told as never) : told), schema);

const service = z.object({ ...serviceFactsShape, id, active: z.boolean(), terms: serviceTermsSchema });
const counter = z.object({
  id,
  number: z.int().min(1).max(MOST_COUNTER_NUMBER),
  place: z.enum(placeWords),
  name: z.string().trim().max(60),
  services: z.array(id).max(60),
  backups: z.array(id).max(60),
});
const officer = z.object({ id, name: words.min(1).max(80), post: words.max(80), active: z.boolean() });

/** What a settings file holds, area by area. An area that is left out stays as it is. */
export const settingsPartsSchema = z
  .strictObject({
    office: officeFactsSchema,
    services: z.array(service).max(60),
    procedures: proceduresSchema.nullable(),
    counters: z.array(counter).max(60),
    officers: z.array(officer).max(200),
    rules: completed(completeRules, rulesSchema),
    timetable: weekSchema,
    calendar: calendarSchema,
    voice: completed(completeVoice, voiceSchema),
    boards: completed(completeBoards, boardsSchema),
    ticket: ticketDesignSchema,
    letters: letterTextsSchema,
    logo: logoSchema.nullable(),
    printers: z.array(printerSetupSchema.extend({ id })).max(20),
    satisfaction: completed(completeSatisfaction, satisfactionSchema),
    phones: completed(completePhone, phonesSchema),
    survey: surveySchema,
    keeping: keepingSchema,
  } satisfies Record<Area, z.ZodType>)
  .partial();
export type SettingsParts = z.output<typeof settingsPartsSchema>;

export const settingsFileSchema = z.object({
  product: z.literal('xin-moi'),
  kind: z.literal('settings'),
  version: z.int().positive(),
  office: z.string().max(300),
  day: daySchema,
  settings: z.unknown(),
  checksum: z.string(),
});

export const settingsPreviewSchema = z.strictObject({
  file: z.string().max(LONGEST_SETTINGS_FILE),
  language: z.enum(['vi', 'en']),
});

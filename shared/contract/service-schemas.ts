import * as z from 'zod';
import { letterKinds } from '../domain/letter.ts';
import type { OfficeFacts, ServiceFacts } from '../domain/office.ts';
import { officeLimits, serviceLimits } from '../domain/office-limits.ts';
import { seriesLetters } from '../domain/series.ts';
import { serviceIconNames } from '../domain/service-icons.ts';

const line = (most: number) => z.string().trim().max(most);

/** Who the office is, as every screen and paper says it. */
export const officeFactsSchema = z.strictObject({
  authority: line(officeLimits.authority).min(1),
  name: line(officeLimits.name).min(1),
  address: line(officeLimits.address),
  phone: line(officeLimits.phone),
}) satisfies z.ZodType<OfficeFacts, unknown>;

export const serviceFactsShape = {
  series: z.enum(seriesLetters),
  name: line(serviceLimits.name).min(1),
  nameEn: line(serviceLimits.name),
  detail: line(serviceLimits.detail),
  minutes: z.int().min(serviceLimits.minutes.min).max(serviceLimits.minutes.max),
  icon: z.enum(serviceIconNames),
  tone: z.enum(['neutral', 'congratulation', 'condolence']),
  letters: z
    .array(z.enum(letterKinds))
    .max(letterKinds.length)
    .refine((list) => new Set(list).size === list.length),
};
export const serviceFactsSchema: z.ZodType<ServiceFacts, unknown> = z.strictObject(serviceFactsShape);

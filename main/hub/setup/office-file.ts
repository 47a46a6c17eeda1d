import fs from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { rulesSchema, serviceTermsSchema } from '../../../shared/contract/office-schemas.ts';
import { voiceSchema } from '../../../shared/contract/voice-schema.ts';
import type { CounterId, OfficerId, ServiceId } from '../../../shared/domain/ids.ts';
import { letterKinds } from '../../../shared/domain/letter.ts';
import { noTerms, type ShippedService, serviceFacts } from '../../../shared/domain/office.ts';
import type { TimeOfDay } from '../../../shared/domain/time.ts';
import { resourcesDir } from '../../resources-dir.ts';

const serviceId = z.string().transform((s) => s as ServiceId);
const time = z
  .int()
  .min(0)
  .max(1440)
  .transform((n) => n as TimeOfDay);

/** An office in a file: the shipped sample, and the catalogue that a new office starts from (domain brief §3). */
const officeFile = z.strictObject({
  office: z.strictObject({
    authority: z.string(),
    name: z.string(),
    address: z.string(),
    phone: z.string(),
    timeZone: z.string(),
    week: z.array(z.array(z.strictObject({ from: time, to: time }))).length(7),
    /** What is not named is as `defaultRules` says. */
    rules: rulesSchema.partial().default({}),
    /** What is not named is as `defaultVoice` says. */
    voice: voiceSchema.partial().default({}),
  }),
  services: z.array(
    z.strictObject({
      id: serviceId,
      series: z.string().regex(/^[A-Z]$/),
      name: z.string(),
      nameEn: z.string(),
      detail: z.string(),
      minutes: z.int().positive(),
      icon: z.string(),
      tone: z.enum(['neutral', 'congratulation', 'condolence']),
      letters: z.array(z.enum(letterKinds)).default([]),
      active: z.boolean(),
      position: z.int(),
      terms: serviceTermsSchema.default(noTerms),
    }),
  ),
  counters: z.array(
    z.strictObject({
      id: z.string().transform((s) => s as CounterId),
      number: z.int().positive(),
      place: z.enum(['quay', 'cua', 'phong', 'ban']),
      name: z.string(),
      services: z.array(serviceId),
      /** Those of `services` that it only helps with. */
      backups: z.array(serviceId).default([]),
    }),
  ),
  officers: z.array(
    z.strictObject({
      id: z.string().transform((s) => s as OfficerId),
      name: z.string(),
      post: z.string(),
      active: z.boolean(),
    }),
  ),
  /** A sample's PINs are public; a new office has none. */
  officerPin: z.string().optional(),
  adminPin: z.string().optional(),
});
export type OfficeFile = z.output<typeof officeFile>;

export function readOfficeFile(name: 'sample-office' | 'new-office'): OfficeFile {
  const file = path.join(resourcesDir(), 'setup', `${name}.json`);
  return officeFile.parse(JSON.parse(fs.readFileSync(file, 'utf8')));
}

/** The services that are shipped, to add from. */
export const shippedServices = (): ShippedService[] =>
  readOfficeFile('new-office').services.map((service) => ({ id: service.id, ...serviceFacts(service) }));

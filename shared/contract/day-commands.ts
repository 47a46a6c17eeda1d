import * as z from 'zod';
import { dossierOrigins } from '../domain/dossiers.ts';
import { alone, basedOn, counterId, reason, rehearsalId, stationId } from './command-parts.ts';
import { dossierColumnsSchema, dossierEntrySchema, MOST_DOSSIER_ENTRIES } from './dossier-schemas.ts';
import { settingsPartsSchema } from './settings-file-schemas.ts';

/** The day and its data: its end, its proof, its dossiers, a rehearsal. */
export const dayCommands = [
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
  /** Erases what the office's own rule says is due, a part of it at a time. */
  alone('erase-words'),
  /** Areas of a settings file, all or nothing; `basedOn`: the settings that its preview was compared with. */
  z.strictObject({ type: z.literal('import-settings'), settings: settingsPartsSchema, basedOn }),
  /** Signs the journal as it ends now, for a paper that is kept. */
  z.strictObject({ type: z.literal('sign-digest') }),
  // "Diễn tập": a citizen who is played, at this counter.
  z.strictObject({ type: z.literal('begin-rehearsal'), counterId }),
  /** Whether the call was heard in the room. */
  z.strictObject({ type: z.literal('answer-rehearsal'), rehearsalId, heard: z.boolean() }),
  z.strictObject({ type: z.literal('rate-rehearsal'), rehearsalId }),
  alone('stop-rehearsal'),
] as const;

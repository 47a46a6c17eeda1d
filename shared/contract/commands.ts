import * as z from 'zod';
import type { CommandId } from '../domain/ids.ts';
import type { Instant } from '../domain/time.ts';
import { dayCommands } from './day-commands.ts';
import { officeCommands } from './office-commands.ts';
import { opinionCommands } from './opinion-commands.ts';
import { paperCommands } from './paper-commands.ts';
import { queueCommands } from './queue-commands.ts';
import { staffCommands } from './staff-commands.ts';

/** Every command, family by family; each type stands once (`tests/hub/role-table.test.ts`). */
export const commandSchema = z.discriminatedUnion('type', [
  ...queueCommands,
  ...opinionCommands,
  ...officeCommands,
  ...staffCommands,
  ...paperCommands,
  ...dayCommands,
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

import { rolesOf } from '../../../shared/contract/roles.ts';
import type { Actor } from '../domain/actor.ts';
import type { CommandType as Decided, ImportCommand } from '../domain/commands.ts';

type CommandType = Decided | ImportCommand['type'];

const systemOnly: ReadonlySet<CommandType> = new Set([
  'configure-office',
  'pair-station',
  'roll-day',
  'note-restore',
  'record-rehearsal',
  'report-printer',
  'begin-print',
  'settle-print',
  'postpone-print',
] as const);

/** What the hub wishes too, at its time, and the administrator at any. */
const alsoSystem: ReadonlySet<CommandType> = new Set(['sign-digest', 'erase-words', 'stop-rehearsal'] as const);

/** Beside an upload of the administrator's, which `server` has let in: no message of a page can be one of these. */
const besideUploads: ReadonlySet<CommandType> = new Set(['add-voice-pack', 'remove-voice-pack'] as const);

/** The one place where it is decided who may send what. The hub itself may send its own commands and no others. */
export function may({ role }: Actor, command: CommandType): boolean {
  if (role === 'system') return systemOnly.has(command) || alsoSystem.has(command);
  if (besideUploads.has(command)) return role === 'admin';
  return command in rolesOf && rolesOf[command as keyof typeof rolesOf].includes(role);
}

import type { Command as ScreenCommand } from '../../../shared/contract/commands.ts';
import type { LastRestore } from '../../../shared/contract/keeping.ts';
import type { StationKind } from '../../../shared/contract/roles.ts';
import type { CounterId, OfficerId, PrinterId, PrintJobId, StationId } from '../../../shared/domain/ids.ts';
import type { Office, Officer, Service } from '../../../shared/domain/office.ts';
import type { PrinterState } from '../../../shared/domain/printer.ts';
import type { RehearsalResult, RehearsalStep } from '../../../shared/domain/rehearsal.ts';
import type { VoiceLanguage } from '../../../shared/voice/clips.ts';
import type { Nights } from './close-day.ts';
import type { CounterSetup } from './events.ts';

type WithPin = 'sign-in' | 'add-officer' | 'set-officer-pin' | 'change-own-pin';

/** What only the hub itself may wish; none of it can come over the wire. */
export type SystemCommand =
  | {
      type: 'configure-office';
      office: Office;
      services: readonly Service[];
      counters: readonly CounterSetup[];
      officers: readonly Officer[];
    }
  | { type: 'pair-station'; stationId: StationId; kind: StationKind; counterId: CounterId | null; name: string }
  | ({ type: 'roll-day' } & Nights)
  | { type: 'sign-digest' }
  | { type: 'erase-words' }
  /** The folder's data were replaced by a backup before the hub started. */
  | { type: 'note-restore'; restore: LastRestore }
  | { type: 'record-rehearsal'; rehearsalId: string; step: RehearsalStep; result: RehearsalResult }
  | { type: 'stop-rehearsal' }
  | { type: 'report-printer'; printerId: PrinterId; state: PrinterState }
  | { type: 'begin-print'; printJobId: PrintJobId; printerId: PrinterId }
  | {
      type: 'settle-print';
      printJobId: PrintJobId;
      status: 'printed' | 'sent' | 'unknown' | 'failed';
      evidence: string;
      /** Paper off the roll, millimetres; 0 when nothing came out. */
      paperMm: number;
    }
  | { type: 'postpone-print'; printJobId: PrintJobId; evidence: string };

/** What the hub writes down for the administrator around an upload: no page sends it, for the files come first. */
export type PackCommand =
  | {
      type: 'add-voice-pack';
      packId: string;
      how: 'imported' | 'recorded';
      language: VoiceLanguage;
      clips: number;
      manifestHash: string;
    }
  | { type: 'remove-voice-pack'; packId: string };

/** Is made of other commands, each of which is decided: see `run-import.ts`. */
export type ImportCommand = Extract<ScreenCommand, { type: 'import-settings' }>;

/**
 * The commands that `decide` knows. A PIN never gets this far: `access` has verified or hashed it before, so that it can
 * stand in no event and no outcome.
 */
export type Command =
  | Exclude<ScreenCommand, { type: WithPin | ImportCommand['type'] }>
  | { type: 'sign-in'; officerId: OfficerId; bring: boolean }
  | { type: 'add-officer'; officerId: OfficerId; name: string; post: string }
  | { type: 'set-officer-pin'; officerId: OfficerId }
  | { type: 'change-own-pin'; officerId: OfficerId }
  | SystemCommand
  | PackCommand;

export type CommandType = Command['type'];
export type CommandOf<Type extends CommandType> = Extract<Command, { type: Type }>;

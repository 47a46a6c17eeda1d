import type { CommandId } from '../../shared/domain/ids.ts';
import type { Instant } from '../../shared/domain/time.ts';
import type { Sender } from './access/sender.ts';
import type { Command, ImportCommand } from './domain/commands.ts';
import type { SecretKind } from './store/secrets.ts';

/** A command on its way into the journal: parsed, its PIN verified or hashed, its hand-typed words apart. */
export interface Order {
  commandId: CommandId;
  /** When the person touched, in the hub's clock; null for the hub's own wishes. */
  madeAt: Instant | null;
  sender: Sender;
  /** Where it came from, as in `Whereabouts`; null for the hub's own wishes. */
  machine: string | null;
  command: Command | ImportCommand;
  /** Words typed by hand, kept beside the journal. */
  words: string | null;
  /** A hash to keep in the same transaction. */
  secret: { kind: SecretKind; id: string; hash: string } | null;
}

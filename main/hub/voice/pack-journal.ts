import { randomBytes } from 'node:crypto';
import type { CommandId } from '../../../shared/domain/ids.ts';
import type { PackCommand } from '../domain/commands.ts';
import type { Execute } from '../execute.ts';
import type { ReadDb } from '../store/db.ts';
import type { PackWord } from './pack-recovery.ts';
import type { PackJournal } from './pack-store.ts';

/** What the administrator does to packs, in the journal: who, when, which one; neither sound nor a name. */
export function createPackJournal(execute: Execute, db: ReadDb): PackJournal {
  const write = (command: PackCommand) => {
    const commandId = randomBytes(16).toString('hex') as CommandId;
    const base = {
      commandId,
      madeAt: null,
      sender: { kind: 'admin' },
      machine: null,
      words: null,
      secret: null,
    } as const;
    const [outcome] = execute([{ ...base, command }]);
    return outcome?.ok === false ? outcome.refusal : null;
  };
  return {
    added: ({ id, language, clips }, how, manifestHash) =>
      write({ type: 'add-voice-pack', packId: id, how, language, clips: Object.keys(clips).length, manifestHash }),
    removed: (packId) => write({ type: 'remove-voice-pack', packId }),
    lastWord: (packId) => lastWord(db, packId),
  };
}

/** From the end of the journal back: what was half done was done last. */
function lastWord(db: ReadDb, packId: string): PackWord {
  const row = db.get<{ type: string; manifestHash: string | null }>(
    `SELECT type, data->>'manifestHash' AS manifestHash FROM events
      WHERE type IN ('voice-pack-added', 'voice-pack-removed') AND data->>'packId' = ? ORDER BY seq DESC LIMIT 1`,
    packId,
  );
  if (!row) return null;
  return row.type === 'voice-pack-added'
    ? { type: 'added', manifestHash: row.manifestHash ?? '' }
    : { type: 'removed' };
}

import type { Refusal } from '../../shared/contract/refusals.ts';
import type { Command, ImportCommand } from './domain/commands.ts';
import { answer, type Decision, refuse } from './domain/decision.ts';
import type { DomainEvent } from './domain/events.ts';
import { addingSteps, type ImportStep, importSteps, settingsRevision } from './domain/import-settings.ts';
import type { WriteDb } from './store/db.ts';
import { settingsNow } from './store/settings-now.ts';

/**
 * A settings file is many ordinary commands under one id: each is decided on what those before it have left, and one that
 * is refused takes all of them back.
 */
export function runImport(
  db: WriteDb,
  { settings, basedOn }: ImportCommand,
  run: (command: Command) => Decision,
): Decision {
  const now = settingsNow(db);
  if (settingsRevision(now) !== basedOn) return refuse({ code: 'changed-meanwhile' });
  let refusal: Refusal = { code: 'cannot-save' };
  const events = db.attempt((): DomainEvent[] | null => {
    const all: DomainEvent[] = [];
    const runAll = (steps: readonly ImportStep[]): boolean =>
      steps.every(({ area, command }) => {
        const decision = run(command);
        if (!decision.ok) refusal = { code: 'import-refused', area, because: decision.error };
        else all.push(...decision.value.events);
        return decision.ok;
      });
    return runAll(addingSteps(settings, now)) && runAll(importSteps(settings, settingsNow(db))) ? all : null;
  });
  return events === null ? refuse(refusal) : answer({ kind: 'done' }, ...events);
}

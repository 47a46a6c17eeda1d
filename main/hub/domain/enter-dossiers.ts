import { type DossierEntry, isSameField, isSamePeriod, shareDays } from '../../../shared/domain/dossiers.ts';
import type { CommandOf } from './commands.ts';
import { accept, type Decision, refuse } from './decision.ts';
import type { Facts } from './facts.ts';
import type { StateOf } from './state.ts';

/**
 * Enters what was typed or imported: all of it, or nothing. What stands for the same field and period is replaced; what shares
 * only some of its days is refused, since a longer report would count those days twice.
 */
export function enterDossiers(command: CommandOf<'enter-dossiers'>, state: StateOf<'enter-dossiers'>): Decision {
  const { entries, origin, columns } = command;
  for (const [index, entry] of entries.entries()) {
    if (entry.from > entry.to) return refuse({ code: 'bad-dossier-days', field: entry.field });
    const others = [...state.standing.filter((one) => !isSamePeriod(one, entry)), ...entries.slice(0, index)];
    const clash = others.find((one) => isSameField(one, entry) && shareDays(one, entry));
    if (clash) return refuse({ code: 'dossiers-overlap', field: entry.field, from: clash.from, to: clash.to });
  }
  const replaced = state.standing.filter((one) => entries.some((entry) => isSame(one, entry))).map(({ id }) => id);
  const numbered = entries.map((entry, index) => ({ ...entry, id: state.nextId + index }));
  return accept({ type: 'dossiers-entered', origin, entries: numbered, columns, replaced });
}

export function removeDossiers(
  { id }: CommandOf<'remove-dossiers'>,
  { standing }: StateOf<'remove-dossiers'>,
  { reasonHash }: Facts,
): Decision {
  if (!standing.some((one) => one.id === id)) return refuse({ code: 'unknown-dossiers' });
  return accept({ type: 'dossiers-removed', id, reasonHash });
}

const isSame = (a: DossierEntry, b: DossierEntry): boolean => isSameField(a, b) && isSamePeriod(a, b);

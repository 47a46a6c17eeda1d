import { staffEntry } from '../../../shared/domain/office.ts';
import type { CommandOf } from './commands.ts';
import { accept, type Decision, refuse } from './decision.ts';
import type { Facts } from './facts.ts';
import { replaceSeen } from './replace-seen.ts';
import type { StateOf } from './state.ts';

/** Another name or post, or whether they work here now. What they did stays theirs. */
export function putOfficer(command: CommandOf<'put-officer'>, { officer, at }: StateOf<'put-officer'>): Decision {
  if (!officer) return refuse({ code: 'unknown-officer' });
  const entry = staffEntry(command);
  if (at && !entry.active) return refuse({ code: 'officer-at-counter', word: at.place, number: at.number });
  const { officerId, basedOn } = command;
  return replaceSeen(staffEntry(officer), entry, basedOn, { type: 'officer-changed', officerId, ...entry });
}

/** The old PIN was looked at before; meanwhile somebody else may have taken the counter. */
export function changeOwnPin({ officerId }: CommandOf<'change-own-pin'>, { actor }: Facts): Decision {
  if (actor.officerId !== officerId) return refuse({ code: 'forbidden' });
  return accept({ type: 'officer-pin-set', officerId });
}

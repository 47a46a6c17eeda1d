import { revisionOf } from '../../../shared/basics/revision.ts';
import { accept, type Decision, refuse } from './decision.ts';
import type { DomainEvent } from './events.ts';

/**
 * Replaces what was edited in sight of `basedOn` (its `revisionOf`): what somebody else saved since then is not lost. The
 * same wish once more changes nothing.
 */
export function replaceSeen<Value>(now: Value, wanted: Value, basedOn: string | null, event: DomainEvent): Decision {
  const revision = revisionOf(now);
  if (revision === revisionOf(wanted)) return accept();
  return basedOn === revision ? accept(event) : refuse({ code: 'changed-meanwhile' });
}

import { accept, type Decision, refuse } from './decision.ts';
import type { Facts } from './facts.ts';
import type { HelpState } from './state-slices.ts';

/** "Nhờ cán bộ giúp": rings at the guide's and the counters' screens until somebody says that they are coming. */
export function askForHelp({ open, nextHelpId }: HelpState, { actor }: Facts): Decision {
  // A second touch rings no second time.
  if (open || actor.stationId === null) return accept();
  return accept({ type: 'help-asked', helpId: nextHelpId, stationId: actor.stationId });
}

export function answerHelp({ open }: HelpState): Decision {
  return open ? accept({ type: 'help-answered', helpId: open.helpId }) : refuse({ code: 'unknown-help' });
}

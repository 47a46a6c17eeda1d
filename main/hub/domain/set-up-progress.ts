import type { CommandOf } from './commands.ts';
import type { Decision } from './decision.ts';
import type { Facts } from './facts.ts';
import { replaceSeen } from './replace-seen.ts';
import type { OfficeState } from './state-slices.ts';

/** The set-up has come to a page; once it is done it stays so, whichever page is looked at again. */
export function setSetUpProgress(
  { step, done, basedOn }: CommandOf<'set-setup-progress'>,
  { office }: OfficeState,
  { now }: Facts,
): Decision {
  const setUp = { step, doneAt: office.setUp.doneAt ?? (done ? now : null) };
  return replaceSeen(office.setUp, setUp, basedOn, { type: 'setup-progressed', setUp });
}

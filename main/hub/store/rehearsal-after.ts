import type { Rehearsal } from '../../../shared/domain/rehearsal.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import type { EventOf } from '../domain/events.ts';

type Step = EventOf<'rehearsal-stepped' | 'rehearsal-ended'>;

/** The rehearsal as it stands after one of its events. */
export function rehearsalAfter(before: Rehearsal | null, event: Step, at: Instant): Rehearsal {
  if (!before) throw new Error('A step of a rehearsal that never began');
  if (event.type === 'rehearsal-ended') return { ...before, endedAt: at, how: event.how };
  return {
    ...before,
    results: { ...before.results, [event.step]: event.result },
    // Each step opens the next one.
    calledAt: event.step === 'print' ? at : before.calledAt,
    askedAt: event.step === 'serve' ? at : before.askedAt,
  };
}

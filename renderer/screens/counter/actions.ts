import type { CounterView } from '../../../shared/contract/views.ts';
import { type VisitResult, visitResults } from '../../../shared/domain/ticket.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import { againstNorm } from '../../ui/staff/age.ts';
import { secondsToAbsent } from './absence.ts';

/** What opens a dialog first. */
export const questions = [
  'transfer',
  'cancel',
  'park',
  'note',
  'slow',
  'chosen',
  'mend',
  'restore',
  'return',
  'walk-in',
  'pause',
  'change-officer',
  'letter',
  'own',
  'why',
  'keys',
  'more',
] as const;
export type Question = (typeof questions)[number];

/** What is noted for Finish, with a key each. */
export type FinishNote = `result-${VisitResult}` | 'dossier-more' | 'dossier-less';

/** Everything an officer may do with a key or a button. */
export type CounterAction =
  | Question
  | FinishNote
  | 'call'
  | 'recall'
  | 'start'
  | 'finish'
  | 'absent'
  | 'undo'
  | 'open'
  | 'close'
  | 'sign-out'
  | 'help';

export const isQuestion = (action: CounterAction): action is Question => questions.some((one) => one === action);
export const resultNotes = visitResults.map((result) => `result-${result}` as const);

/** What makes sense now. The hub decides in the end; this only keeps the keys quiet that it would refuse. */
export function isPossible(action: CounterAction, view: CounterView, now: Instant): boolean {
  const { status, current, undo } = view;
  const isFree = status === 'open' && current === null;
  switch (action) {
    case 'call':
      return isFree;
    case 'chosen':
      return isFree && view.waiting.length > 0;
    case 'walk-in':
      return isFree && view.walkIn.length > 0;
    case 'recall':
    case 'start':
      return current?.status === 'called';
    case 'absent':
      return current?.status === 'called' && secondsToAbsent(view, now) === 0;
    case 'finish':
      return current?.status === 'serving';
    case 'slow':
      return isSlow(view, now);
    case 'transfer':
    case 'cancel':
    case 'park':
    case 'note':
      return current !== null;
    case 'mend':
      return view.waiting.length > 0;
    case 'restore':
      return view.missed.length > 0;
    case 'return':
      return view.parked.length > 0;
    case 'undo':
      return undo !== null && undo.until > now;
    case 'letter':
      return view.letters !== null;
    case 'open':
      return status !== 'open';
    case 'pause':
      return status === 'open';
    case 'close':
      return status !== 'closed' && current === null;
    case 'sign-out':
    case 'change-officer':
      return current === null;
    case 'help':
      return view.help.length > 0;
    case 'own':
    case 'why':
    case 'keys':
    case 'more':
      return true;
    default:
      return current?.status === 'serving';
  }
}

/** In service for longer than the norm. */
function isSlow({ current }: CounterView, now: Instant): boolean {
  if (!current || current.startedAt === null) return false;
  return againstNorm(current.startedAt, now, current.normMinutes).state === 'over';
}

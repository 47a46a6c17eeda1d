import type { CounterView } from '../../../shared/contract/views.ts';
import type { Instant } from '../../../shared/domain/time.ts';

/** Everything an officer may do with a key or a button. */
export type CounterAction =
  | 'call'
  | 'recall'
  | 'start'
  | 'finish'
  | 'absent'
  | 'transfer'
  | 'cancel'
  | 'undo'
  | 'letter'
  | 'open'
  | 'pause'
  | 'close'
  | 'sign-out';

/** What makes sense now. The hub decides in the end; this only keeps the keys quiet that it would refuse. */
export function isPossible(action: CounterAction, view: CounterView, now: Instant): boolean {
  const { status, current, undo } = view;
  switch (action) {
    case 'call':
      return status === 'open' && current === null;
    case 'recall':
    case 'start':
    case 'absent':
      return current?.status === 'called';
    case 'finish':
      return current?.status === 'serving';
    case 'transfer':
    case 'cancel':
      return current !== null;
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
      return current === null;
  }
}

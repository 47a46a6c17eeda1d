import type { CounterView } from '../../../shared/contract/views.ts';
import { fill } from '../../../shared/text/fill.ts';
import { useWords } from '../../live/language.ts';
import { useNow } from '../../live/use-view.ts';
import { KeyButton } from '../../ui/staff/key-button.tsx';
import { recallMarksAbsent, secondsToAbsent } from './absence.ts';
import { type CounterAction, isPossible } from './actions.ts';
import { keyHints } from './hotkeys.ts';

interface TicketActionsProps {
  view: CounterView;
  act(action: CounterAction): boolean;
  busy: boolean;
  /** The hub is away: the big key says so, and does nothing. */
  hubAway: boolean;
}

/**
 * What can be done with the person at the counter; without one, the one loud button. Each key keeps its place from the
 * call to Finish: the same place must not become another one under a finger.
 */
export function TicketActions({ view, act, busy, hubAway }: TicketActionsProps) {
  const { counter } = useWords();
  const now = useNow(1_000);
  const { current, status } = view;
  const button = (action: CounterAction, look: 'loud' | 'main' | 'plain', label: string) => (
    <KeyButton
      key={action}
      look={look}
      hint={keyHints[action]}
      disabled={busy || !isPossible(action, view, now)}
      onClick={() => act(action)}
    >
      {hubAway && look !== 'plain' ? counter.hubAway : label}
    </KeyButton>
  );

  if (current === null)
    return (
      <div className="ticket-actions" data-state={status === 'open' ? 'call' : 'shut'}>
        {status === 'closed' && button('open', 'main', counter.open)}
        {button('call', 'loud', counter.call)}
        {button('more', 'plain', counter.more)}
      </div>
    );
  const wait = secondsToAbsent(view, now);
  const recall = recallMarksAbsent(view, now) ? counter.recallMarksAbsent : counter.recall;
  return (
    <div className="ticket-actions" data-state={current.status}>
      {current.status === 'called' ? button('start', 'main', counter.start) : button('finish', 'main', counter.finish)}
      {button('recall', 'plain', recall)}
      {button('absent', 'plain', wait > 0 ? fill(counter.absentIn, { s: wait }) : counter.absent)}
      {button('transfer', 'plain', counter.transfer)}
      {button('more', 'plain', counter.more)}
    </div>
  );
}

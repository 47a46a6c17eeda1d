import type { CounterView } from '../../../shared/contract/views.ts';
import { useWords } from '../../live/language.ts';
import { KeyButton } from '../../ui/staff/key-button.tsx';
import type { Sender } from '../../ui/staff/use-sender.ts';
import type { CounterAction } from './actions.ts';
import { keyHints } from './hotkeys.ts';

interface TicketActionsProps {
  view: CounterView;
  act(action: CounterAction): boolean;
  busy: Sender['busy'];
}

/** What can be done with the person at the counter; without one, the one loud button. */
export function TicketActions({ view, act, busy }: TicketActionsProps) {
  const { counter } = useWords();
  const button = (action: Exclude<CounterAction, 'undo'>, look: 'loud' | 'main' | 'plain', label: string) => (
    // The key keeps the focus with the action: the same place must not become another one under a finger.
    <KeyButton key={action} look={look} hint={keyHints[action]} disabled={busy !== null} onClick={() => act(action)}>
      {label}
    </KeyButton>
  );

  if (view.current === null) {
    const callable = view.status === 'open';
    return (
      <div className="ticket-actions" data-state={callable ? 'call' : 'shut'}>
        {view.status === 'closed' && button('open', 'main', counter.open)}
        <KeyButton
          key="call"
          look="loud"
          hint={keyHints.call}
          disabled={busy !== null || !callable}
          onClick={() => act('call')}
        >
          {counter.call}
        </KeyButton>
      </div>
    );
  }
  return (
    <div className="ticket-actions" data-state={view.current.status}>
      {view.current.status === 'called' ? (
        <>
          {button('start', 'main', counter.start)}
          {button('recall', 'plain', counter.recall)}
          {button('absent', 'plain', counter.absent)}
        </>
      ) : (
        button('finish', 'main', counter.finish)
      )}
      {button('transfer', 'plain', counter.transfer)}
      {button('cancel', 'plain', counter.cancel)}
    </div>
  );
}

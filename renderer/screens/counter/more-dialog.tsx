import type { CounterView } from '../../../shared/contract/views.ts';
import { useWords } from '../../live/language.ts';
import { useNow } from '../../live/use-view.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { KeyButton } from '../../ui/staff/key-button.tsx';
import { actionInWords } from './action-words.ts';
import { type CounterAction, isPossible } from './actions.ts';
import { keyHints } from './hotkeys.ts';
import { menuGroups } from './menu.ts';

interface MoreDialogProps {
  view: CounterView;
  act(action: CounterAction): boolean;
  onClose(): void;
}

/** What is needed more seldom; its keys work here and on the page. */
export function MoreDialog({ view, act, onClose }: MoreDialogProps) {
  const words = useWords();
  const { counter } = words;
  const now = useNow(1_000);
  return (
    <Dialog title={counter.moreTitle} onClose={onClose}>
      <div className="more-menu" data-menu>
        {menuGroups.map(({ name, actions }) => (
          <section key={name} aria-label={counter.moreGroups[name]}>
            <h3>{counter.moreGroups[name]}</h3>
            {actions.map((action) => (
              <KeyButton
                key={action}
                hint={keyHints[action]}
                disabled={!isPossible(action, view, now)}
                onClick={() => act(action)}
              >
                {actionInWords(action, words)}
              </KeyButton>
            ))}
          </section>
        ))}
      </div>
      <div className="dialog__actions">
        <KeyButton look="quiet" hint="Esc" disabled={false} onClick={onClose}>
          {counter.back}
        </KeyButton>
      </div>
    </Dialog>
  );
}

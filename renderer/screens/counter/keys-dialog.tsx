import { fill } from '../../../shared/text/fill.ts';
import { useWords } from '../../live/language.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { KeyButton } from '../../ui/staff/key-button.tsx';
import { actionInWords } from './action-words.ts';
import { keyHints } from './hotkeys.ts';
import { keySheet } from './menu.ts';

interface KeysDialogProps {
  /** The key that calls from any program; null in a plain browser. */
  callKey: string | null;
  onClose(): void;
}

/** Every key of this page. */
export function KeysDialog({ callKey, onClose }: KeysDialogProps) {
  const words = useWords();
  const { counter } = words;
  return (
    <Dialog title={counter.keys} onClose={onClose}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reachable by keyboard. */}
      <section className="key-sheet" tabIndex={0} aria-label={counter.keys}>
        <dl>
          {keySheet.map((action) => (
            <div key={action}>
              <dt>
                <kbd>{keyHints[action]}</kbd>
              </dt>
              <dd>{actionInWords(action, words)}</dd>
            </div>
          ))}
          {callKey && (
            <div>
              <dt>
                <kbd>{callKey}</kbd>
              </dt>
              <dd>{fill(counter.keyEverywhere, { action: counter.call })}</dd>
            </div>
          )}
        </dl>
      </section>
      <p className="keys-hint">{counter.keysHint}</p>
      <div className="dialog__actions">
        <KeyButton look="main" hint="Esc" disabled={false} onClick={onClose}>
          {counter.back}
        </KeyButton>
      </div>
    </Dialog>
  );
}

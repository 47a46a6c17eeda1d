import type { CounterView } from '../../../shared/contract/views.ts';
import { fill } from '../../../shared/text/fill.ts';
import { placeName } from '../../../shared/text/place-name.ts';
import { useWords } from '../../live/language.ts';
import { KeyButton } from '../../ui/staff/key-button.tsx';
import type { CounterAction } from './actions.ts';
import { keyHints } from './hotkeys.ts';
import { ownRatings } from './own-ratings.ts';

interface DeskHeaderProps {
  view: CounterView;
  officer: { name: string };
  act(action: CounterAction): boolean;
  busy: boolean;
  /** Makes the window a small strip; null where there is no window to shrink. */
  onShrink: (() => void) | null;
}

/** Which counter this is, whether it is open, who sits here, and the way out. */
export function DeskHeader({ view, officer, act, busy, onShrink }: DeskHeaderProps) {
  const words = useWords();
  const { counter } = words;
  const atWork = view.status !== 'closed';
  const occupied = view.current !== null;
  const status = counter.status[view.status];
  return (
    <header className="desk-header">
      <h1>{placeName(words, view.place)}</h1>
      <p className="desk-status" data-status={view.status}>
        {view.pauseReason
          ? fill(counter.pausedFor, { status, reason: counter.pauseReasons[view.pauseReason] })
          : status}
      </p>
      <div className="desk-officer">
        <KeyButton look="quiet" hint={keyHints.own} disabled={false} onClick={() => act('own')}>
          {words.ownPage.title}
        </KeyButton>
        <strong>{officer.name}</strong> <span>{fill(counter.servedToday, { n: view.servedToday })}</span>{' '}
        <span className="desk-ratings">{ownRatings(view.ownRatings, words)}</span>
      </div>
      <div className="desk-switches">
        {view.status === 'open' && (
          <KeyButton hint={keyHints.pause} disabled={busy} onClick={() => act('pause')}>
            {counter.pause}
          </KeyButton>
        )}
        {view.status === 'paused' && (
          <KeyButton look="main" hint={keyHints.open} disabled={busy} onClick={() => act('open')}>
            {counter.open}
          </KeyButton>
        )}
        {atWork && (
          <KeyButton disabled={busy || occupied} onClick={() => act('close')}>
            {counter.close}
          </KeyButton>
        )}
        {onShrink && (
          <KeyButton disabled={false} onClick={onShrink}>
            {counter.shrink}
          </KeyButton>
        )}
        <KeyButton look="quiet" disabled={busy || occupied} onClick={() => act('sign-out')}>
          {counter.signOut}
        </KeyButton>
        <KeyButton look="quiet" hint={keyHints.keys} disabled={false} onClick={() => act('keys')}>
          {counter.keys}
        </KeyButton>
      </div>
    </header>
  );
}

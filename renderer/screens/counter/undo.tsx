import { useEffect, useState } from 'react';
import type { CounterView } from '../../../shared/contract/views.ts';
import { elapsed } from '../../../shared/domain/time.ts';
import { fill } from '../../../shared/text/fill.ts';
import { hubNow } from '../../live/hub.ts';
import { useWords } from '../../live/language.ts';
import { KeyButton } from '../../ui/staff/key-button.tsx';
import type { CounterAction } from './actions.ts';
import { keyHints } from './hotkeys.ts';

const STEP_MS = 200;

interface UndoProps {
  view: CounterView;
  act(action: CounterAction): boolean;
  busy: boolean;
}

/** Takes a Finish back, for the few seconds in which a slip is noticed. */
export function Undo({ view, act, busy }: UndoProps) {
  const { counter } = useWords();
  const [now, setNow] = useState(hubNow);
  const { undo } = view;
  useEffect(() => {
    if (!undo) return;
    setNow(hubNow());
    const timer = setInterval(() => setNow(hubNow()), STEP_MS);
    return () => clearInterval(timer);
  }, [undo]);
  if (!undo || undo.until <= now || view.current) return null;
  return (
    <div className="undo-strip">
      <p>{fill(counter.undoHint, { label: undo.label })}</p>
      <KeyButton hint={keyHints.undo} disabled={busy} onClick={() => act('undo')}>
        {fill(counter.undo, { s: Math.ceil(elapsed(now, undo.until) / 1000) })}
      </KeyButton>
    </div>
  );
}

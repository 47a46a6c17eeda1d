import type { CounterView } from '../../../shared/contract/views.ts';
import { fill } from '../../../shared/text/fill.ts';
import { useWords } from '../../live/language.ts';
import { useNow } from '../../live/use-view.ts';
import { againstNorm } from '../../ui/staff/age.ts';
import { KeyButton } from '../../ui/staff/key-button.tsx';
import { type CounterAction, isPossible } from './actions.ts';
import { keyHints } from './hotkeys.ts';

interface SlowKeyProps {
  view: CounterView;
  act(action: CounterAction): boolean;
  busy: boolean;
}

/** Over the norm the officer may say why; nobody has to (domain brief §7, 85). */
export function SlowKey({ view, act, busy }: SlowKeyProps) {
  const { counter } = useWords();
  const now = useNow(1_000);
  const { current } = view;
  if (!current || current.startedAt === null || !isPossible('slow', view, now)) return null;
  if (current.slowExplained) return <p className="slow-explained">{counter.slowExplained}</p>;
  const { minutesOver: m } = againstNorm(current.startedAt, now, current.normMinutes);
  return (
    <div className="slow-key">
      <p>{m > 0 ? fill(counter.slowAsk, { m }) : counter.slowAskSoon}</p>
      <KeyButton hint={keyHints.slow} disabled={busy} onClick={() => act('slow')}>
        {counter.slow}
      </KeyButton>
    </div>
  );
}

import { IconArrowsDiagonal } from '@tabler/icons-react';
import type { CounterView } from '../../../shared/contract/views.ts';
import { fill } from '../../../shared/text/fill.ts';
import { refusalSentence } from '../../../shared/text/refusal-sentence.ts';
import { hubNow } from '../../live/hub.ts';
import { useLanguage, useWords } from '../../live/language.ts';
import { useNow } from '../../live/use-view.ts';
import { againstNorm, stopwatch } from '../../ui/staff/age.ts';
import { KeyButton } from '../../ui/staff/key-button.tsx';
import type { Sender } from '../../ui/staff/use-sender.ts';
import type { CounterAction } from './actions.ts';
import { stripAction } from './strip-action.ts';
import './strip.css';

interface StripProps {
  view: CounterView;
  act(action: CounterAction): boolean;
  sender: Sender;
  hubAway: boolean;
  onGrow(): void;
}

/** The whole counter in a strip of 460 × 96 points: the number, its time, and the one next step. */
export function Strip({ view, act, sender, hubAway, onGrow }: StripProps) {
  const words = useWords();
  const language = useLanguage();
  const { counter } = words;
  const { current, timeZone } = view;
  const action = stripAction(view);
  const refused = sender.refusal && refusalSentence(sender.refusal, { words, language, timeZone }, hubNow());
  return (
    <main className="strip">
      <div className="strip-words">
        <strong className="figures">{current ? current.label : counter.status[view.status]}</strong>
        <p role="status">
          {refused ?? (current ? counter[current.status] : fill(counter.waitingCount, { n: view.waitingTotal }))}
        </p>
      </div>
      {current && <StripTime current={current} />}
      <KeyButton
        look={action === 'call' ? 'loud' : 'main'}
        disabled={sender.busy !== null || hubAway}
        onClick={() => act(action)}
      >
        {hubAway ? counter.hubAwayShort : counter[action]}
      </KeyButton>
      <KeyButton look="quiet" name={counter.grow} disabled={false} onClick={onGrow}>
        <IconArrowsDiagonal aria-hidden="true" />
      </KeyButton>
    </main>
  );
}

function StripTime({ current }: { current: NonNullable<CounterView['current']> }) {
  const now = useNow(1_000);
  const from = current.startedAt ?? current.calledAt;
  const norm = againstNorm(from, now, current.startedAt === null ? 0 : current.normMinutes);
  return (
    <p className="strip-time figures" data-state={norm.state}>
      {stopwatch(from, now)}
    </p>
  );
}

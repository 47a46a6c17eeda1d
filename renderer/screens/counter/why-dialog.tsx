import { useState } from 'react';
import type { CallStory } from '../../../shared/contract/queue-views.ts';
import { fill } from '../../../shared/text/fill.ts';
import type { Words } from '../../../shared/text/index.ts';
import { clockShort } from '../../../shared/text/moment-in-words.ts';
import { placeNumber } from '../../../shared/text/place-name.ts';
import { useWords } from '../../live/language.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Field } from '../../ui/staff/field.tsx';
import { KeyButton } from '../../ui/staff/key-button.tsx';
import { WhyWords } from '../../ui/staff/why-words.tsx';
import { numbersLike } from './find-number.ts';
import { useStories } from './use-stories.ts';

interface WhyDialogProps {
  /** The number that the officer has before them; empty: all calls of the day. */
  label: string;
  timeZone: string;
  onClose(): void;
}

/** "Vì sao số này được gọi?" for every call of the day. */
export function WhyDialog({ label, timeZone, onClose }: WhyDialogProps) {
  const words = useWords();
  const { counter, reasons, system } = words;
  const { state, stories, again } = useStories();
  const [text, setText] = useState(label);
  const shown = numbersLike(text, stories);
  return (
    <Dialog title={reasons.title} onClose={onClose}>
      <div className="staff-form why-dialog">
        <Field label={reasons.search}>
          {(id) => (
            <input id={id} autoComplete="off" maxLength={8} value={text} onChange={(e) => setText(e.target.value)} />
          )}
        </Field>
        <div role="status">
          {state === 'loading' && <p>{system.loading}</p>}
          {state === 'failed' && <p>{reasons.failed}</p>}
          {state === 'shown' && shown.length === 0 && (
            <p>{stories.length === 0 ? reasons.none : fill(reasons.notFound, { label: text.trim() })}</p>
          )}
        </div>
        {shown.length > 0 && (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reachable by keyboard.
          <ol className="why-list" tabIndex={0} aria-label={reasons.title}>
            {shown.map((story) => (
              <Story key={story.callId} story={story} words={words} timeZone={timeZone} />
            ))}
          </ol>
        )}
        {shown.length > 0 && <p className="why-when">{reasons.placeHint}</p>}
        <div className="dialog__actions">
          <KeyButton disabled={state === 'loading'} onClick={again}>
            {reasons.again}
          </KeyButton>
          <KeyButton look="main" hint="Esc" disabled={false} onClick={onClose}>
            {counter.back}
          </KeyButton>
        </div>
      </div>
    </Dialog>
  );
}

function Story({ story, words, timeZone }: { story: CallStory; words: Words; timeZone: string }) {
  const { label, serviceName, place, officer, at, why, reason } = story;
  const when = { time: clockShort(timeZone, at), place: placeNumber(words, place), officer };
  return (
    <li>
      <h3>
        <span className="figures">{label}</span> {serviceName}
      </h3>
      <p className="why-when figures">{fill(words.reasons.at, when)}</p>
      <WhyWords why={why} reason={reason} />
    </li>
  );
}

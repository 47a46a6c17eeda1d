import { useState } from 'react';
import type { CallStory } from '../../../../shared/contract/queue-views.ts';
import { fill } from '../../../../shared/text/fill.ts';
import { clockShort } from '../../../../shared/text/moment-in-words.ts';
import { placeName } from '../../../../shared/text/place-name.ts';
import { useWords } from '../../../live/language.ts';
import { KeyButton } from '../../../ui/staff/key-button.tsx';
import { WhyWords } from '../../../ui/staff/why-words.tsx';
import { useStories } from '../../counter/use-stories.ts';
import { count } from '../figures.ts';
import { everything, filterStories } from './filter-stories.ts';
import { StoryFilters } from './story-filters.tsx';
import './why.css';

/** So many at once: a busy day has thousands. */
const PAGE = 40;

/** "Vì sao số này được gọi?" for every call of the day. */
export function WhyPage({ timeZone }: { timeZone: string }) {
  const words = useWords();
  const { reasons, system } = words;
  const { why: text } = words.adminQueue;
  const { state, stories, again } = useStories();
  const [filter, setFilter] = useState(everything);
  const [most, setMost] = useState(PAGE);
  const found = filterStories(stories, filter, words);
  const shown = found.slice(0, most);
  const left = Math.min(PAGE, found.length - shown.length);
  return (
    <>
      <p className="page-hint">
        {text.hint} {reasons.placeHint}
      </p>
      <div className="row-form">
        <StoryFilters
          stories={stories}
          filter={filter}
          onChange={(next) => {
            setFilter(next);
            setMost(PAGE);
          }}
        />
        <KeyButton disabled={state === 'loading'} onClick={again}>
          {reasons.again}
        </KeyButton>
      </div>
      <p className="why-found" role="status">
        {state === 'loading' && system.loading}
        {state === 'failed' && reasons.failed}
        {state === 'shown' &&
          (stories.length === 0
            ? reasons.none
            : found.length === 0
              ? text.noMatch
              : fill(text.shown, { shown: count(shown.length), n: count(found.length) }))}
      </p>
      <ol className="why-calls">
        {shown.map((story) => (
          <Story key={story.callId} story={story} timeZone={timeZone} />
        ))}
      </ol>
      {left > 0 && (
        <KeyButton disabled={false} onClick={() => setMost(most + PAGE)}>
          {fill(text.more, { n: left })}
        </KeyButton>
      )}
    </>
  );
}

function Story({ story, timeZone }: { story: CallStory; timeZone: string }) {
  const words = useWords();
  const { label, serviceName, place, officer, at, why, reason } = story;
  const when = { time: clockShort(timeZone, at), place: placeName(words, place), officer };
  return (
    <li>
      <h3>
        <span className="figures">{label}</span> {serviceName}
        {why && <span className="state-mark">{words.adminQueue.why.rules[why.rule]}</span>}
      </h3>
      <p className="why-when figures">{fill(words.reasons.at, when)}</p>
      <WhyWords why={why} reason={reason} />
    </li>
  );
}

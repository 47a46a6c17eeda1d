import { type CSSProperties, Fragment } from 'react';
import type { CallLine } from '../../../shared/contract/views.ts';
import { fill } from '../../../shared/text/fill.ts';
import { placeName, placeNumber } from '../../../shared/text/place-name.ts';
import { useWords } from '../../live/language.ts';
import { Both } from '../../ui/slides/both.tsx';

/** The number that is called now, and where to go. A new call draws it afresh, so that it slides in and pulses once more. */
export function NowCalling({ call }: { call: CallLine | null }) {
  const words = useWords();
  return (
    <section className="now-calling" data-state={call ? (call.current ? 'calling' : 'called') : 'empty'}>
      {call ? <Call key={call.callId} call={call} /> : <NobodyYet />}
      <p className="for-ears-only" aria-live="assertive" aria-atomic="true">
        {call?.current &&
          fill(call.recall ? words.display.spokenRecall : words.display.spoken, {
            label: call.label,
            place: placeName(words, call.place),
          })}
      </p>
    </section>
  );
}

function Call({ call }: { call: CallLine }) {
  const words = useWords();
  // The width of a label decides its size: A1000 must fill the panel as A012 does.
  const size = { '--chars': Math.max(4, call.label.length) } as CSSProperties;
  return (
    <div className="now-call" data-call={call.callId}>
      <h2>
        <Both of={({ display }) => (call.current ? display.now : display.justCalled)} />
        {call.priority && <span className="now-priority">{words.display.priority}</span>}
      </h2>
      <p className="now-number" style={size}>
        {call.label}
      </p>
      <div className="now-where">
        <p className="now-place">
          <Arrow />
          <span>{placeNumber(words, call.place)}</span>
        </p>
        {call.place.name !== '' && <PlaceName name={call.place.name} />}
      </div>
    </div>
  );
}

/** "Lao động – Xã hội – Người có công": a line ends behind a dash rather than inside a part. */
function PlaceName({ name }: { name: string }) {
  const parts = name.split(' – ');
  return (
    <p className="now-place-name">
      {parts.map((part, i) => (
        <Fragment key={part}>
          <span>{i < parts.length - 1 ? `${part} –` : part}</span>{' '}
        </Fragment>
      ))}
    </p>
  );
}

function NobodyYet() {
  return (
    <div className="now-empty">
      <p>
        <Both of={({ display }) => display.empty} />
      </p>
      <p>
        <Both of={({ display }) => display.emptyHint} />
      </p>
    </div>
  );
}

const Arrow = () => (
  <svg className="now-arrow" viewBox="0 0 24 24" aria-hidden="true">
    <path d="M4 12h15M13 5.5 19.5 12 13 18.5" />
  </svg>
);

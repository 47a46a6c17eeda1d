import type { CSSProperties } from 'react';
import type { BoardCounter } from '../../../shared/contract/views.ts';
import { placeNumber } from '../../../shared/text/place-name.ts';
import { useWords } from '../../live/language.ts';
import { Both } from '../../ui/slides/both.tsx';
import type { LayoutProps } from './board-picture.tsx';
import { stripNumbers } from './board-room.ts';
import { NumberStrip } from './number-strip.tsx';
import './door-layout.css';

/** At the door of one counter: whose it is, the number that is wanted there, and who comes next. */
export function DoorLayout({ view }: LayoutProps) {
  const words = useWords();
  const [counter] = view.counters;
  if (!counter) return <p className="door-none">{words.display.noCounter}</p>;
  const call = view.calls.find(({ label }) => label === counter.label);
  return (
    <>
      <section className="door-place">
        <h2>{placeNumber(words, counter.place)}</h2>
        <p>{counter.place.name}</p>
        {counter.officer && (
          <p className="door-officer">
            {counter.officer.post && <span>{counter.officer.post}</span>} <b>{counter.officer.name}</b>
          </p>
        )}
      </section>
      <section className="now-calling door-now" data-state={stateOf(counter)}>
        {/* A new call draws it afresh, so that it pulses once more. */}
        <DoorNumber key={call?.callId ?? 0} counter={counter} />
      </section>
      {view.board.shows.next && (
        <div className="board-side">
          <NumberStrip
            title="next"
            labels={view.next}
            none="nobodyNext"
            perPage={stripNumbers(view.board, view.next)}
          />
        </div>
      )}
    </>
  );
}

const stateOf = ({ label, serving }: BoardCounter): 'calling' | 'called' | 'empty' =>
  label === null ? 'empty' : serving ? 'called' : 'calling';

function DoorNumber({ counter: { label, serving, status } }: { counter: BoardCounter }) {
  if (label === null)
    return (
      <div className="now-empty">
        <p>
          <Both of={({ display }) => display.counterStatus[status]} />
        </p>
        {status === 'open' && (
          <p>
            <Both of={({ display }) => display.empty} />
          </p>
        )}
      </div>
    );
  return (
    <div className="now-call">
      <h2>
        <Both of={({ display }) => (serving ? display.serving : display.now)} />
      </h2>
      <p className="now-number" style={{ '--chars': Math.max(4, label.length) } as CSSProperties}>
        {label}
      </p>
    </div>
  );
}

import type { CSSProperties } from 'react';
import type { BoardCounter } from '../../../shared/contract/views.ts';
import { placeNumber } from '../../../shared/text/place-name.ts';
import { useWords } from '../../live/language.ts';
import { Both } from '../../ui/slides/both.tsx';
import type { LayoutProps } from './board-picture.tsx';
import { numberRoom } from './board-room.ts';
import { BigNumber } from './now-calling.tsx';
import { NumberStrips } from './number-strips.tsx';
import './door-layout.css';

/** At the door of one counter: whose it is, the number that is wanted there, and who comes next. */
export function DoorLayout(props: LayoutProps) {
  const { view, shape, isLong } = props;
  const words = useWords();
  const [counter] = view.counters;
  if (!counter) return <p className="door-none">{words.display.noCounter}</p>;
  const call = view.calls.find(({ label }) => label === counter.label);
  const { place, officer } = counter;
  return (
    <>
      <section className="door-place">
        <h2>{placeNumber(words, place)}</h2>
        <p className="door-name" style={{ '--chars': place.name.length } as CSSProperties}>
          {place.name}
        </p>
        {officer && (
          <p className="door-officer">
            {officer.post && <span>{officer.post}</span>} <b>{officer.name}</b>
          </p>
        )}
      </section>
      <section className="now-calling door-now" data-state={stateOf(counter)}>
        {/* A new call draws it afresh, so that it pulses once more. */}
        <DoorNumber key={call?.callId ?? 0} counter={counter} room={numberRoom(view.board, shape, isLong)} />
      </section>
      {view.board.shows.next && (
        <div className="board-side">
          <NumberStrips {...props} />
        </div>
      )}
    </>
  );
}

const stateOf = ({ label, serving }: BoardCounter): 'calling' | 'called' | 'empty' =>
  label === null ? 'empty' : serving ? 'called' : 'calling';

function DoorNumber({ counter: { label, serving, status }, room }: { counter: BoardCounter; room: number }) {
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
      <BigNumber label={label} room={room} />
    </div>
  );
}

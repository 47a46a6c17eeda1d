import type { CSSProperties } from 'react';
import type { CallLine } from '../../../shared/contract/views.ts';
import { fill } from '../../../shared/text/fill.ts';
import { placeName, placeNumber } from '../../../shared/text/place-name.ts';
import { useWords } from '../../live/language.ts';
import { Both } from '../../ui/slides/both.tsx';
import type { LayoutProps } from './board-picture.tsx';
import { numberRoom } from './board-room.ts';
import { numberFit } from './label-width.ts';

interface NowCallingProps extends Pick<LayoutProps, 'view' | 'shape' | 'isLong'> {
  call: CallLine | null;
}

/** The number that is called now, and where to go. A new call draws it afresh, so that it slides in and pulses once more. */
export function NowCalling({ call, view, shape, isLong }: NowCallingProps) {
  const words = useWords();
  return (
    <section className="now-calling" data-state={call ? (call.current ? 'calling' : 'called') : 'empty'}>
      {call ? <Call key={call.callId} call={call} room={numberRoom(view.board, shape, isLong)} /> : <NobodyYet />}
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

function Call({ call, room }: { call: CallLine; room: number }) {
  const words = useWords();
  const where = placeNumber(words, call.place);
  return (
    <div className="now-call" data-call={call.callId}>
      <h2>
        <Both of={({ display }) => (call.current ? display.now : display.justCalled)} />
        {call.priority && <span className="now-priority">{words.display.priority}</span>}
      </h2>
      <BigNumber label={call.label} room={room} />
      <div className="now-where">
        <p className="now-place" style={{ '--chars': where.length } as CSSProperties}>
          <Arrow />
          <span>{where}</span>
        </p>
        {call.place.name !== '' && (
          <p className="now-place-name" style={{ '--chars': call.place.name.length } as CSSProperties}>
            {dashesEndLines(call.place.name)}
          </p>
        )}
      </div>
    </div>
  );
}

/** As large as its place is wide; a long one is condensed rather than low. @param room board pixels */
export function BigNumber({ label, room }: { label: string; room: number }) {
  const { size, stretch, spare } = numberFit(label, room);
  const style = { '--number': size, '--stretch': stretch, '--spare': spare };
  return (
    <p className="now-number" style={style as CSSProperties}>
      {label}
    </p>
  );
}

/** "Lao động – Xã hội – Người có công": a line ends behind a dash, and none begins with one. */
const dashesEndLines = (name: string): string => name.replaceAll(' – ', '\u00A0– ');

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

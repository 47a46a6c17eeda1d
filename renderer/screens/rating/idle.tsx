import { type ReactNode, useState } from 'react';
import type { RatingView } from '../../../shared/contract/views.ts';
import type { BoardSound } from '../../../shared/domain/board.ts';
import { placeName } from '../../../shared/text/place-name.ts';
import { useWords } from '../../live/language.ts';
import { useConnection } from '../../live/use-view.ts';
import { SlideShow } from '../../ui/slides/slide-show.tsx';
import { SlideWords } from '../../ui/slides/slide-words.tsx';
import './idle.css';

/** Two people talk before this panel: its films are seen and not heard. */
const silent: BoardSound = { room: '', speaks: 'none', volume: 0 };

/** Between two citizens: where one is, who serves here, and what the office has to tell. */
export function Idle({ view }: { view: RatingView }) {
  const { office, slides, week, services, timeZone } = view;
  if (slides.length === 0)
    return (
      <div className="rating__idle">
        <Who view={view} />
      </div>
    );
  return (
    <div className="rating__idle" data-slides="true">
      <Who view={view} />
      <SlideShow playlist={slides} view={{ week, services, sound: silent }} timeZone={timeZone}>
        <SlideWords>
          <h2>{office.name}</h2>
          <p>{office.authority}</p>
        </SlideWords>
      </SlideShow>
    </div>
  );
}

function Who({ view }: { view: RatingView }) {
  const words = useWords();
  const { rating } = words;
  const { officer } = view;
  const isAway = useConnection() !== 'connected';
  return (
    <div className="rating__person">
      {officer?.photo && <Photo key={officer.photo} mediaId={officer.photo} />}
      <p className="rating__place">{placeName(words, view.place)}</p>
      {officer ? (
        <>
          <h1>{officer.name}</h1>
          {officer.post && <p className="rating__post">{officer.post}</p>}
          {isAway ? <Sentence>{rating.away}</Sentence> : <Sentence small={rating.idleText}>{rating.idle}</Sentence>}
        </>
      ) : (
        <>
          <h1>{rating.noOfficer}</h1>
          <p className="rating__small">{rating.noOfficerText}</p>
        </>
      )}
    </div>
  );
}

function Sentence({ children, small }: { children: ReactNode; small?: string }) {
  return (
    <>
      <hr />
      <p className="rating__sentence">{children}</p>
      {small && <p className="rating__small">{small}</p>}
    </>
  );
}

/** The name beside it says who it is. A picture that does not come leaves no hole. */
function Photo({ mediaId }: { mediaId: string }) {
  const [isThere, setThere] = useState(true);
  if (!isThere) return null;
  return <img className="rating__photo" src={`/media/${mediaId}`} alt="" onError={() => setThere(false)} />;
}

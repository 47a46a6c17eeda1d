import type { ReactNode } from 'react';
import type { DisplayView } from '../../../shared/contract/views.ts';
import { placeNumber } from '../../../shared/text/place-name.ts';
import { useWords } from '../../live/language.ts';
import { useNow } from '../../live/use-view.ts';
import { Both } from '../../ui/slides/both.tsx';
import { pageAt } from '../../ui/slides/turns.ts';
import { hasFoot, hasPart, type Shape } from './board-room.ts';
import { footParts } from './foot-parts.ts';

interface BoardFootProps {
  view: DisplayView;
  shape: Shape;
  children: ReactNode;
}

/** What is not as usual: counters on a pause, a loudspeaker that is held back; and the office's own line. */
export function BoardFoot({ view, shape, children }: BoardFootProps) {
  const words = useWords();
  const { board } = view;
  const resting = board.shows.paused ? view.counters.filter(({ status }) => status === 'paused') : [];
  const paused = resting.length > 0 && {
    caption: words.display.pausedCounters,
    places: resting.map((counter) => placeNumber(words, counter.place)).join(', '),
  };
  const missed = hasPart[board.layout].missed && board.shows.missed && view.missed.length > 0;
  const lines = [missed ? words.display.absent : '', board.ticker];
  const { fixed, pages } = footParts(paused || null, lines, shape, board.textSize);
  return (
    <footer className="board-foot" data-kept={hasFoot(board)}>
      {(board.sound.speaks === 'none' || view.muted) && (
        <p className="board-silent">
          <Both of={({ display }) => display.silentBoard} />
        </p>
      )}
      {fixed && (
        <p className="board-paused">
          <span className="board-caption">{fixed.caption}</span> <strong>{fixed.places}</strong>
        </p>
      )}
      {pages.length > 0 && <Ticker pages={pages} />}
      {children}
    </footer>
  );
}

/** Turns its page and never runs: a line that moves for ever tires, and can't be read by who reads slowly. */
function Ticker({ pages }: { pages: readonly string[] }) {
  const page = pageAt(pages.length, useNow(1_000));
  return <p className="board-ticker">{pages[page]}</p>;
}

import type { DisplayView, Place } from '../../../shared/contract/views.ts';
import { placeNumber } from '../../../shared/text/place-name.ts';
import { useWords } from '../../live/language.ts';
import { useNow } from '../../live/use-view.ts';
import { pageAt } from '../../ui/slides/turns.ts';
import { hasFoot, hasPart, namesPaused, type Shape } from './board-room.ts';
import { footParts, soundLook } from './foot-parts.ts';
import { SoundMark } from './sound-mark.tsx';

interface BoardFootProps {
  view: DisplayView;
  shape: Shape;
  isSilent: boolean;
  turnSoundOn: (() => void) | null;
}

/** What is not as usual: a loudspeaker that is not heard, counters on a pause; and the office's own line. */
export function BoardFoot({ view, shape, isSilent, turnSoundOn }: BoardFootProps) {
  const words = useWords();
  const { board } = view;
  const isKept = hasFoot(board);
  const resting = namesPaused(board) ? view.counters.filter(({ status }) => status === 'paused') : [];
  const paused = resting.length > 0 && {
    caption: words.display.pausedCounters,
    shortly: words.display.counterStatus.paused,
    places: placesInShort(
      resting.map(({ place }) => place),
      (place) => placeNumber(words, place),
    ),
  };
  const missed = isKept && hasPart[board.layout].missed && board.shows.missed && view.missed.length > 0;
  const lines = [missed ? words.display.absent : '', board.ticker].filter((line) => line !== '');
  const mark = isSilent ? 'silent' : turnSoundOn ? 'held-back' : null;
  const look = soundLook(mark, shape, paused !== false || lines.length > 0);
  const { fixed, pages } = footParts(paused || null, lines, { shape, textSize: board.textSize, taken: look.width });
  return (
    <footer className="board-foot" data-kept={isKept || mark !== null}>
      {mark && <SoundMark turnSoundOn={turnSoundOn} look={look.look} />}
      {fixed && (
        <p className="board-paused">
          <span className="board-caption">{fixed.caption}</span> <strong>{fixed.places}</strong>
        </p>
      )}
      {pages.length > 0 && <Ticker pages={pages} />}
    </footer>
  );
}

/** "Quầy 4, 5, Phòng 1": the word of a place is said once. */
function placesInShort(places: readonly Place[], inFull: (place: Place) => string): string {
  return places.map((place, i) => (place.word === places[i - 1]?.word ? place.number : inFull(place))).join(', ');
}

/** Turns its page and never runs: a line that moves for ever tires, and can't be read by who reads slowly. */
function Ticker({ pages }: { pages: readonly string[] }) {
  const page = pageAt(pages.length, useNow(1_000));
  return <p className="board-ticker">{pages[page]}</p>;
}

import { useState } from 'react';
import type { DisplayView } from '../../../shared/contract/views.ts';
import { placeNumber } from '../../../shared/text/place-name.ts';
import { useWords } from '../../live/language.ts';
import { calledBefore, calledNow, placeRows, type Row, sameRows } from './board-calls.ts';
import { BoardHeader } from './board-header.tsx';
import { NowCalling } from './now-calling.tsx';
import { NumberStrip } from './number-strip.tsx';
import { RecentCalls } from './recent-calls.tsx';
import { SoundBadge } from './sound-badge.tsx';
import { useAnnouncer } from './use-announcer.ts';
import { useHiddenPointer } from './use-hidden-pointer.ts';
import { usePortrait } from './use-portrait.ts';

const POINTER_REST_MS = 3_000;
/** As many rows as fit at the size that can be read from 8 m (look.md, "Type"). */
const ROWS = 4;
const NUMBERS = { landscape: 3, portrait: 4 } as const;

/** Everything the waiting room sees: who is called, who was, who will be. */
export function Board({ view }: { view: DisplayView }) {
  const words = useWords();
  const announcements = useAnnouncer(view);
  const numbers = NUMBERS[usePortrait() ? 'portrait' : 'landscape'];
  const [rows, setRows] = useState<readonly Row[]>([]);
  const placed = placeRows(rows, calledBefore(view.calls, announcements, ROWS), ROWS);
  if (!sameRows(rows, placed)) setRows(placed);
  const paused = view.counters.filter((counter) => counter.status === 'paused');
  const pointerHidden = useHiddenPointer(POINTER_REST_MS);

  return (
    <main className="board" data-pointer={pointerHidden ? 'hidden' : 'shown'} aria-label={words.display.title}>
      <BoardHeader view={view} />
      <NowCalling call={calledNow(view.calls, announcements)} />
      <div className="board-side">
        <RecentCalls rows={placed} timeZone={view.timeZone} />
        <NumberStrip
          title={words.display.next}
          labels={view.next.slice(0, numbers)}
          more={0}
          none={words.display.nobodyNext}
        />
        <NumberStrip
          title={words.display.absent}
          labels={view.missed.slice(0, numbers)}
          more={Math.max(0, view.missed.length - numbers)}
          none={words.display.nobodyMissed}
        />
      </div>
      <footer className="board-foot">
        {paused.length > 0 && (
          <p className="board-paused">
            <span className="board-caption">{words.display.pausedCounters}</span>{' '}
            <strong>{paused.map((counter) => placeNumber(words, counter.place)).join(', ')}</strong>
          </p>
        )}
        <SoundBadge />
      </footer>
    </main>
  );
}

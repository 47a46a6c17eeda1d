import { calledNow } from './board-calls.ts';
import type { LayoutProps } from './board-picture.tsx';
import { recentRows, stripNumbers } from './board-room.ts';
import { NowCalling } from './now-calling.tsx';
import { NumberStrip } from './number-strip.tsx';
import { RecentCalls } from './recent-calls.tsx';
import { useRows } from './use-rows.ts';

/** Who is called fills half of the board; beside it who was called, who will be, and who was missed. */
export function CallsLayout({ view, announcements, shape }: LayoutProps) {
  const { shows } = view.board;
  const rows = useRows(view.calls, announcements, recentRows(view.board, shape));
  const perPage = stripNumbers(view.board, [...view.next, ...view.missed]);
  return (
    <>
      <NowCalling call={calledNow(view.calls, announcements)} />
      <div className="board-side">
        <RecentCalls rows={rows} timeZone={view.timeZone} />
        {shows.next && <NumberStrip title="next" labels={view.next} none="nobodyNext" perPage={perPage} />}
        {shows.missed && <NumberStrip title="missed" labels={view.missed} none="nobodyMissed" perPage={perPage} />}
      </div>
    </>
  );
}

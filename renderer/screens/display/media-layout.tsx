import { calledNow } from './board-calls.ts';
import type { LayoutProps } from './board-picture.tsx';
import { recentRows } from './board-room.ts';
import { NowCalling } from './now-calling.tsx';
import { RecentCalls } from './recent-calls.tsx';
import { SlideShow } from './slide-show.tsx';
import { useRows } from './use-rows.ts';

/** Slides beside the calls, which never give way to them. */
export function MediaLayout({ view, announcements, shape }: LayoutProps) {
  const rows = useRows(view.calls, announcements, recentRows(view.board, shape));
  return (
    <>
      <SlideShow view={view} />
      <NowCalling call={calledNow(view.calls, announcements)} />
      <div className="board-side">
        <RecentCalls rows={rows} timeZone={view.timeZone} />
      </div>
    </>
  );
}

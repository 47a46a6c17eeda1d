import { SlideShow } from '../../ui/slides/slide-show.tsx';
import { calledNow } from './board-calls.ts';
import type { LayoutProps } from './board-picture.tsx';
import { recentRows } from './board-room.ts';
import { NowCalling } from './now-calling.tsx';
import { RecentCalls } from './recent-calls.tsx';
import { useRows } from './use-rows.ts';

/** Slides beside the calls, which never give way to them. */
export function MediaLayout({ view, announcements, shape }: LayoutProps) {
  const rows = useRows(view.calls, announcements, recentRows(view.board, shape));
  return (
    <>
      <SlideShow
        playlist={view.board.playlist}
        view={{ week: view.week, services: view.services, sound: view.board.sound }}
        timeZone={view.timeZone}
      >
        <div className="slide-words">
          <h2>{view.office.name}</h2>
          <p>{view.office.authority}</p>
        </div>
      </SlideShow>
      <NowCalling call={calledNow(view.calls, announcements)} />
      <div className="board-side">
        <RecentCalls rows={rows} timeZone={view.timeZone} />
      </div>
    </>
  );
}

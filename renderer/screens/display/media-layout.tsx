import { SlideShow } from '../../ui/slides/slide-show.tsx';
import { SlideWords } from '../../ui/slides/slide-words.tsx';
import { calledNow } from './board-calls.ts';
import type { LayoutProps } from './board-picture.tsx';
import { recentRows } from './board-room.ts';
import { NowCalling } from './now-calling.tsx';
import { NumberStrips } from './number-strips.tsx';
import { RecentCalls } from './recent-calls.tsx';
import { useRows } from './use-rows.ts';

/** The number now called across the board; below it slides beside the calls, which never give way to them. */
export function MediaLayout(props: LayoutProps) {
  const { view, announcements, shape, hasFoot } = props;
  const rows = useRows(view.calls, announcements, recentRows(view.board, shape, hasFoot));
  return (
    <>
      <NowCalling {...props} call={calledNow(view.calls, announcements)} />
      <SlideShow
        playlist={view.board.playlist}
        view={{ week: view.week, services: view.services, sound: view.board.sound }}
        timeZone={view.timeZone}
      >
        <SlideWords>
          <h2>{view.office.name}</h2>
          <p>{view.office.authority}</p>
        </SlideWords>
      </SlideShow>
      <div className="board-side">
        <RecentCalls rows={rows} timeZone={view.timeZone} />
        <NumberStrips {...props} />
      </div>
    </>
  );
}

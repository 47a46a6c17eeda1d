import { calledNow } from './board-calls.ts';
import type { LayoutProps } from './board-picture.tsx';
import { recentRows } from './board-room.ts';
import { NowCalling } from './now-calling.tsx';
import { NumberStrips } from './number-strips.tsx';
import { RecentCalls } from './recent-calls.tsx';
import { useRows } from './use-rows.ts';

/** Who is called fills half of the board; beside it who was called, who will be, and who was missed. */
export function CallsLayout(props: LayoutProps) {
  const { view, announcements, shape, hasFoot } = props;
  const rows = useRows(view.calls, announcements, recentRows(view.board, shape, hasFoot));
  return (
    <>
      <NowCalling {...props} call={calledNow(view.calls, announcements)} />
      <div className="board-side">
        <RecentCalls rows={rows} timeZone={view.timeZone} />
        <NumberStrips {...props} />
      </div>
    </>
  );
}

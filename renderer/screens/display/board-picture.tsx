import { type CSSProperties, useRef } from 'react';
import type { DisplayView } from '../../../shared/contract/views.ts';
import type { Announcements } from '../../audio/announcements.ts';
import { useWords } from '../../live/language.ts';
import { useNow } from '../../live/use-view.ts';
import { Bilingual } from '../../ui/slides/both.tsx';
import { calledNow } from './board-calls.ts';
import { BoardFoot } from './board-foot.tsx';
import { BoardHeader } from './board-header.tsx';
import { hasFoot, hasLong, type Shape } from './board-room.ts';
import { SHIFT_EVERY_MS, shiftAt } from './burn-in.ts';
import { CallsLayout } from './calls-layout.tsx';
import { CountersLayout } from './counters-layout.tsx';
import { DoorLayout } from './door-layout.tsx';
import { Flash } from './flash.tsx';
import { MediaLayout } from './media-layout.tsx';
import { useHiddenPointer } from './use-hidden-pointer.ts';
import { useShape } from './use-shape.ts';
import './display.css';

const POINTER_REST_MS = 3_000;

interface BoardPictureProps {
  view: DisplayView;
  announcements: Announcements;
  /** Asks for the sound that the browser holds back; null: it is heard, or this is no board of its own. */
  turnSoundOn?: (() => void) | null;
}

/** A board as its profile wants it, in whatever place it is given; it makes no sound itself. */
export function BoardPicture({ view, announcements, turnSoundOn = null }: BoardPictureProps) {
  const words = useWords();
  const frame = useRef<HTMLDivElement>(null);
  const shape = useShape(frame);
  const pointerHidden = useHiddenPointer(POINTER_REST_MS);
  const { x, y } = shiftAt(useNow(SHIFT_EVERY_MS / 6));
  const { board } = view;
  const isSilent = board.sound.speaks === 'none' || view.muted;
  const isLong = hasLong(view.calls.map(({ label }) => label));
  return (
    <Bilingual value={board.language}>
      <div className="board-frame" ref={frame} data-colours={board.colours}>
        <main
          className="board"
          data-layout={board.layout}
          data-shape={shape}
          data-text={board.textSize}
          data-long={isLong}
          data-pointer={pointerHidden ? 'hidden' : 'shown'}
          aria-label={words.display.title}
          style={{ '--shift-x': x, '--shift-y': y } as CSSProperties}
        >
          <BoardHeader view={view} />
          <Layout
            view={view}
            announcements={announcements}
            shape={shape}
            isLong={isLong}
            hasFoot={hasFoot(board) || isSilent || turnSoundOn !== null}
          />
          <BoardFoot view={view} shape={shape} isSilent={isSilent} turnSoundOn={turnSoundOn} />
        </main>
        {board.flash && <Flash call={calledNow(view.calls, announcements)} />}
      </div>
    </Bilingual>
  );
}

/** What each layout is drawn from. */
export interface LayoutProps {
  view: DisplayView;
  announcements: Announcements;
  shape: Shape;
  /** Whether a label of five characters is among its calls. */
  isLong: boolean;
  /** Whether the foot takes its place now. */
  hasFoot: boolean;
}

function Layout(props: LayoutProps) {
  switch (props.view.board.layout) {
    case 'calls':
      return <CallsLayout {...props} />;
    case 'counters':
      return <CountersLayout {...props} />;
    case 'door':
      return <DoorLayout {...props} />;
    case 'media':
      return <MediaLayout {...props} />;
  }
}

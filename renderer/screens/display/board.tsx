import type { DisplayView } from '../../../shared/contract/views.ts';
import { useWakeLock } from '../../ui/use-wake-lock.ts';
import { BoardPicture } from './board-picture.tsx';
import { SoundBadge } from './sound-badge.tsx';
import { useAnnouncer } from './use-announcer.ts';

/** Everything the waiting room sees: who is called, who was, who will be. */
export function Board({ view }: { view: DisplayView }) {
  const announcements = useAnnouncer(view);
  useWakeLock();
  return (
    <BoardPicture view={view} announcements={announcements}>
      {view.board.sound.speaks !== 'none' && !view.muted && <SoundBadge />}
    </BoardPicture>
  );
}

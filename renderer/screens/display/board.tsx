import type { DisplayView } from '../../../shared/contract/views.ts';
import { useWakeLock } from '../../ui/use-wake-lock.ts';
import { BoardPicture } from './board-picture.tsx';
import { useAnnouncer, useSound } from './use-announcer.ts';

/** Everything the waiting room sees: who is called, who was, who will be. */
export function Board({ view }: { view: DisplayView }) {
  const announcements = useAnnouncer(view);
  const sound = useSound();
  useWakeLock();
  const isHeldBack = view.board.sound.speaks !== 'none' && !view.muted && !sound.on;
  return <BoardPicture view={view} announcements={announcements} turnSoundOn={isHeldBack ? sound.turnOn : null} />;
}

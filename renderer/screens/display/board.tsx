import type { DisplayView } from '../../../shared/contract/views.ts';
import { fill } from '../../../shared/text/fill.ts';
import { useWords } from '../../live/language.ts';
import { NotReal } from '../../ui/not-real.tsx';
import { useWakeLock } from '../../ui/use-wake-lock.ts';
import { BoardPicture } from './board-picture.tsx';
import { useAnnouncer, useSound } from './use-announcer.ts';

/** Everything the waiting room sees: who is called, who was, who will be. */
export function Board({ view }: { view: DisplayView }) {
  const announcements = useAnnouncer(view);
  const sound = useSound();
  const { rehearsal } = useWords();
  useWakeLock();
  const isHeldBack = view.board.sound.speaks !== 'none' && !view.muted && !sound.on;
  return (
    <>
      <BoardPicture view={view} announcements={announcements} turnSoundOn={isHeldBack ? sound.turnOn : null} />
      {view.rehearsal !== null && <NotReal>{fill(rehearsal.onScreen, { no: view.rehearsal })}</NotReal>}
    </>
  );
}

import { useEffect, useState } from 'react';
import type { BoardSlide } from '../../../shared/domain/board.ts';
import type { TimeOfDay } from '../../../shared/domain/time.ts';
import { useNow } from '../../live/use-view.ts';
import { minuteOfDay, slideAfter, slidesAt } from './playlist.ts';

/** A video that stands still is left after this long, milliseconds. */
const LONGEST_VIDEO_MS = 1_200_000;

/** One showing of a slide: the same slide again is another showing. */
export interface Showing {
  slide: BoardSlide;
  turn: number;
}

/** Which slide is shown, and the way to the next: after its seconds, or when a video has ended. */
export function useSlide(
  playlist: readonly BoardSlide[],
  timeZone: string,
): { showing: Showing | null; advance(): void } {
  const minute = minuteOfDay(timeZone, useNow(5_000));
  const [current, setCurrent] = useState<{ id: string | null; turn: number }>({ id: null, turn: 0 });
  const due = slidesAt(playlist, minute);
  const slide = due.find(({ id }) => id === current.id) ?? null;
  // What was shown is off the list, or its time of day is over.
  const next = slide ? null : slideAfter(playlist, current.id, minute);
  if (next) setCurrent(({ turn }) => ({ id: next.id, turn: turn + 1 }));

  const advance = useAdvance(playlist, minute, setCurrent);
  const isVideo = slide?.kind === 'video';
  const stays = slide === null ? null : isVideo ? LONGEST_VIDEO_MS : slide.seconds * 1_000;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each turn has its time from its beginning.
  useEffect(() => {
    if (stays === null) return;
    const timer = setTimeout(advance, stays);
    return () => clearTimeout(timer);
  }, [stays, current.turn]);
  return { showing: slide && { slide, turn: current.turn }, advance };
}

const useAdvance =
  (
    playlist: readonly BoardSlide[],
    minute: TimeOfDay,
    set: (make: (now: { id: string | null; turn: number }) => { id: string | null; turn: number }) => void,
  ) =>
  (): void =>
    set(({ id, turn }) => ({ id: slideAfter(playlist, id, minute)?.id ?? null, turn: turn + 1 }));

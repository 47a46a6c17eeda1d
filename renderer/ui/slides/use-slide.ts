import { useEffect, useState } from 'react';
import type { BoardSlide } from '../../../shared/domain/board.ts';
import { type Instant, later, minutes } from '../../../shared/domain/time.ts';
import { useNow } from '../../live/use-view.ts';
import { minuteOfDay, slideAfter, slidesAt } from './playlist.ts';

/** No film of an office is longer, milliseconds. */
const LONGEST_VIDEO_MS = minutes(20);
/** What could not be shown is tried again after so long, milliseconds: its file may be there again. */
const AGAIN_MS = minutes(1);

/** One showing of a slide: the same slide again is another showing. */
export interface Showing {
  slide: BoardSlide;
  turn: number;
}

interface Now {
  id: string | null;
  turn: number;
  /** Until when each slide that could not be shown is left out. */
  failed: ReadonlyMap<string, Instant>;
}

/** Which slide is shown, and the ways to the next: after its seconds, when a video has ended, when it can't be shown. */
export function useSlide(
  playlist: readonly BoardSlide[],
  timeZone: string,
): { showing: Showing | null; advance(): void; fail(): void } {
  const now = useNow(5_000);
  const minute = minuteOfDay(timeZone, now);
  const [current, setCurrent] = useState<Now>({ id: null, turn: 0, failed: new Map() });
  const failed = failedAt(current.failed, now);
  const slide = slidesAt(playlist, minute).find(({ id }) => id === current.id && !failed.has(id)) ?? null;
  // What was shown is off the list, its time of day is over, or it can't be shown.
  const next = slide ? null : slideAfter(playlist, current.id, minute, failed);
  if (next) setCurrent((before) => ({ ...before, id: next.id, turn: before.turn + 1 }));

  const advance = (): void =>
    setCurrent((before) => {
      const after = slideAfter(playlist, before.id, minute, failedAt(before.failed, now));
      return { ...before, id: after?.id ?? null, turn: before.turn + 1 };
    });
  const fail = (): void =>
    setCurrent((before) =>
      before.id === null ? before : { ...before, failed: new Map(before.failed).set(before.id, later(now, AGAIN_MS)) },
    );
  const isVideo = slide?.kind === 'video';
  const stays = slide === null ? null : isVideo ? LONGEST_VIDEO_MS : slide.seconds * 1_000;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each turn has its time from its beginning.
  useEffect(() => {
    if (stays === null) return;
    const timer = setTimeout(advance, stays);
    return () => clearTimeout(timer);
  }, [stays, current.turn]);
  return { showing: slide && { slide, turn: current.turn }, advance, fail };
}

const failedAt = (failed: ReadonlyMap<string, Instant>, now: Instant): ReadonlySet<string> =>
  new Set([...failed].flatMap(([id, until]) => (until > now ? [id] : [])));

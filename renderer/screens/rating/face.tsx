import type { RatingLevel, RatingScale } from '../../../shared/domain/rating.ts';
import { mouths } from '../../../shared/faces/mouths.ts';

/** One of the faces; the words beside it name it. */
export function Face({ level }: { level: RatingLevel }) {
  return (
    <svg viewBox="0 0 100 100" fill="none" stroke="currentColor" strokeWidth="4" aria-hidden="true">
      <circle cx="50" cy="50" r="45" />
      <path d="M34 36 V43 M66 36 V43" strokeWidth="6" strokeLinecap="round" />
      <path d={mouths[level]} strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}

/** In mourning nobody is shown a laugh: as many strokes as the level is high, drawn by the same pen. */
export function Strokes({ level, scale }: { level: RatingLevel; scale: RatingScale }) {
  const filled = scale === 5 ? level + 1 : level;
  const width = 80 / scale;
  return (
    <svg viewBox="0 0 100 100" fill="none" stroke="currentColor" strokeWidth="4" aria-hidden="true">
      {Array.from({ length: scale }, (_, i) => (
        <rect
          // biome-ignore lint/suspicious/noArrayIndexKey: the strokes are their places.
          key={i}
          x={10 + i * width + 2}
          y={28}
          width={width - 6}
          height={44}
          rx={4}
          fill={i < filled ? 'currentColor' : 'none'}
        />
      ))}
    </svg>
  );
}

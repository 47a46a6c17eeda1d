import type { RatingLevel, RatingScale } from '../../../shared/domain/rating.ts';

/** Only the mouth differs: one family, one weight, no colour that judges. */
const mouths: Record<RatingLevel, string> = {
  4: 'M29 56 Q50 60 71 56 Q68 78 50 78 Q32 78 29 56 Z',
  3: 'M30 59 Q50 77 70 59',
  2: 'M32 65 H68',
  1: 'M31 71 Q50 54 69 71',
  0: 'M30 76 Q50 46 70 76',
};

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

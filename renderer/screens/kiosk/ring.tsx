import { useEffect, useState } from 'react';
import { fill } from '../../../shared/text/fill.ts';

const RADIUS = 44;
const ROUND = 2 * Math.PI * RADIUS;

/** A ring that empties while the time runs out, with the seconds inside; a new `since` starts the time again. */
export function Ring({ ms, since, text }: { ms: number; since: object; text: string }) {
  const whole = Math.round(ms / 1000);
  const [left, setLeft] = useState(whole);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what it is since says only that the time starts again.
  useEffect(() => {
    setLeft(whole);
    const timer = setInterval(() => setLeft((s) => Math.max(0, s - 1)), 1000);
    return () => clearInterval(timer);
  }, [whole, since]);
  return (
    <div className="ring" role="timer" aria-label={fill(text, { s: left })} aria-live="off">
      <svg viewBox="0 0 100 100" aria-hidden="true">
        <circle className="ring__track" cx="50" cy="50" r={RADIUS} />
        <circle
          className="ring__left"
          cx="50"
          cy="50"
          r={RADIUS}
          strokeDasharray={ROUND}
          strokeDashoffset={ROUND * (1 - Math.max(0, left - 1) / whole)}
          transform="rotate(-90 50 50)"
        />
      </svg>
      <span className="figures">{left}</span>
    </div>
  );
}

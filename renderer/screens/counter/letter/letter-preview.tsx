import { useLayoutEffect, useRef } from 'react';
import { LetterPage, type LetterPageProps } from './letter-page.tsx';
import './letter-preview.css';

/** The sheet made smaller to the width that there is, in its real proportions. `label` is its name for screen readers. */
export function LetterPreview({ label, ...letter }: LetterPageProps & { label: string }) {
  const frame = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const box = frame.current;
    const sheet = box?.firstElementChild;
    if (!box || !(sheet instanceof HTMLElement)) return;
    const follow = new ResizeObserver(() => {
      sheet.style.transform = `scale(${box.clientWidth / sheet.offsetWidth})`;
    });
    follow.observe(box);
    return () => follow.disconnect();
  }, []);
  return (
    <section ref={frame} className="letter-preview" aria-label={label}>
      <LetterPage {...letter} />
    </section>
  );
}

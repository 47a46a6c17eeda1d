import { type RefObject, useLayoutEffect, useState } from 'react';
import type { Shape } from './board-room.ts';

/** How the board hangs: by its own place, since a preview is a part of a page. */
export function useShape(frame: RefObject<HTMLElement | null>): Shape {
  const [shape, setShape] = useState<Shape>('landscape');
  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return;
    const look = () => setShape(element.clientHeight > element.clientWidth ? 'portrait' : 'landscape');
    look();
    const observer = new ResizeObserver(look);
    observer.observe(element);
    return () => observer.disconnect();
  }, [frame]);
  return shape;
}

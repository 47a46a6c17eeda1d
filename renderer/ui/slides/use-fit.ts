import { type RefObject, useLayoutEffect, useRef } from 'react';

/** Each step makes the letters smaller by this part, down to `LEAST` of what was wished for. */
const STEP = 0.05;
const LEAST = 0.4;

/** Makes the words of a place so much smaller (`--fit`) that all of them are seen: what was cut off nobody could read. */
export function useFit(place: RefObject<HTMLElement | null>): void {
  const fitted = useRef('');
  const fit = useRef(() => {});
  fit.current = () => {
    const element = place.current;
    if (!element) return;
    const what = `${element.clientWidth} ${element.clientHeight} ${element.textContent}`;
    if (what === fitted.current) return;
    fitted.current = what;
    for (let part = 1; part >= LEAST; part -= STEP) {
      element.style.setProperty('--fit', part.toFixed(2));
      if (element.scrollHeight <= element.clientHeight && element.scrollWidth <= element.clientWidth) return;
    }
  };
  // After every drawing, since its words may be others; the same words in the same place cost one look.
  useLayoutEffect(() => fit.current());
  useLayoutEffect(() => {
    if (!place.current) return;
    const again = () => {
      fitted.current = '';
      fit.current();
    };
    const observer = new ResizeObserver(() => fit.current());
    observer.observe(place.current);
    // The letters of a page that has just begun may be those of another font.
    void document.fonts.ready.then(again);
    return () => observer.disconnect();
  }, [place]);
}

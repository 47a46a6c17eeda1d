import { type RefObject, useLayoutEffect } from 'react';

/** Points. The decree's 14 as long as it fits; only a text at every limit in the widest letters comes down to the smallest. */
const USUAL = 14;
const SMALLEST = 7;
const STEP = 0.5;

/** Makes the letters of a long text smaller until all of it stands on its one page: nothing is cut, no second sheet comes. */
export function useOnePage(sheet: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const page = sheet.current;
    const flow = page?.firstElementChild;
    if (!page || !flow) return;
    for (let size = USUAL; size >= SMALLEST; size -= STEP) {
      page.style.setProperty('--letter-size', `${size}pt`);
      if (flow.scrollHeight <= page.clientHeight) return;
    }
  });
}

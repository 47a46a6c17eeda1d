import { useEffect, useRef, useState } from 'react';
import type { TicketPreview } from '../../../../shared/contract/printer-wizard.ts';
import { type PreviewInput, previewTicket } from '../../../live/hub.ts';

/** So long nothing must have been changed before the hub draws, milliseconds. */
const REST_MS = 250;

export interface ShownPreview {
  state: 'drawing' | 'shown' | 'failed';
  /** The last that was drawn stays until the next one is there; null before the first. */
  preview: TicketPreview | null;
  again(): void;
}

/** The ticket as the hub would print it now, drawn again after each change. */
export function usePreview(request: PreviewInput): ShownPreview {
  const [preview, setPreview] = useState<TicketPreview | null>(null);
  const [state, setState] = useState<ShownPreview['state']>('drawing');
  const [tries, setTries] = useState(0);
  const isFirst = useRef(true);
  const key = JSON.stringify(request);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` is the request, `tries` a wish to ask again.
  useEffect(() => {
    let over = false;
    setState('drawing');
    const timer = setTimeout(
      () => {
        previewTicket(request)
          .catch((error: unknown) => {
            console.warn('No preview', error);
            return null;
          })
          .then((drawn) => {
            if (over) return;
            if (drawn) setPreview(drawn);
            setState(drawn ? 'shown' : 'failed');
          });
      },
      isFirst.current ? 0 : REST_MS,
    );
    isFirst.current = false;
    return () => {
      over = true;
      clearTimeout(timer);
    };
  }, [key, tries]);

  return { state, preview, again: () => setTries((n) => n + 1) };
}

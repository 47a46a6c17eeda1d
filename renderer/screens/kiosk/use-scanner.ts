import { useEffect, useRef } from 'react';
import { hear, SHORTEST_SCAN, silence } from './wedge.ts';

/** A code whose end never came is forgotten after so long. */
const FORGET_MS = 1000;

/**
 * Listens for a scanner that plays a keyboard, before any button or field hears its keys; `shortest`: how many
 * characters are worth reading on this page.
 */
export function useScanner(onScan: (text: string) => void, shortest = SHORTEST_SCAN): void {
  const latest = useRef({ onScan, shortest });
  useEffect(() => {
    latest.current = { onScan, shortest };
  }, [onScan, shortest]);
  useEffect(() => {
    let wedge = silence;
    let forget: ReturnType<typeof setTimeout> | undefined;
    const onKey = (event: KeyboardEvent) => {
      const heard = hear(wedge, { key: event.key, at: event.timeStamp, repeat: event.repeat }, latest.current.shortest);
      wedge = heard.wedge;
      clearTimeout(forget);
      forget = setTimeout(() => {
        wedge = silence;
      }, FORGET_MS);
      if (heard.swallow) {
        event.preventDefault();
        event.stopImmediatePropagation();
      }
      if (heard.scanned !== null) latest.current.onScan(heard.scanned);
    };
    addEventListener('keydown', onKey, { capture: true });
    return () => {
      removeEventListener('keydown', onKey, { capture: true });
      clearTimeout(forget);
    };
  }, []);
}

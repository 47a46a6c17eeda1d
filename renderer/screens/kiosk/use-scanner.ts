import { useEffect, useRef } from 'react';
import { hear, silence } from './wedge.ts';

/** A code whose end never came is forgotten after so long. */
const FORGET_MS = 1000;

/** Listens for a scanner that plays a keyboard, before any button or field hears its keys. */
export function useScanner(onScan: (text: string) => void): void {
  const latest = useRef(onScan);
  useEffect(() => {
    latest.current = onScan;
  }, [onScan]);
  useEffect(() => {
    let wedge = silence;
    let forget: ReturnType<typeof setTimeout> | undefined;
    const onKey = (event: KeyboardEvent) => {
      const heard = hear(wedge, { key: event.key, at: event.timeStamp, repeat: event.repeat });
      wedge = heard.wedge;
      clearTimeout(forget);
      forget = setTimeout(() => {
        wedge = silence;
      }, FORGET_MS);
      if (heard.swallow) {
        event.preventDefault();
        event.stopImmediatePropagation();
      }
      if (heard.scanned !== null) latest.current(heard.scanned);
    };
    addEventListener('keydown', onKey, { capture: true });
    return () => {
      removeEventListener('keydown', onKey, { capture: true });
      clearTimeout(forget);
    };
  }, []);
}

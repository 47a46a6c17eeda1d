import { useEffect, useRef, useState } from 'react';

/**
 * The key of the whole PC, while this page is shown; tells what it is called, null where there is none. It calls the next
 * number only when that is all it can mean: `callNext` answers false when somebody is at the counter, and then the window
 * comes forward, so that nobody is finished by a key pressed in another program.
 */
export function useCallKey(callNext: () => boolean): string | null {
  const [name, setName] = useState<string | null>(null);
  const latest = useRef(callNext);
  latest.current = callNext;
  useEffect(() => {
    const { shell } = window;
    if (!shell) return;
    const failed = (error: unknown) => console.warn('No key for the whole PC', error);
    const press = () => {
      if (document.querySelector('dialog[open]') !== null || !latest.current()) shell.comeForward().catch(failed);
    };
    shell.callKey(press).then(setName, failed);
    return () => void shell.callKey(null).catch(failed);
  }, []);
  return name;
}

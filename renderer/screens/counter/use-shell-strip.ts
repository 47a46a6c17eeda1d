import { useEffect, useState } from 'react';

export interface ShellStrip {
  /** True while this window is the small strip. */
  isStrip: boolean;
  /** Null in a plain browser. */
  set: ((on: boolean) => void) | null;
}

/** The window around this page as a small strip over all others. */
export function useShellStrip(): ShellStrip {
  const [isStrip, setIsStrip] = useState(false);
  useEffect(() => {
    // A page that was loaded again finds its window as it was.
    window.shell?.window().then(
      ({ strip }) => setIsStrip(strip),
      (error: unknown) => console.warn('The window said nothing', error),
    );
  }, []);
  const { shell } = window;
  if (!shell) return { isStrip: false, set: null };
  return {
    isStrip,
    set: (on) =>
      void shell.strip(on).then(setIsStrip, (error: unknown) => console.warn('The window stays as it is', error)),
  };
}

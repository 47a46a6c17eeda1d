import type { BrowserWindow } from 'electron';
import { type Bounds, stripBounds } from './window-plan.ts';

type Window = Pick<
  BrowserWindow,
  | 'getNormalBounds'
  | 'isFullScreen'
  | 'isMaximized'
  | 'maximize'
  | 'setAlwaysOnTop'
  | 'setBounds'
  | 'setContentBounds'
  | 'setFullScreen'
  | 'unmaximize'
>;

/** One window as a small strip over all others, and back. */
export interface StripMode {
  readonly on: boolean;
  /** Tells which it is now. */
  set(on: boolean): boolean;
}

/** Remembers how the window stood, so that "Mở rộng" puts it back where it was. */
export function stripMode(window: Window, workArea: () => Bounds): StripMode {
  let before: { bounds: Bounds; fullscreen: boolean; maximized: boolean } | null = null;

  const shrink = () => {
    const area = workArea();
    before = {
      bounds: window.getNormalBounds(),
      fullscreen: window.isFullScreen(),
      maximized: window.isMaximized(),
    };
    if (before.fullscreen) window.setFullScreen(false);
    if (before.maximized) window.unmaximize();
    window.setAlwaysOnTop(true, 'floating');
    window.setContentBounds(stripBounds(area));
  };
  const grow = ({ bounds, fullscreen, maximized }: NonNullable<typeof before>) => {
    before = null;
    window.setAlwaysOnTop(false);
    window.setBounds(bounds);
    if (maximized) window.maximize();
    if (fullscreen) window.setFullScreen(true);
  };

  return {
    get on() {
      return before !== null;
    },
    set(on) {
      if (on && before === null) shrink();
      if (!on && before !== null) grow(before);
      return on;
    },
  };
}

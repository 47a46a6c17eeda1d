/** What a page may know about the window it is shown in. */
export interface ShellWindow {
  /** Version of Xin Mời. */
  version: string;
  /** The screen this window was opened for, e.g. `/kiosk`: where a page goes home to. */
  home: string;
  /** True while citizens stand before it: full screen, no way out without the administrator's PIN. */
  locked: boolean;
}

/** Answer to a PIN at a locked window. */
export type LeaveKioskAnswer = 'left' | 'wrong-pin' | 'not-locked';

/** `window.shell`: everything a page can ask of the desktop app around it. In a plain browser there is none. */
export interface Shell {
  /** This window. */
  window(): Promise<ShellWindow>;
  /** Unlocks this window so that it can be moved and closed; the hub checks the PIN and slows down guessing. */
  leaveKiosk(pin: string): Promise<LeaveKioskAnswer>;
  /** Locks again a window that was unlocked. Does nothing to a window that is no kiosk. */
  returnToKiosk(): Promise<void>;
}

/** Channel of each method between preload and main process. */
export const shellChannels = {
  window: 'shell:window',
  leaveKiosk: 'shell:leave-kiosk',
  returnToKiosk: 'shell:return-to-kiosk',
} as const satisfies Record<keyof Shell, string>;

/** What a page may know about the window it is shown in. */
export interface ShellWindow {
  /** Version of Xin Mời. */
  version: string;
  /** The screen this window was opened for, e.g. `/kiosk`: where a page goes home to. */
  home: string;
  /** True while citizens stand before it: full screen, no way out without the administrator's PIN. */
  locked: boolean;
  /** True while it is the small strip over all other windows. */
  strip: boolean;
}

/** Answer to a PIN at a locked window. */
export type LeaveKioskAnswer = 'left' | 'wrong-pin' | 'not-locked';

/** A monitor of this PC; `number` counts from the left, as it is shown on it. */
export interface ShellMonitor {
  number: number;
  id: number;
  name: string;
  width: number;
  height: number;
  isPrimary: boolean;
}

/** Which screen goes on which monitor of this PC. */
export interface ScreenChoice {
  path: string;
  /** By the system's id, and by its size where a system counts anew at each start. */
  display: { id: number; width: number; height: number };
  /** Locked: leaving needs the administrator's PIN. */
  kiosk: boolean;
}

export interface ShellMonitors {
  monitors: readonly ShellMonitor[];
  choices: readonly ScreenChoice[];
  /** Paths whose monitor is not there: they are shown on the first one. */
  missing: readonly string[];
}

/** `window.shell`: everything a page can ask of the desktop app around it. In a plain browser there is none. */
export interface Shell {
  /** This window. */
  window(): Promise<ShellWindow>;
  /** Unlocks this window so that it can be moved and closed; the hub checks the PIN and slows down guessing. */
  leaveKiosk(pin: string): Promise<LeaveKioskAnswer>;
  /** Locks again a window that was unlocked. Does nothing to a window that is no kiosk. */
  returnToKiosk(): Promise<void>;
  /** Makes the counter's window a small strip over all others, or itself again; tells which it is now. */
  strip(on: boolean): Promise<boolean>;
  /**
   * From now on a key of the whole PC calls `onPress`, whatever program is in front; `null` gives it back. Tells which key
   * it is; null when another program has it.
   */
  callKey(onPress: (() => void) | null): Promise<string | null>;
  /** The monitors of this PC and what is to be shown on each; for the administration's page alone. */
  monitors(): Promise<ShellMonitors>;
  /** Shows its number on each monitor, large, for a few seconds. */
  showNumbers(): Promise<void>;
  /** From the next start on; false: the administrator's PIN is not right. */
  chooseScreens(choices: readonly ScreenChoice[], pin: string): Promise<boolean>;
  /** Brings this window before all others. */
  comeForward(): Promise<void>;
}

/** Channel of each method between preload and main process. */
export const shellChannels = {
  window: 'shell:window',
  leaveKiosk: 'shell:leave-kiosk',
  returnToKiosk: 'shell:return-to-kiosk',
  strip: 'shell:strip',
  callKey: 'shell:call-key',
  monitors: 'shell:monitors',
  showNumbers: 'shell:show-numbers',
  chooseScreens: 'shell:choose-screens',
  comeForward: 'shell:come-forward',
} as const satisfies Record<keyof Shell, string>;

/** The one message that the main process sends by itself: the call key was pressed. */
export const callKeyPressed = 'shell:call-key-pressed';

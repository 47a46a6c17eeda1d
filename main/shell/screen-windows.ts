import { app, type BrowserWindow, screen } from 'electron';
import { openScreenWindow, type ScreenWindow } from './screen-window.ts';
import type { ScreenSetting } from './screens-file.ts';
import { type Monitor, planConfigured, planSample, planUnconfigured, type WindowPlan } from './window-plan.ts';

/** The windows of this PC. */
export interface ScreenWindows {
  of(window: BrowserWindow | null): ScreenWindow | undefined;
  focus(): void;
}

interface Wishes {
  hubUrl: string;
  sample: boolean;
  /** What screens.json says, if there is one. */
  screens: readonly ScreenSetting[] | undefined;
  log(line: string): void;
}

/** Opens the windows of this PC, and moves, opens and closes them as monitors are plugged in and out. */
export function openScreenWindows(wishes: Wishes): ScreenWindows {
  const open: ScreenWindow[] = [];

  const arrange = () => {
    const plans = plan(wishes);
    for (const shown of [...open]) if (!plans.some(({ path }) => path === shown.plan.path)) shown.window.destroy();
    for (const wanted of plans) {
      const shown = open.find(({ plan: { path } }) => path === wanted.path);
      if (shown) place(shown, wanted);
      else add(wanted);
    }
  };
  const add = (wanted: WindowPlan) => {
    const shown = openScreenWindow(wanted, wishes.hubUrl, wishes.log);
    open.push(shown);
    shown.window.on('closed', () => open.splice(open.indexOf(shown), 1));
  };

  arrange();
  if (wishes.screens) onMonitorChange(arrange);
  return {
    of: (window) => open.find((shown) => shown.window === window),
    focus: () => open[0]?.window.focus(),
  };
}

function plan({ sample, screens }: Wishes): WindowPlan[] {
  const primary = screen.getPrimaryDisplay();
  if (screens) return planConfigured(screens, screen.getAllDisplays() satisfies Monitor[]);
  return sample ? planSample(primary) : planUnconfigured(primary);
}

function place(shown: ScreenWindow, wanted: WindowPlan): void {
  const { bounds } = shown.plan;
  const moved = (['x', 'y', 'width', 'height'] as const).some((side) => bounds[side] !== wanted.bounds[side]);
  if (!moved) return;
  shown.plan = wanted;
  shown.strip.set(false);
  // A full-screen window does not move.
  shown.window.setFullScreen(false);
  shown.window.setBounds(wanted.bounds);
  shown.window.setFullScreen(wanted.fullscreen);
}

function onMonitorChange(arrange: () => void): void {
  let settle: NodeJS.Timeout | undefined;
  const changed = () => {
    clearTimeout(settle);
    // Monitors that wake up come and go a few times.
    settle = setTimeout(arrange, 1000);
  };
  screen.on('display-added', changed);
  screen.on('display-removed', changed);
  screen.on('display-metrics-changed', changed);
  app.on('before-quit', () => clearTimeout(settle));
}

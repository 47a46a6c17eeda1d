import { expect, test } from 'vitest';
import { stripMode } from '../../main/shell/strip-mode.ts';
import { type Bounds, stripBounds } from '../../main/shell/window-plan.ts';

const area: Bounds = { x: 0, y: 0, width: 1366, height: 728 };

/** A window that only remembers what was done to it. */
function fakeWindow(was: { bounds: Bounds; fullscreen?: boolean; maximized?: boolean }) {
  const now = { fullscreen: false, maximized: false, onTop: false, content: null as Bounds | null, ...was };
  const set = (change: Partial<typeof now>): void => {
    Object.assign(now, change);
  };
  return {
    now,
    getNormalBounds: () => now.bounds,
    isFullScreen: () => now.fullscreen,
    isMaximized: () => now.maximized,
    maximize: () => set({ maximized: true }),
    unmaximize: () => set({ maximized: false }),
    setAlwaysOnTop: (onTop: boolean) => set({ onTop }),
    setBounds: (bounds: Partial<Bounds>) => set({ bounds: { ...now.bounds, ...bounds } }),
    setContentBounds: (bounds: Bounds) => set({ content: bounds, bounds }),
    setFullScreen: (fullscreen: boolean) => set({ fullscreen }),
  };
}

test.each([
  { bounds: { x: 10, y: 20, width: 1000, height: 600 } },
  { bounds: { x: 0, y: 0, width: 800, height: 600 }, maximized: true },
  { bounds: { x: 0, y: 0, width: 1366, height: 768 }, fullscreen: true },
])('the strip stands over all others and the window comes back as it was: %j', (was) => {
  const window = fakeWindow(was);
  const strip = stripMode(window, () => area);
  expect(strip.set(true)).toBe(true);
  expect(window.now).toMatchObject({ onTop: true, fullscreen: false, maximized: false, content: stripBounds(area) });
  expect(strip.on).toBe(true);
  expect(strip.set(true)).toBe(true); // a second press changes nothing of what is remembered
  expect(strip.set(false)).toBe(false);
  expect(window.now).toMatchObject({ onTop: false, fullscreen: false, maximized: false, ...was });
  expect(strip.on).toBe(false);
});

test('a window that is no strip is left alone', () => {
  const window = fakeWindow({ bounds: area, maximized: true });
  expect(stripMode(window, () => area).set(false)).toBe(false);
  expect(window.now).toMatchObject({ bounds: area, maximized: true, content: null });
});

test.each<Bounds>([area, { x: -1280, y: 24, width: 1280, height: 1000 }, { x: 5, y: 5, width: 300, height: 60 }])(
  'the strip lies inside %j',
  (desktop) => {
    const { x, y, width, height } = stripBounds(desktop);
    expect(x).toBeGreaterThanOrEqual(desktop.x);
    expect(y).toBeGreaterThanOrEqual(desktop.y);
    expect(x + width).toBeLessThanOrEqual(desktop.x + desktop.width);
    expect(y + height).toBeLessThanOrEqual(desktop.y + desktop.height);
  },
);

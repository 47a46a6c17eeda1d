import type { ScreenSetting } from './screens-file.ts';

/** A rectangle on the desktop. */
export interface Bounds {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** What the plan needs to know of a monitor. */
export interface Monitor {
  /** The system's; absent where a test has no need of it. */
  id?: number;
  label: string;
  bounds: Bounds;
  /** The part that no task bar covers. */
  workArea: Bounds;
}

/** One window as it is to be opened. */
export interface WindowPlan {
  /** The page on the hub. */
  path: string;
  title: string;
  bounds: Bounds;
  fullscreen: boolean;
  /** Locked: closing and leaving need the administrator's PIN. */
  kiosk: boolean;
}

/** The windows of a configured PC. A screen whose monitor is off waits for it, rather than covering another one. */
export function planConfigured(screens: readonly ScreenSetting[], monitors: readonly Monitor[]): WindowPlan[] {
  const ordered = inOrder(monitors);
  return screens.flatMap((screen) => {
    const monitor = monitorOf(screen, ordered);
    if (!monitor) return [];
    const { path, fullscreen, kiosk } = screen;
    const bounds = fullscreen || kiosk ? monitor.bounds : monitor.workArea;
    return [{ path, title: titleOf(path), bounds, fullscreen: fullscreen || kiosk, kiosk }];
  });
}

/** A monitor that was chosen in the administration is looked for by its id and its size; one that is gone leaves its screen to the first. */
function monitorOf({ display, monitor }: ScreenSetting, ordered: readonly Monitor[]): Monitor | undefined {
  if (display) return findDisplay(display, ordered) ?? ordered[0];
  return typeof monitor === 'number' ? ordered[monitor - 1] : ordered.find(({ label }) => label === monitor);
}

/** By its id; else the only one of this size, since some systems count their monitors anew at each start. */
export function findDisplay(
  { id, width, height }: NonNullable<ScreenSetting['display']>,
  monitors: readonly Monitor[],
): Monitor | undefined {
  const isSize = ({ bounds }: Monitor): boolean => bounds.width === width && bounds.height === height;
  const named = monitors.find((one) => one.id === id);
  if (named) return named;
  const [only, other] = monitors.filter(isSize);
  return other ? undefined : only;
}

/** The one window of a PC on which nothing is configured yet: the page that asks what this screen is. */
export function planUnconfigured(monitor: Monitor): WindowPlan[] {
  const bounds = monitor.workArea;
  return [{ path: '/', title: titleOf('/'), bounds, fullscreen: false, kiosk: false }];
}

/** The sample office on one monitor: all its screens side by side, none covering another. */
export function planSample(monitor: Monitor): WindowPlan[] {
  return sampleTiles.map(({ path, left, top, right, bottom }) => {
    const bounds = part(monitor.workArea, left, top, right, bottom);
    return { path, title: titleOf(path), bounds, fullscreen: false, kiosk: false };
  });
}

// In fractions of the work area. The pages of officer and printer do not shrink with their windows, so they get the most room.
const sampleTiles = [
  { path: '/kiosk', left: 0, top: 0, right: 0.28, bottom: 1 },
  { path: '/display', left: 0.28, top: 0, right: 0.7, bottom: 0.38 },
  { path: '/rating?counter=1', left: 0.7, top: 0, right: 1, bottom: 0.38 },
  { path: '/counter?counter=1', left: 0.28, top: 0.38, right: 0.77, bottom: 1 },
  { path: '/paper', left: 0.77, top: 0.38, right: 1, bottom: 1 },
];

/** Points between the strip and the edges of the work area. */
const STRIP_GAP = 24;
const STRIP = { width: 460, height: 96 };

/** Where the counter's small strip stands: at the right, above the task bar, never larger than the desktop. */
export function stripBounds(area: Bounds): Bounds {
  const width = Math.min(STRIP.width, area.width);
  const height = Math.min(STRIP.height, area.height);
  return {
    x: area.x + Math.max(0, area.width - width - STRIP_GAP),
    y: area.y + Math.max(0, area.height - height - STRIP_GAP),
    width,
    height,
  };
}

function part(area: Bounds, left: number, top: number, right: number, bottom: number): Bounds {
  const x = area.x + Math.round(area.width * left);
  const y = area.y + Math.round(area.height * top);
  return {
    x,
    y,
    width: area.x + Math.round(area.width * right) - x,
    height: area.y + Math.round(area.height * bottom) - y,
  };
}

const titles: Readonly<Record<string, string>> = {
  '/': 'Chọn màn hình',
  '/kiosk': 'Máy lấy số',
  '/display': 'Bảng gọi số',
  '/counter': 'Quầy',
  '/rating': 'Đánh giá',
  '/paper': 'Giấy đã in',
  '/admin': 'Quản trị',
};

function titleOf(path: string): string {
  const { pathname, searchParams } = new URL(path, 'http://hub');
  const counter = searchParams.get('counter');
  const name = titles[pathname] ?? pathname;
  return `${name}${counter ? ` ${counter}` : ''} – Xin Mời`;
}

export function inOrder<One extends Monitor>(monitors: readonly One[]): One[] {
  return [...monitors].sort((a, b) => a.bounds.x - b.bounds.x || a.bounds.y - b.bounds.y);
}

import { describe, expect, test } from 'vitest';
import type { ScreenSetting } from '../../main/shell/screens-file.ts';
import {
  type Bounds,
  type Monitor,
  planConfigured,
  planSample,
  planUnconfigured,
} from '../../main/shell/window-plan.ts';

const monitor = (label: string, bounds: Bounds, taskBar = 40): Monitor => ({
  label,
  bounds,
  workArea: { ...bounds, height: bounds.height - taskBar },
});
const touch = monitor('Touch', { x: 0, y: 0, width: 1080, height: 1920 });
const tv = monitor('TV', { x: 1080, y: 0, width: 1920, height: 1080 }, 0);
const screen = (path: string, rest: Partial<ScreenSetting> = {}): ScreenSetting => ({
  path,
  monitor: 1,
  fullscreen: true,
  kiosk: false,
  ...rest,
});

const overlap = (a: Bounds, b: Bounds) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

describe('the sample office on one monitor', () => {
  test.each([
    { x: 0, y: 0, width: 1920, height: 1080 },
    { x: 0, y: 0, width: 1366, height: 768 },
    { x: -1280, y: 24, width: 1280, height: 1000 },
    { x: 0, y: 0, width: 3840, height: 2160 },
  ])('its windows fill $width×$height and none covers another', (bounds) => {
    const { workArea } = monitor('PC', bounds);
    const windows = planSample(monitor('PC', bounds));
    let covered = 0;
    for (const [index, { bounds: tile }] of windows.entries()) {
      for (const other of windows.slice(index + 1)) expect(overlap(tile, other.bounds)).toBe(false);
      expect(tile.x).toBeGreaterThanOrEqual(workArea.x);
      expect(tile.y).toBeGreaterThanOrEqual(workArea.y);
      covered += tile.width * tile.height;
    }
    expect(covered).toBe(workArea.width * workArea.height);
  });

  test.each([
    { x: 0, y: 0, width: 1366, height: 768 },
    { x: 0, y: 0, width: 1920, height: 1080 },
  ])('on $width×$height the virtual printer has room for its paper and two buttons beside each other', (bounds) => {
    const paper = planSample(monitor('PC', bounds)).find(({ path }) => path === '/paper')?.bounds;
    expect(paper?.width).toBeGreaterThanOrEqual(300);
    expect(paper?.height).toBeGreaterThanOrEqual(440);
  });

  test('every screen of the morning has a window with a Vietnamese title', () => {
    expect(planSample(tv).map(({ path, title }) => [path, title])).toEqual([
      ['/kiosk', 'Máy lấy số – Xin Mời'],
      ['/display', 'Bảng gọi số – Xin Mời'],
      ['/rating?counter=1', 'Đánh giá 1 – Xin Mời'],
      ['/counter?counter=1', 'Quầy 1 – Xin Mời'],
      ['/paper', 'Giấy đã in – Xin Mời'],
    ]);
  });
});

describe('a configured PC', () => {
  test('monitors count from the left, whatever order the system tells them in', () => {
    const [kiosk, display] = planConfigured([screen('/kiosk'), screen('/display', { monitor: 2 })], [tv, touch]);
    expect(kiosk?.bounds).toEqual(touch.bounds);
    expect(display?.bounds).toEqual(tv.bounds);
  });

  test('a monitor can be named', () => {
    expect(planConfigured([screen('/display', { monitor: 'TV' })], [touch, tv])[0]?.bounds).toEqual(tv.bounds);
  });

  test('a screen whose monitor is off waits and covers nothing', () => {
    expect(planConfigured([screen('/kiosk'), screen('/display', { monitor: 'TV' })], [touch])).toHaveLength(1);
  });

  test('a kiosk is always full screen; an ordinary window leaves the task bar free', () => {
    const [kiosk, counter] = planConfigured(
      [screen('/kiosk', { kiosk: true, fullscreen: false }), screen('/counter', { fullscreen: false })],
      [touch],
    );
    expect(kiosk).toMatchObject({ kiosk: true, fullscreen: true, bounds: touch.bounds });
    expect(counter).toMatchObject({ kiosk: false, fullscreen: false, bounds: touch.workArea });
  });
});

test('a PC without any configuration asks what it is', () => {
  expect(planUnconfigured(tv)).toMatchObject([{ path: '/', title: 'Chọn màn hình – Xin Mời', kiosk: false }]);
});

describe('screens chosen in the administration', () => {
  const [left, right] = [
    { ...touch, id: 7 },
    { ...tv, id: 8 },
  ];
  const onTv = { id: 8, width: 1920, height: 1080 };

  test('go on their monitor by its id, and by its size where the system counts anew', () => {
    const plans = [
      planConfigured([screen('/display', { display: onTv })], [left, right]),
      planConfigured([screen('/display', { display: { ...onTv, id: 99 } })], [left, right]),
    ];
    for (const [plan] of plans) expect(plan?.bounds).toEqual(tv.bounds);
  });

  test('open on the first one when their monitor is gone, or two have its size', () => {
    const gone = planConfigured([screen('/display', { display: onTv })], [left]);
    expect(gone[0]?.bounds).toEqual(touch.bounds);
    const twins = [left, { ...tv, id: 1 }, { ...tv, id: 2 }];
    expect(planConfigured([screen('/display', { display: onTv })], twins)[0]?.bounds).toEqual(touch.bounds);
  });
});

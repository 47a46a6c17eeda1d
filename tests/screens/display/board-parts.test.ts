import { expect, test } from 'vitest';
import { readingMetres } from '../../../renderer/screens/admin/boards/reading-distance.ts';
import { counterCells, recentRows, stripNumbers } from '../../../renderer/screens/display/board-room.ts';
import { SHIFT_EVERY_MS, shiftAt } from '../../../renderer/screens/display/burn-in.ts';
import { footParts } from '../../../renderer/screens/display/foot-parts.ts';
import { minuteOfDay, slideAfter, slidesAt } from '../../../renderer/ui/slides/playlist.ts';
import { evenPages, linePages, PAGE_MS, pageAt } from '../../../renderer/ui/slides/turns.ts';
import { videoVolume } from '../../../renderer/ui/slides/video-volume.ts';
import { weekLines } from '../../../renderer/ui/slides/week-lines.ts';
import { type BoardSlide, firstBoard } from '../../../shared/domain/board.ts';
import { instant, timeOfDay } from '../../../shared/domain/time.ts';

const slide = (id: string, from: number | null, to: number | null): BoardSlide => ({
  id,
  kind: 'hours',
  seconds: 10,
  from: from === null ? null : timeOfDay(from),
  to: to === null ? null : timeOfDay(to),
});

test('the picture moves by a little, stays within the margin, and is everywhere equally long', () => {
  const places = Array.from({ length: 120 }, (_, i) => shiftAt(instant(i * SHIFT_EVERY_MS)));
  for (const [i, { x, y }] of places.entries()) {
    expect(Math.max(Math.abs(x), Math.abs(y))).toBeLessThanOrEqual(12); // the margin of a board is 24
    const before = places[i - 1] ?? { x, y };
    expect(Math.hypot(x - before.x, y - before.y)).toBeLessThanOrEqual(9);
  }
  expect(new Set(places.map(({ x, y }) => `${x} ${y}`)).size).toBe(12);
  const mean = (axis: 'x' | 'y') => places.reduce((sum, place) => sum + place[axis], 0) / places.length;
  expect([Math.abs(mean('x')), Math.abs(mean('y'))]).toEqual([0, 0]);
  // Within its time it stands still, and the same moment gives the same place after a restart.
  expect(shiftAt(instant(5 * SHIFT_EVERY_MS + 1))).toEqual(shiftAt(instant(6 * SHIFT_EVERY_MS - 1)));
});

test('a long line turns in pages that end between words, and loses none of them', () => {
  const text = 'Ngày 30/11 Trung tâm nghỉ buổi chiều để bảo trì hệ thống.  Xin ông/bà đến vào buổi sáng.';
  const pages = linePages(text, 24);
  expect(pages.every((page) => page.length <= 24)).toBe(true);
  expect(pages.join(' ')).toBe(text.replace(/\s+/g, ' '));
  expect(linePages('Khiếu_nại_tố_cáo', 6)).toEqual(['Khiếu_', 'nại_tố', '_cáo']);
  expect(linePages('  ', 10)).toEqual([]);
  expect([0, PAGE_MS - 1, PAGE_MS, 3 * PAGE_MS].map((at) => pageAt(3, instant(at)))).toEqual([0, 0, 1, 0]);
  expect(pageAt(0, instant(PAGE_MS))).toBe(0);
  expect(evenPages([1, 2, 3, 4, 5, 6, 7, 8, 9], 8)).toEqual([
    [1, 2, 3, 4, 5],
    [6, 7, 8, 9],
  ]);
  expect(evenPages([], 8)).toEqual([]);
});

test('a playlist shows what its time of day is for, in order, and goes round', () => {
  const list = [slide('a', null, null), slide('b', 7, 11), slide('c', 13, null)];
  const ids = (hour: number) => slidesAt(list, timeOfDay(hour)).map(({ id }) => id);
  expect([ids(6), ids(7), ids(11), ids(13), ids(23)]).toEqual([['a'], ['a', 'b'], ['a'], ['a', 'c'], ['a', 'c']]);
  const after = (id: string | null, hour: number) => slideAfter(list, id, timeOfDay(hour))?.id;
  expect([after(null, 8), after('a', 8), after('b', 8), after('a', 14), after('gone', 8)]).toEqual([
    'a',
    'b',
    'a',
    'c',
    'a',
  ]);
  expect(slideAfter([slide('b', 7, 11)], 'b', timeOfDay(12))).toBe(null);
  expect(slideAfter([slide('b', 7, 11)], 'b', timeOfDay(8))?.id).toBe('b');
  // 2026-03-02T23:30Z is 06:30 of the next day in Vietnam, and midnight is 0.
  expect(minuteOfDay('Asia/Ho_Chi_Minh', instant(Date.UTC(2026, 2, 2, 23, 30)))).toBe(390);
  expect(minuteOfDay('Asia/Ho_Chi_Minh', instant(Date.UTC(2026, 2, 2, 17, 0)))).toBe(0);
});

test('as many calls are shown as are wished for and can be read', () => {
  const plain = { ...firstBoard, shows: { ...firstBoard.shows, next: false, missed: false, paused: false } };
  expect(recentRows(firstBoard, 'landscape')).toBe(4);
  expect(recentRows({ ...firstBoard, recent: 8 }, 'landscape')).toBe(4);
  expect(recentRows({ ...plain, recent: 8 }, 'landscape')).toBe(8);
  expect(recentRows({ ...plain, recent: 5 }, 'landscape')).toBe(5);
  expect(recentRows({ ...plain, recent: 8, textSize: 'large' }, 'landscape')).toBe(6);
  expect(recentRows({ ...firstBoard, layout: 'door' }, 'portrait')).toBe(0);
  expect(counterCells(firstBoard, 'landscape')).toEqual({ rows: 4, columns: 2 });
  expect(stripNumbers({ textSize: 'normal' }, ['A012'])).toBe(2);
  expect(stripNumbers({ textSize: 'normal' }, ['A012', 'A1000'])).toBe(1);
  expect(stripNumbers({ textSize: 'large' }, ['A012'])).toBe(1);
});

test('in the foot a line stands beside the counters on a pause, or takes turns with them', () => {
  const one = { caption: 'Quầy tạm nghỉ', places: 'Quầy 6' };
  const many = { caption: 'Quầy tạm nghỉ', places: 'Quầy 1, Quầy 2, Quầy 3, Quầy 4, Quầy 5, Quầy 6' };
  const line = 'Xin ông/bà giữ trật tự.';
  expect(footParts(one, [], 'portrait', 'normal')).toEqual({ fixed: one, pages: [] });
  expect(footParts(one, ['', line], 'landscape', 'normal')).toEqual({ fixed: one, pages: [line] });
  const turns = footParts(many, [line], 'landscape', 'normal');
  expect(turns.fixed).toBe(null);
  expect(turns.pages.join(' ')).toBe(`Quầy tạm nghỉ: ${many.places} ${line}`);
  expect(footParts(null, [''], 'landscape', 'normal')).toEqual({ fixed: null, pages: [] });
});

test('a video is quiet while the board speaks, and mute on a board that is', () => {
  const sound = { room: 'x', speaks: 'all' as const, volume: 50 };
  expect(videoVolume(sound, false)).toBeCloseTo(0.3);
  expect(videoVolume(sound, true)).toBeLessThan(0.06);
  expect(videoVolume({ ...sound, speaks: 'none' }, false)).toBe(0);
  expect(videoVolume({ ...sound, volume: 0 }, false)).toBe(0);
});

test('days with the same hours are one line', () => {
  const day = [{ from: timeOfDay(7, 30), to: timeOfDay(11, 30) }];
  expect(weekLines([[], day, day, day, day, day, []])).toEqual([
    { first: 1, last: 5, hours: '07:30 – 11:30' },
    { first: 6, last: 0, hours: '' },
  ]);
});

test('on a 43-inch television the numbers are read from 8 m, on a larger one from further away', () => {
  expect(readingMetres(43, 'normal')).toBe(8);
  expect(readingMetres(65, 'normal')).toBe(12.1);
  expect(readingMetres(43, 'large')).toBeGreaterThan(10);
});

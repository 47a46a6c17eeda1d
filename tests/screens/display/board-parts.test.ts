import { expect, test } from 'vitest';
import { readingMetres } from '../../../renderer/screens/admin/boards/reading-distance.ts';
import { counterCells, numberRoom, recentRows, stripPages } from '../../../renderer/screens/display/board-room.ts';
import { SHIFT_EVERY_MS, shiftAt } from '../../../renderer/screens/display/burn-in.ts';
import { countersInTable } from '../../../renderer/screens/display/counters-in-table.ts';
import { footParts, soundLook } from '../../../renderer/screens/display/foot-parts.ts';
import { numberFit } from '../../../renderer/screens/display/label-width.ts';
import { minuteOfDay, slideAfter, slidesAt } from '../../../renderer/ui/slides/playlist.ts';
import { evenPages, linePages, PAGE_MS, pageAt } from '../../../renderer/ui/slides/turns.ts';
import { videoVolume } from '../../../renderer/ui/slides/video-volume.ts';
import { weekLines } from '../../../renderer/ui/slides/week-lines.ts';
import type { BoardCounter } from '../../../shared/contract/views.ts';
import { type BoardSlide, firstBoard } from '../../../shared/domain/board.ts';
import type { CounterId } from '../../../shared/domain/ids.ts';
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
  // What can't be shown is left out; when nothing can, nothing is.
  expect(slideAfter(list, 'a', timeOfDay(8), new Set(['b']))?.id).toBe('a');
  expect(slideAfter(list, 'a', timeOfDay(8), new Set(['a', 'b']))).toBe(null);
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
  // Beside slides too, with who is next and the counters on a pause below them.
  const media = { ...firstBoard, layout: 'media' as const };
  expect([recentRows(media, 'landscape'), recentRows(media, 'portrait')]).toEqual([3, 3]);
  expect(recentRows({ ...media, ...plain, layout: 'media', recent: 8 }, 'landscape')).toBe(5);
  // A board that tells in its foot that it is silent has a row less, whether it was meant to have a foot or not.
  const silent = { ...plain, recent: 8, sound: { ...plain.sound, speaks: 'none' as const } };
  expect(recentRows(silent, 'landscape')).toBe(7);
  expect(recentRows({ ...plain, recent: 8 }, 'landscape', true)).toBe(7);
  const counters = { ...firstBoard, layout: 'counters' as const };
  expect(counterCells(counters, 'landscape')).toEqual({ rows: 4, columns: 2 });
  expect(counterCells({ ...counters, ticker: 'Xin giữ trật tự.' }, 'landscape').rows).toBe(3);
});

test('a strip has as many numbers beside each other as there is room for, and leaves none out', () => {
  const pages = (labels: string[], isLong = false, board: Partial<typeof firstBoard> = {}) =>
    stripPages({ ...firstBoard, ...board }, 'landscape', labels, isLong);
  expect(pages(['A012', 'H013', 'N014'])).toEqual([['A012', 'H013'], ['N014']]);
  expect(pages(['W012', 'W013'])).toEqual([['W012'], ['W013']]);
  expect(pages(['A1000', 'A012'], true)).toEqual([['A1000'], ['A012']]);
  expect(pages(['A012', 'A013'], false, { textSize: 'large' })).toEqual([['A012'], ['A013']]);
  expect(pages(['A012', 'A013', 'A014', 'A015'], false, { layout: 'door' })).toHaveLength(1);
  expect(pages([])).toEqual([]);
});

test('every number now called is drawn at least 243 pixels high, and none wider than its place', () => {
  const DIGIT_HEIGHT = 0.74; // of the type size, Be Vietnam Pro
  for (const layout of ['calls', 'counters', 'door', 'media'] as const)
    for (const shape of ['landscape', 'portrait'] as const)
      for (const label of ['A012', 'I111', 'M016', 'W018', 'A1000', 'W1000', '10001']) {
        const room = numberRoom({ layout, textSize: 'normal' }, shape, label.length > 4);
        const { size, stretch } = numberFit(label, room);
        expect(size * DIGIT_HEIGHT, `${label} ${layout} ${shape}`).toBeGreaterThanOrEqual(243);
        expect(stretch, `${label} ${layout} ${shape}`).toBeGreaterThan(0.8);
      }
  expect(numberFit('A1000', 1_010)).toEqual({ size: 330, stretch: 0.884, spare: 132 });
  // What has room is not condensed at all, and larger than it has to be.
  expect(numberFit('A012', 1_016)).toEqual({ size: 365, stretch: 1, spare: 0 });
});

test('counters that nobody has opened leave the table to those at work once it would have to turn pages', () => {
  const counter = (n: number, status: BoardCounter['status'], label: string | null = null): BoardCounter => ({
    counterId: String(n) as CounterId,
    place: { word: 'quay', number: n, name: '' },
    status,
    label,
    serving: false,
    officer: null,
  });
  const few = [counter(1, 'open'), counter(2, 'closed')];
  expect(countersInTable(few, 8)).toBe(few);
  const numbers = (list: readonly BoardCounter[]) => countersInTable(list, 2).map(({ place }) => place.number);
  // Somebody is still served where the officer has closed.
  expect(numbers([...few, counter(3, 'paused'), counter(4, 'closed', 'A001')])).toEqual([1, 3, 4]);
  expect(numbers([counter(1, 'closed'), counter(2, 'closed'), counter(3, 'closed')])).toEqual([1, 2, 3]);
});

test('in the foot a line stands beside the counters on a pause, or takes turns with them', () => {
  const paused = (places: string) => ({ caption: 'Quầy tạm nghỉ', shortly: 'Tạm nghỉ', places });
  const one = paused('Quầy 6');
  const many = paused('Quầy 1, 2, 3, 4, 5, 6, 7, 8, 9, Phòng 1, 2');
  const line = 'Xin ông/bà giữ trật tự.';
  const wide = { shape: 'landscape', textSize: 'normal', taken: 0 } as const;
  const high = { shape: 'portrait', textSize: 'normal', taken: 0 } as const;
  expect(footParts(one, [], high)).toEqual({ fixed: one, pages: [] });
  expect(footParts(one, [line], wide)).toEqual({ fixed: one, pages: [line] });
  expect(footParts(null, [], wide)).toEqual({ fixed: null, pages: [] });
  // Each page of them says what the numbers are.
  const turns = footParts(many, [line], high);
  expect(turns.fixed).toBe(null);
  const [said, rest] = [turns.pages.filter((page) => page.startsWith('Tạm nghỉ: ')), turns.pages.slice(-1)];
  expect(said.map((page) => page.replace('Tạm nghỉ: ', '')).join(' ')).toBe(many.places);
  expect([...said, ...rest]).toEqual(turns.pages);
  expect(rest).toEqual([line]);
  // Nor are they cut off where nothing else is to be said.
  expect(footParts(many, [], high).fixed).toBe(null);
});

test('a board that is not heard says so, and leaves the line its room', () => {
  const line = 'Ngày 30/11 Trung tâm nghỉ buổi chiều để bảo trì hệ thống.';
  for (const shape of ['landscape', 'portrait'] as const)
    for (const mark of ['silent', 'held-back'] as const) {
      expect(soundLook(mark, shape, false).look).toBe('words');
      const { width } = soundLook(mark, shape, true);
      const { pages } = footParts(null, [line], { shape, textSize: 'normal', taken: width });
      const room = (shape === 'landscape' ? 1_872 : 1_032) - width;
      for (const page of pages) expect(page.length * 31).toBeLessThanOrEqual(room);
      expect(pages.join(' ')).toBe(line);
    }
  expect(soundLook(null, 'portrait', true).width).toBe(0);
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

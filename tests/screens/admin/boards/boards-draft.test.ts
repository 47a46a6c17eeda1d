import { expect, test } from 'vitest';
import {
  addBoard,
  addSlide,
  boardsProblem,
  moveSlide,
  putStation,
} from '../../../../renderer/screens/admin/boards/boards-draft.ts';
import { boardsSchema } from '../../../../shared/contract/board-schemas.ts';
import { type BoardProfile, type BoardSlide, firstBoard } from '../../../../shared/domain/board.ts';
import type { ServiceId, StationId } from '../../../../shared/domain/ids.ts';
import { timeOfDay } from '../../../../shared/domain/time.ts';

const service = 'chung-thuc' as ServiceId;
const problemOf = (changes: Partial<BoardProfile>) => boardsProblem([{ ...firstBoard, ...changes }])?.problem ?? null;
const turn = { id: 'a', from: null, to: null, seconds: 10 };

test('a new board has a name and an id of its own, and can be saved as it is', () => {
  const boards = addBoard(addBoard([firstBoard], 'Bảng mới', 1), 'Bảng mới', 2);
  expect(boards.map(({ name }) => name)).toEqual([firstBoard.name, 'Bảng mới', 'Bảng mới 2']);
  expect(boardsProblem(boards)).toBe(null);
  expect(boardsSchema.safeParse(boards).success).toBe(true);
});

test('a screen is on one board at most', () => {
  const s = 's' as StationId;
  const boards = putStation(addBoard([{ ...firstBoard, stations: [s] }], 'b', 1), firstBoard.id, s, true);
  const other = boards[1]?.id ?? firstBoard.id;
  expect(putStation(boards, other, s, true).map(({ stations }) => stations)).toEqual([[], [s]]);
  expect(putStation(boards, other, s, false).map(({ stations }) => stations)).toEqual([[], []]);
});

test('a slide moves by one place, and stays at the ends', () => {
  const list = ['a', 'b', 'c'].map((id): BoardSlide => ({ ...turn, id, kind: 'hours' }));
  const order = (from: number, by: -1 | 1) =>
    moveSlide(list, from, by)
      .map(({ id }) => id)
      .join('');
  expect([order(1, -1), order(1, 1), order(0, -1), order(2, 1)]).toEqual(['bac', 'acb', 'abc', 'abc']);
});

test('what the hub would refuse is told on the page, and what it takes is not', () => {
  const wrong: [Partial<BoardProfile>, string][] = [
    [{ name: ' ' }, 'name'],
    [{ counters: [] }, 'counters'],
    [{ services: [] }, 'services'],
    [{ sound: { ...firstBoard.sound, room: '' } }, 'room'],
    [{ sound: { ...firstBoard.sound, speaks: [] } }, 'speaks'],
    [{ playlist: addSlide([], 'picture', service, 1) }, 'file'],
    [{ playlist: addSlide([], 'text', service, 1) }, 'text'],
    [{ playlist: [{ ...turn, kind: 'text', title: 'x', text: '', qr: 'dichvucong' }] }, 'qr'],
    [{ playlist: [{ ...turn, kind: 'hours', from: timeOfDay(9), to: timeOfDay(9) }] }, 'times'],
  ];
  for (const [changes, problem] of wrong) {
    expect(problemOf(changes), problem).toBe(problem);
    expect(boardsSchema.safeParse([{ ...firstBoard, ...changes }]).success, problem).toBe(false);
  }
  const right: Partial<BoardProfile>[] = [
    { playlist: addSlide(addSlide([], 'hours', service, 1), 'papers', service, 2) },
    { playlist: [{ ...turn, kind: 'text', title: '', text: '', qr: 'https://dichvucong.gov.vn/p?x=1' }] },
  ];
  for (const changes of right) {
    expect(problemOf(changes)).toBe(null);
    expect(boardsSchema.safeParse([{ ...firstBoard, ...changes }]).success).toBe(true);
  }
});

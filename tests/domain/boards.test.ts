import { expect, test } from 'vitest';
import { type BoardId, boardOf, completeBoards, firstBoard } from '../../shared/domain/board.ts';
import type { StationId } from '../../shared/domain/ids.ts';

const id = (name: string) => name as StationId;

test('an office of an earlier version has the first board; what a board does not say is as on it', () => {
  expect(completeBoards()).toEqual([firstBoard]);
  expect(completeBoards([])).toEqual([firstBoard]);
  const told = completeBoards([{ id: 'b' as BoardId, name: 'Sảnh', shows: { clock: false } }])[0];
  expect(told).toEqual({ ...firstBoard, id: 'b', name: 'Sảnh', shows: { ...firstBoard.shows, clock: false } });
});

test('a screen shows the profile that lists it; one that is on no list shows the first', () => {
  const boards = [firstBoard, { ...firstBoard, id: 'b' as BoardId, stations: [id('s')] }];
  expect(boardOf(boards, id('s')).id).toBe('b');
  expect(boardOf(boards, id('other')).id).toBe(firstBoard.id);
  expect(boardOf(boards, null).id).toBe(firstBoard.id);
});

import { expect, test } from 'vitest';
import { isCallOf, isSaidIn, roomsOf, speakerOf } from '../../main/hub/domain/speech-rooms.ts';
import type { Saying } from '../../main/hub/domain/speech-timeline.ts';
import { type BoardId, type BoardProfile, type BoardSound, firstBoard } from '../../shared/domain/board.ts';
import type { CounterId, StationId } from '../../shared/domain/ids.ts';
import { aCallToSay, at } from './given-calls.ts';

const counters = ['1', '2', '3'] as CounterId[];
const aBoard = (id: string, sound: Partial<BoardSound>, changes: Partial<BoardProfile> = {}): BoardProfile => ({
  ...firstBoard,
  id: id as BoardId,
  stations: [`tv-${id}` as StationId],
  sound: { ...firstBoard.sound, ...sound },
  ...changes,
});
const callAt = (counter: number): Saying & { kind: 'call' } => ({
  kind: 'call',
  call: aCallToSay(1, 0, at(counter)),
  callIds: [],
});
const speakerIn = (boards: readonly BoardProfile[], room: string, saying: Saying, present: string[]) => {
  const found = roomsOf(boards).find(({ name }) => name === room);
  return found && speakerOf(found, saying, { boards, present: present as StationId[], counters })?.station;
};

test('two boards of one room share its counters: each says its own, and none is said by both', () => {
  const boards = [
    aBoard('left', { speaks: ['1'] as CounterId[] }),
    aBoard('right', { speaks: ['2', '3'] as CounterId[] }),
  ];
  const said = [1, 2, 3].map((n) => speakerIn(boards, 'Phòng chờ', callAt(n), ['tv-right', 'tv-left']));
  expect(said).toEqual(['tv-left', 'tv-right', 'tv-right']);
  expect(roomsOf(boards)).toHaveLength(1);
});

test('a board that shows some counters says theirs; a silent one shows and says nothing', () => {
  const boards = [
    aBoard('door', { room: 'Tầng 2' }, { layout: 'door', counters: ['3', '2'] as CounterId[] }),
    aBoard('mute', { speaks: 'none' }),
  ];
  const [upstairs, hall] = roomsOf(boards);
  // A door shows the first of its counters in the office's order.
  expect([1, 2, 3].map((n) => upstairs && isCallOf(upstairs, callAt(n).call, counters))).toEqual([false, true, false]);
  expect(hall && isCallOf(hall, callAt(1).call, counters)).toBe(true);
  expect(hall && isSaidIn(hall, callAt(1), counters)).toBe(false);
});

test('who is not there speaks for nobody: the next screen of the profile does, then the next profile; the closing has one voice too', () => {
  const boards = [aBoard('main', {}, { stations: [] }), aBoard('spare', {})];
  const closing: Saying = { kind: 'closing', day: '' as never, at: 0 as never };
  for (const saying of [callAt(1), closing]) {
    expect(speakerIn(boards, 'Phòng chờ', saying, ['tv-spare', 'tv-a', 'tv-b'])).toBe('tv-a');
    expect(speakerIn(boards, 'Phòng chờ', saying, ['tv-spare'])).toBe('tv-spare');
    expect(speakerIn(boards, 'Phòng chờ', saying, [])).toBeUndefined();
  }
});

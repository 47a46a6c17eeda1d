import { describe, expect, test } from 'vitest';
import type { CommandOf } from '../../main/hub/domain/commands.ts';
import { putCounter, retireCounter } from '../../main/hub/domain/keep-counters.ts';
import type { StateOf } from '../../main/hub/domain/state.ts';
import { revisionOf } from '../../shared/basics/revision.ts';
import { type BoardId, type BoardProfile, firstBoard } from '../../shared/domain/board.ts';
import type { CounterId, StationId } from '../../shared/domain/ids.ts';
import { signOf } from '../../shared/domain/office.ts';
import { called, counter, facts, office, officer, serving } from './given.ts';

const [one, two] = [counter(), counter({ id: '2' as CounterId, number: 2, name: 'Hộ tịch' })];
const put = (changes: Partial<CommandOf<'put-counter'>> = {}, state: Partial<StateOf<'put-counter'>> = {}) =>
  putCounter(
    { type: 'put-counter', counterId: null, basedOn: null, number: 3, place: 'quay', name: '', ...changes },
    { counters: [one, two], retired: [], current: null, ...state },
    facts({ dice: 'abcdef0123456789abcdef0123456789' }),
  );
const setUp = (id: string, number: number, name = '') => ({
  value: { events: [{ type: 'counter-set-up', counter: { id, number, place: 'quay', name } }] },
});

describe('put-counter', () => {
  test('a new one gets an id of its own', () => {
    expect(put()).toMatchObject(setUp('c-abcdef012345', 3));
  });

  test('no two counters have one word and number, but one may be Phòng 2', () => {
    expect(put({ number: 2 })).toEqual({ ok: false, error: { code: 'place-taken', word: 'quay', number: 2 } });
    expect(put({ number: 2, place: 'phong' })).toMatchObject({ ok: true });
  });

  test('the place of a retired one is that counter again, so that its figures go on', () => {
    const retired = [counter({ id: '7' as CounterId, number: 7, isRetired: true })];
    expect(put({ number: 7, name: 'Đất đai' }, { retired })).toMatchObject(setUp('7', 7, 'Đất đai'));
    expect(put({ number: 8 }, { retired })).toMatchObject(setUp('c-abcdef012345', 8));
  });

  test('saved on top of somebody else’s change it is refused; the same sign once more changes nothing', () => {
    const basedOn = revisionOf(signOf(one));
    const edit = (now = one) => put({ counterId: one.id, basedOn, number: 5 }, { counters: [now, two] });
    expect(edit()).toMatchObject(setUp('1', 5));
    expect(edit(counter({ name: 'Tư pháp' }))).toEqual({ ok: false, error: { code: 'changed-meanwhile' } });
    expect(edit(counter({ number: 5 }))).toMatchObject({ value: { events: [] } });
    // What is no part of its sign, another one may change.
    expect(edit(counter({ services: [] }))).toMatchObject({ ok: true });
    expect(put({ counterId: '9' as CounterId, number: 9 })).toEqual({ ok: false, error: { code: 'unknown-counter' } });
  });

  test('whoever was just called looks for the number that was said: it stays until they sit, the name may change', () => {
    const basedOn = revisionOf(signOf(one));
    const edit = (changes: object, current: StateOf<'put-counter'>['current']) =>
      put({ counterId: one.id, basedOn, number: 1, ...changes }, { current });
    expect(edit({ number: 5 }, called(1))).toEqual({ ok: false, error: { code: 'ticket-at-counter', label: 'A001' } });
    expect(edit({ name: 'Chứng thực' }, called(1))).toMatchObject({ ok: true });
    expect(edit({ number: 5 }, serving(1))).toMatchObject({ ok: true });
  });
});

describe('retire-counter', () => {
  const board = (changes: Partial<BoardProfile>): BoardProfile => ({ ...firstBoard, ...changes });
  const retire = (state: Partial<StateOf<'retire-counter'>> = {}) =>
    retireCounter(
      { type: 'retire-counter', counterId: one.id },
      { office, counter: one, current: null, officer: null, stations: [], ...state },
    );
  const boardsOf = (...boards: BoardProfile[]) => ({ office: { ...office, boards } });

  test('not while somebody is called or served there, nor while an officer sits there', () => {
    for (const current of [called(1), serving(1)])
      expect(retire({ current })).toEqual({ ok: false, error: { code: 'ticket-at-counter', label: 'A001' } });
    expect(retire({ officer })).toEqual({ ok: false, error: { code: 'counter-staffed', officer: officer.name } });
    expect(retire({ counter: null })).toEqual({ ok: false, error: { code: 'unknown-counter' } });
  });

  test('its screens are unpaired with it', () => {
    const stations = ['s1', 's2'] as StationId[];
    expect(retire({ stations })).toMatchObject({
      value: {
        events: [
          { type: 'station-unpaired', stationId: 's1' },
          { type: 'station-unpaired', stationId: 's2' },
          { type: 'counter-retired', counterId: '1' },
        ],
      },
    });
  });

  test('boards that name it go on with the others; one that shows it alone has to be changed first', () => {
    const both = board({ counters: [one.id, two.id], sound: { ...firstBoard.sound, speaks: [one.id] } });
    const other = board({ id: 'other' as BoardId, counters: [two.id] });
    const without = { ...both, counters: [two.id], sound: { ...both.sound, speaks: 'none' } };
    expect(retire(boardsOf(both, other))).toMatchObject({
      value: { events: [{ type: 'boards-changed', boards: [without, other] }, { type: 'counter-retired' }] },
    });
    expect(retire(boardsOf(other))).toMatchObject({ value: { events: [{ type: 'counter-retired' }] } });
    const door = board({ name: 'Cửa quầy 1', layout: 'door', counters: [one.id] });
    expect(retire(boardsOf(both, door))).toEqual({
      ok: false,
      error: { code: 'counter-on-board', board: 'Cửa quầy 1' },
    });
  });
});

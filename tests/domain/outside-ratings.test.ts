import { expect, test } from 'vitest';
import type { CommandOf } from '../../main/hub/domain/commands.ts';
import { enterOutsideRatings, removeOutsideRatings } from '../../main/hub/domain/outside-ratings.ts';
import type { ServiceId } from '../../shared/domain/ids.ts';
import { type SlipsPeriod, sharesSlips } from '../../shared/domain/satisfaction.ts';
import { businessDay } from '../../shared/domain/time.ts';
import { facts } from './given.ts';

const counts = { 4: 60, 3: 30, 2: 8, 1: 3, 0: 1 };
type Enter = CommandOf<'enter-outside-ratings'>;
/** Today is 2 March 2026. */
const february: Enter = {
  type: 'enter-outside-ratings',
  source: 'paper',
  fromDay: businessDay('2026-02-01'),
  toDay: businessDay('2026-02-28'),
  serviceId: null,
  counts,
  note: null,
  again: false,
};
const nothing = { entries: [], nextId: 7, serviceKnown: true };
const enter = (changes: Partial<Enter>, state = {}) =>
  enterOutsideRatings({ ...february, ...changes }, { ...nothing, ...state }, facts({ reasonHash: null }));
const days = (fromDay: string, toDay: string) => ({ fromDay: businessDay(fromDay), toDay: businessDay(toDay) });

test('given a counted month, when it is entered, then its counts stand as they were typed', () => {
  const { type: _, note: __, again: ___, ...entry } = february;
  expect(enter({})).toMatchObject({
    value: { events: [{ type: 'outside-ratings-entered', id: 7, ...entry, noteHash: null }] },
  });
});

test.each([
  ['day', days('2026-02-01', '2026-02-29')],
  ['order', days('2026-02-28', '2026-02-27')],
  ['future', days('2026-02-01', '2026-03-03')],
  ['long', days('2025-02-28', '2026-03-01')],
])('given a period that is wrong (%s), when it is entered, then it says what is wrong', (why, period) => {
  expect(enter(period)).toEqual({ ok: false, error: { code: 'bad-period', why } });
});

test('given today alone, or a whole leap year, when it is entered, then it is taken', () => {
  expect(enter(days('2026-03-02', '2026-03-02')).ok).toBe(true);
  expect(enter(days('2024-01-01', '2024-12-31')).ok).toBe(true);
});

test('given no slip at all, or a service that there is not, when it is entered, then it is refused', () => {
  expect(enter({ counts: { 4: 0, 3: 0, 2: 0, 1: 0, 0: 0 } })).toMatchObject({ error: { code: 'no-slips' } });
  expect(enter({ counts: { 4: 0, 3: 0, 2: 0, 1: 0, 0: 1 } }).ok).toBe(true);
  expect(enter({}, { serviceKnown: false })).toMatchObject({ error: { code: 'unknown-service' } });
});

test('given the same days of the same source before, when they are entered again, then only after the person has seen it', () => {
  const before = { id: 3, source: 'paper', ...days('2026-02-15', '2026-03-01'), serviceId: null } as const;
  const state = { entries: [before, { ...before, id: 4 }, { ...before, id: 5, source: 'online' as const }] };
  expect(enter({}, state)).toEqual({ ok: false, error: { code: 'period-entered-before', times: 2 } });
  expect(enter({ again: true }, state).ok).toBe(true);
});

test('given two periods, then they share slips only with a common day, source and service', () => {
  const one: SlipsPeriod = { source: 'paper', ...days('2026-01-01', '2026-01-31'), serviceId: null };
  const [a, b] = ['a' as ServiceId, 'b' as ServiceId];
  const cases: [Partial<SlipsPeriod>, boolean][] = [
    [{}, true],
    [days('2026-01-31', '2026-02-03'), true],
    [days('2026-02-01', '2026-02-03'), false],
    [{ source: 'online' }, false],
    [{ serviceId: a }, true],
  ];
  for (const [changes, shares] of cases) {
    expect(sharesSlips(one, { ...one, ...changes })).toBe(shares);
    expect(sharesSlips({ ...one, ...changes }, one)).toBe(shares);
  }
  expect(sharesSlips({ ...one, serviceId: a }, { ...one, serviceId: b })).toBe(false);
});

test('given an entry, when it is removed, then the reason goes to the journal; what is not there is refused', () => {
  const remove = (id: number) =>
    removeOutsideRatings(
      { type: 'remove-outside-ratings', id, reason: 'Nhập nhầm' },
      { entries: [{ id: 3, source: 'paper', ...days('2026-01-01', '2026-01-31'), serviceId: null }], nextId: 4 },
      facts(),
    );
  expect(remove(3)).toMatchObject({
    value: { events: [{ type: 'outside-ratings-removed', id: 3, reasonHash: 'hash-of-the-words' }] },
  });
  expect(remove(4)).toMatchObject({ error: { code: 'unknown-slips' } });
});

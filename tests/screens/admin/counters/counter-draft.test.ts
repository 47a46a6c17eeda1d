import { describe, expect, test } from 'vitest';
import { newCounter, placeOfDraft } from '../../../../renderer/screens/admin/counters/counter-draft.ts';
import { screensAt } from '../../../../renderer/screens/admin/counters/screens-at.ts';
import { sameName } from '../../../../renderer/screens/admin/officers/same-name.ts';
import type { Place, StationLine } from '../../../../shared/contract/views.ts';
import type { OfficerId, StationId } from '../../../../shared/domain/ids.ts';
import { instant } from '../../../../shared/domain/time.ts';

const place = (word: Place['word'], number: number): Place => ({ word, number, name: '' });

describe('a counter’s sign as it is typed', () => {
  test.each([
    ['1', 1],
    [' 12 ', 12],
    ['99', 99],
    ['100', null],
    ['0', null],
    ['', null],
    ['-1', null],
    ['1.5', null],
    ['ba', null],
  ])('the number %j is %j', (number, meant) => {
    expect(placeOfDraft({ word: 'quay', number, name: ' Hộ tịch ' })).toEqual(
      meant === null ? null : { word: 'quay', number: meant, name: 'Hộ tịch' },
    );
  });

  test('a new one has the office’s usual word, and the first number that nobody has', () => {
    expect(newCounter([])).toEqual({ word: 'quay', number: '1', name: '' });
    expect(newCounter([place('cua', 1), place('cua', 3), place('quay', 2)])).toMatchObject({
      word: 'cua',
      number: '2',
    });
  });
});

test('the screens of a counter: connected when one of a kind is', () => {
  const station = (kind: StationLine['kind'], online: boolean, at: Place | null): StationLine => ({
    id: `${kind}-${online}` as StationId,
    kind,
    name: '',
    place: at,
    online,
    pairedAt: instant(0),
  });
  const stations = [
    station('counter', false, place('quay', 1)),
    station('counter', true, place('quay', 1)),
    station('rating', false, place('quay', 1)),
    station('rating', true, place('phong', 1)),
    station('display', true, null),
  ];
  expect(screensAt(stations, place('quay', 1))).toEqual({ counter: 'online', rating: 'offline', paired: 3 });
  expect(screensAt(stations, place('quay', 2))).toEqual({ counter: 'none', rating: 'none', paired: 0 });
});

test('two officers of one name are noticed, however it is typed', () => {
  const officers = [{ id: 'o1' as OfficerId, name: 'Trần Thị Mẫu' }];
  expect(sameName(officers, '  trần  thị MẪU ', null)).toBe('Trần Thị Mẫu');
  expect(sameName(officers, 'Trần Thị Mẫu', 'o1' as OfficerId)).toBeNull();
  expect(sameName(officers, 'Trần Thị Mầu', null)).toBeNull();
});

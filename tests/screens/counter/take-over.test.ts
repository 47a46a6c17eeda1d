import { expect, test } from 'vitest';
import { takeOver } from '../../../renderer/screens/counter/take-over.ts';
import { given, officer } from './given-view.ts';

const hoa = officer('o1', 'Hoa');
const minh = officer('o2', 'Minh');
const place = { word: 'quay', number: 3, name: '' } as const;
const elsewhere = [
  { officerId: hoa.id, name: 'Hoa', place: null, label: null },
  { officerId: minh.id, name: 'Minh', place, label: null },
];

test('a free counter and an officer who sits nowhere: no question', () => {
  expect(takeOver(given({ transferOfficers: elsewhere }), hoa.id)).toBeNull();
});

test('somebody else sits here', () => {
  expect(takeOver(given({ officer: minh }), hoa.id)).toEqual({ from: 'here', officer: 'Minh', along: null });
});

test('the officer sits at another counter', () => {
  expect(takeOver(given({ transferOfficers: elsewhere }), minh.id)).toEqual({
    from: 'elsewhere',
    officer: 'Minh',
    place,
    along: null,
  });
});

test('a number at the officer’s other counter comes along, whoever sits here', () => {
  const busy = { transferOfficers: [{ officerId: minh.id, name: 'Minh', place, label: 'A012' }] };
  const along = { label: 'A012', place };
  expect(takeOver(given(busy), minh.id)).toEqual({ from: 'elsewhere', officer: 'Minh', place, along });
  expect(takeOver(given({ ...busy, officer: hoa }), minh.id)).toEqual({ from: 'here', officer: 'Hoa', along });
});

test('the one who sits here already takes nothing from anybody', () => {
  expect(takeOver(given({ officer: hoa }), hoa.id)).toBeNull();
});
